/** Learns from the dictionaries and the word list which words make compounds, and packs it as .cache/compounds.pack; see refresh-pack.ts for when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartTable } from '../core/german/compounds/part-table';
import { openMorphology } from '../core/german/morphology/open-morphology';
import { foldKey } from '../core/lexicon/fold-key';
import { buildMorphology, listParser } from './build-morphology';
import { chooseHeads, chooseModifiers } from './compounds/choose-rows';
import { findExceptions } from './compounds/find-exceptions';
import { learnParts } from './compounds/learn-parts';
import { packParts } from './compounds/pack-parts';
import { readCounts, readSourceWords, sourceFiles } from './compounds/read-sources';
import { refreshPack } from './refresh-pack';

const toBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function makePack(root: string): Uint8Array {
	const words = readSourceWords(root);
	const counts = readCounts(root);
	const learned = learnParts(words, counts);
	const rows = { modifiers: chooseModifiers(learned, counts), heads: chooseHeads(learned) };
	const glossed = new Set([...words.values()].flatMap(({ lemma, english }) => (english.length > 0 ? [foldKey(lemma)] : [])));
	const exceptions = findExceptions([...words.values()], learned.confirmed, learned.heads, {
		parts: new PartTable(toBuffer(packParts({ ...rows, simple: [], cuts: [] }))),
		morphology: openMorphology(toBuffer(readFileSync(join(root, '.cache/morphology.pack')))),
		knows: (lemma) => glossed.has(foldKey(lemma)),
	});
	return packParts({ ...rows, ...exceptions });
}

/** Makes the pack when it is missing or stale, and the morphology it asks before it; true when it was made. */
export function buildCompounds(root: string): boolean {
	buildMorphology(root);
	const sources = [
		...sourceFiles,
		'.cache/morphology.pack',
		...listParser,
		'core/lexicon/fold-key.ts',
		'core/german/compounds',
		'core/german/morphology',
		'scripts/compounds',
	];
	return refreshPack(root, '.cache/compounds.pack', sources, () => makePack(root));
}
