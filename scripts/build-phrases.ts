/** Compiles the word list's phrases into .cache/phrases.pack; see refresh-pack.ts for when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mergePhrases } from './lexicon-phrases/merge-phrases';
import { packPhrases } from './lexicon-phrases/pack-phrases';
import { readPhrases } from './lexicon-phrases/read-phrases';
import { choosePhrases, readWordTranslations } from './lexicon-phrases/weigh-phrases';
import { readCounts, toZipf } from './morphology/write-frequencies';
import { refreshPack } from './refresh-pack';

const wordList = 'seeds/lexicon/ding-de-en.txt.gz';
const counts = 'seeds/lexicon/word-counts-de.lm.gz';

function makePack(root: string): Uint8Array {
	const unzip = (path: string) => gunzipSync(readFileSync(join(root, path))).toString('utf8');
	const known = toZipf(readCounts(unzip(counts)));
	const zipf = (word: string) => known.get(word) ?? known.get(word.toLowerCase()) ?? 0;
	const source = unzip(wordList);
	return packPhrases(mergePhrases(choosePhrases(readPhrases(source), readWordTranslations(source), zipf)), zipf);
}

/** Makes the table when it is missing or stale; true when it was made. */
export function buildPhrases(root: string): boolean {
	const sources = [
		wordList,
		counts,
		'core/lexicon',
		'core/lexicon/phrases',
		'core/german/stem.ts',
		'scripts/lexicon',
		'scripts/lexicon-phrases',
	];
	return refreshPack(root, '.cache/phrases.pack', sources, () => makePack(root));
}
