/** Compiles the word list's phrases into .cache/phrases.pack; see refresh-pack.ts for when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDingLine } from '../core/lexicon/parse-ding';
import { listContentWords, mergePhrases } from './lexicon-phrases/merge-phrases';
import { newsPhrases } from './lexicon-phrases/news-phrases';
import { packPhrases } from './lexicon-phrases/pack-phrases';
import { countTogether } from './lexicon-phrases/rank-glosses';
import { readOwnPhrases, readPhrases } from './lexicon-phrases/read-phrases';
import { choosePhrases } from './lexicon-phrases/weigh-phrases';
import { readWordTranslations } from './lexicon-phrases/word-translations';
import { readCounts, toZipf } from './morphology/write-frequencies';
import { refreshPack } from './refresh-pack';

const wordList = 'seeds/lexicon/ding-de-en.txt.gz';
const counts = 'seeds/lexicon/word-counts-de.lm.gz';
const englishCounts = 'seeds/lexicon/word-counts-en.lm.gz';

function makePack(root: string): Uint8Array {
	const unzip = (path: string) => gunzipSync(readFileSync(join(root, path))).toString('utf8');
	const known = toZipf(readCounts(unzip(counts)));
	const zipf = (word: string) => known.get(word) ?? known.get(word.toLowerCase()) ?? 0;
	const lines = unzip(wordList).split('\n').map(parseDingLine);
	const own = readOwnPhrases(newsPhrases.trim().split('\n').map(parseDingLine));
	const phrases = choosePhrases([...own, ...readPhrases(lines)], readWordTranslations(lines), zipf);
	const words = new Set(phrases.flatMap(([phrase]) => (phrase ? (listContentWords(phrase)[0] ?? phrase.pattern.verb ?? []) : [])));
	const english = toZipf(readCounts(unzip(englishCounts)));
	const score = countTogether(lines, words, (word) => english.get(word) ?? 0);
	return packPhrases(mergePhrases(phrases, score), zipf);
}

/** Makes the table when it is missing or stale; true when it was made. */
export function buildPhrases(root: string): boolean {
	const reading = ['parse-ding', 'ding-forms', 'clean-gloss', 'token-text', 'string-table'].map((name) => `core/lexicon/${name}.ts`);
	const writing = ['byte-writer', 'make-vocabulary', 'merge-tokens', 'write-tables'].map((name) => `scripts/lexicon/${name}.ts`);
	const own = [
		'core/lexicon/phrases/read-pattern.ts',
		'core/lexicon/phrases/open-phrases.ts',
		'core/german/stem.ts',
		'scripts/lexicon-phrases',
	];
	const sources = [wordList, counts, englishCounts, ...reading, ...writing, ...own];
	return refreshPack(root, '.cache/phrases.pack', sources, () => makePack(root));
}
