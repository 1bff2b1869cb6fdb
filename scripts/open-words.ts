/** The packs of the language, made where they are missing or stale, and opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWordSources, type WordSources } from '../core/word-sources';
import { buildPacks } from './build-packs';

const root = join(import.meta.dirname, '..');

/** Their bytes; takes minutes where the packs must be made, milliseconds otherwise. */
export function readPacks(): Record<keyof WordSources, ArrayBuffer> {
	buildPacks(root);
	const read = (name: keyof WordSources) => new Uint8Array(readFileSync(join(root, `.cache/${name}.pack`))).buffer;
	return { morphology: read('morphology'), compounds: read('compounds'), lexicon: read('lexicon'), phrases: read('phrases') };
}

/** What `readPacks` reads, opened. */
export const openWords = (): WordSources => openWordSources(readPacks());
