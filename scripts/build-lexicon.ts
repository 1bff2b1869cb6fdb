/**
 * Compiles seeds/lexicon into .cache/lexicon.pack, and leaves the pack alone while neither the list nor the code that packs it has changed:
 * `.cache/lexicon.pack.hash` says what it was made from.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packLexicon } from './lexicon/pack-lexicon';

function hashSources(root: string): string {
	const hash = createHash('sha256').update(readFileSync(join(root, 'seeds/lexicon/ding-de-en.txt.gz')));
	for (const folder of ['core/lexicon', 'scripts/lexicon']) {
		for (const file of readdirSync(join(root, folder)).toSorted()) hash.update(readFileSync(join(root, folder, file)));
	}
	return hash.digest('hex');
}

/** Makes the pack when it is missing or stale; true when it was made. Takes half a minute, nothing when it is fresh. */
export function buildLexicon(root: string): boolean {
	const target = join(root, '.cache/lexicon.pack');
	const note = join(root, '.cache/lexicon.pack.hash');
	const hash = hashSources(root);
	if (existsSync(target) && existsSync(note) && readFileSync(note, 'utf8') === hash) return false;
	const list = gunzipSync(readFileSync(join(root, 'seeds/lexicon/ding-de-en.txt.gz'))).toString('utf8');
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, packLexicon(list));
	writeFileSync(note, hash);
	return true;
}
