/** Compiles seeds/lexicon into .cache/lexicon.pack; see refresh-pack.ts for when. */
import { join } from 'node:path';
import { compileEntries } from './lexicon/compile-entries';
import { readFirstGlosses } from './lexicon/first-glosses';
import { learnFrom, openSources } from './lexicon/open-sources';
import { packLexicon } from './lexicon/pack-lexicon';
import { refreshPack } from './refresh-pack';

/** Files of core/lexicon that say how the list is read and the pack laid out; the others only use the pack. */
const layout = [
	'clean-gloss',
	'ding-forms',
	'ding-tags',
	'fold-key',
	'key-table',
	'lexicon',
	'parse-ding',
	'read-headwords',
	'string-table',
	'token-text',
];

const sources = [
	...['ding-de-en.txt.gz', 'word-counts-de.lm.gz', 'word-counts-en.lm.gz', 'first-glosses.tsv'].map((file) => `seeds/lexicon/${file}`),
	...layout.map((name) => `core/lexicon/${name}.ts`),
	'scripts/lexicon',
];

/** Makes the pack when it is missing or stale; true when it was made. Takes a minute, nothing when it is fresh. */
export function buildLexicon(root: string): boolean {
	return refreshPack(root, '.cache/lexicon.pack', sources, () => {
		const chosen = readFirstGlosses(join(root, 'seeds/lexicon/first-glosses.tsv'));
		return packLexicon(compileEntries(learnFrom(openSources(root)), chosen));
	});
}
