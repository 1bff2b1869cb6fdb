/** The packs of the language, made where they are missing or stale, and opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartTable } from '../core/german/compounds/part-table';
import { openMorphology } from '../core/german/morphology/open-morphology';
import { openLexicon } from '../core/lexicon/lexicon';
import { openPhrases } from '../core/lexicon/phrases/open-phrases';
import type { WordSources } from '../core/read-words';
import { buildPacks } from './build-packs';

const root = join(import.meta.dirname, '..');

function readPack(name: string): ArrayBuffer {
	const { buffer, byteOffset, byteLength } = readFileSync(join(root, '.cache', name));
	return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** Takes about a minute where the packs must be made, milliseconds otherwise. */
export function openWords(): WordSources {
	buildPacks(root);
	return {
		morphology: openMorphology(readPack('morphology.pack')),
		compounds: new PartTable(readPack('compounds.pack')),
		lexicon: openLexicon(readPack('lexicon.pack')),
		phrases: openPhrases(readPack('phrases.pack')),
	};
}
