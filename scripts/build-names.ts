/** tsx scripts/build-names.ts: makes the tables of core/people/names from seeds/names; see seeds/names/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../core/people/name-tokens';
import type { WordSources } from '../core/word-sources';
import { type Alphabet, romanise } from './names/romanise';
import { openWords } from './open-words';

const root = join(import.meta.dirname, '..');
type Row = { readonly locale: string; readonly kind: 'given' | 'surname' | 'city'; readonly german: string; readonly english: string };

const germanLocales: ReadonlySet<string> = new Set(['de', 'de_CH', 'de_AT', 'en']);
/** Names from these have an English spelling of their own. */
const easternLocales: ReadonlySet<string> = new Set(['ru', 'uk', 'ka_GE', 'hy', 'az', 'uz_UZ_latin', 'mk', 'sr_RS_latin']);
const alphabets: ReadonlySet<string> = new Set(['ru', 'uk', 'mk', 'ka_GE', 'hy', 'el'] satisfies Alphabet[]);

const unzip = (file: string): string[] =>
	gunzipSync(readFileSync(join(root, file)))
		.toString()
		.split('\n');

/** The words of the English counts in lower case. */
const englishWords: ReadonlySet<string> = new Set(
	unzip('seeds/lexicon/word-counts-en.lm.gz').flatMap((line) => /^\d+ (\p{Ll}+)$/u.exec(line)?.[1] ?? []),
);

/** All names that can be written in Latin letters, single words only. */
function readRows(): Row[] {
	return unzip('seeds/names/names.tsv.gz').flatMap((line): Row[] => {
		const [locale = '', kind, name = ''] = line.split('\t');
		const plain = { german: name, english: name };
		const written = alphabets.has(locale) ? romanise(name, locale as Alphabet) : plain;
		if (!written || !/^\p{Script=Latin}[\p{Script=Latin}-]+$/u.test(written.german) || /^\p{Lu}+$/u.test(name)) return [];
		return [{ locale, kind: kind as Row['kind'], ...written }];
	});
}

const isPlace = (glosses: readonly { readonly labels: readonly string[] }[]): boolean =>
	glosses.some(({ labels }) => labels.includes('geogr.'));

/** First of all a word or a place of German, or a word of the English that German news quotes, though somewhere it is a name. */
function isTaken(name: string, { lexicon, morphology }: WordSources): boolean {
	if (morphology.zipf(name.toLowerCase()) > 2.5 || englishWords.has(name.toLowerCase())) return true;
	const entries = lexicon.lookUp(name);
	if (entries.some(({ partOfSpeech, glosses }) => partOfSpeech === 'noun' || isPlace(glosses))) return true;
	return morphology.read(name).some(({ isGuess, partOfSpeech }) => !isGuess && partOfSpeech !== 'name');
}

/** German surnames that are also nouns („Koch“): kept unless the noun is so common, or the place so well known, that the name is seldom meant. */
function isSurnameToo({ locale, kind, german }: Row, { lexicon, morphology }: WordSources): boolean {
	if (kind !== 'surname' || !germanLocales.has(locale) || morphology.zipf(german.toLowerCase()) > 2.5 || morphology.zipf(german) > 4.2)
		return false;
	return !lexicon.lookUp(german).some(({ glosses }) => isPlace(glosses));
}

function listNames(rows: readonly Row[], kind: Row['kind'], sources: WordSources): string[] {
	const names = rows.filter(
		(row) => row.kind === kind && row.german.length > 2 && (!isTaken(row.german, sources) || isSurnameToo(row, sources)),
	);
	return [...new Set(names.map(({ german }) => foldName(german)))].toSorted();
}

/** German=English of names from other scripts, by origin, where the two differ. */
function listSpellings(rows: readonly Row[], locale: Alphabet): string[] {
	const pairs = rows.filter((row) => row.locale === locale && row.kind !== 'city' && row.german !== row.english);
	return [...new Set(pairs.map(({ german, english }) => `${german}=${english}`))].toSorted();
}

function writeModule(name: string, comment: string, constants: Readonly<Record<string, string | number>>): void {
	const lines = Object.entries(constants).map(
		([key, value]) => `export const ${key} =${typeof value === 'string' ? `\n\t'${value}'` : ` ${value}`};`,
	);
	writeFileSync(
		join(root, 'core/people/names', `${name}.ts`),
		`/** ${comment} Made by scripts/build-names.ts from seeds/names. */\n${lines.join('\n')}\n`,
	);
}

const sources = openWords();
const rows = readRows();
const [given, surnames] = [listNames(rows, 'given', sources), listNames(rows, 'surname', sources)];
writeModule('given-names-table', 'Given names of many languages as German papers print them, folded.', {
	givenNamesTable: given.join(' '),
});
const western = listNames(
	rows.filter(({ locale }) => !easternLocales.has(locale)),
	'surname',
	sources,
);
const eastern = surnames.filter((name) => !new Set(western).has(name));
writeModule('surnames-table', 'Surnames as German papers print them, folded: of languages in Latin letters, and of others.', {
	westernSurnames: western.join(' '),
	easternSurnames: eastern.join(' '),
});
const spellings = {
	russian: listSpellings(rows, 'ru'),
	ukrainian: listSpellings(rows, 'uk'),
	georgian: listSpellings(rows, 'ka_GE'),
	armenian: listSpellings(rows, 'hy'),
};
writeModule(
	'eastern-spellings',
	'German=English of names that are at home in other scripts.',
	Object.fromEntries(Object.entries(spellings).map(([origin, pairs]) => [origin, pairs.join(' ')])),
);
console.log(`${given.length} given names, ${surnames.length} surnames`);
