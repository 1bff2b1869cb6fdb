/** The packs of the language, made where they are missing or stale, and opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWordSources, type WordSources } from '../core/word-sources';
import { buildPacks } from './build-packs';

const root = join(import.meta.dirname, '..');

function readPack(name: string): ArrayBuffer {
	return new Uint8Array(readFileSync(join(root, '.cache', `${name}.pack`))).buffer;
}

/** Takes minutes where the packs must be made, milliseconds otherwise. */
export function openWords(): WordSources {
	buildPacks(root);
	return openWordSources({
		morphology: readPack('morphology'),
		compounds: readPack('compounds'),
		lexicon: readPack('lexicon'),
		phrases: readPack('phrases'),
	});
}
