/** Compiles seeds/lexicon into .cache/lexicon.pack; see refresh-pack.ts for when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packLexicon } from './lexicon/pack-lexicon';
import { refreshPack } from './refresh-pack';

const wordList = 'seeds/lexicon/ding-de-en.txt.gz';

/** Makes the pack when it is missing or stale; true when it was made. Takes half a minute, nothing when it is fresh. */
export function buildLexicon(root: string): boolean {
	const makePack = () => packLexicon(gunzipSync(readFileSync(join(root, wordList))).toString('utf8'));
	return refreshPack(root, '.cache/lexicon.pack', [wordList, 'core/lexicon', 'scripts/lexicon'], makePack);
}
