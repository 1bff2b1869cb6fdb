/** The corpus for the command line and the benchmarks: compiled straight from seeds/. */
import { join } from 'node:path';
import { buildCorpus, type Corpus, type CorpusData } from '../core/corpus';
import type { SeedPack } from '../core/seeds';
import { compileSeeds } from './build-seeds';

/** The seed pack. Throws with the list of problems when seeds/ does not compile. */
export function loadSeedPack(): SeedPack {
	const compiled = compileSeeds(join(import.meta.dirname, '../seeds'));
	if ('problems' in compiled) throw new Error(`The seeds do not compile:\n${compiled.problems.join('\n')}`);
	return compiled.pack;
}

export const loadSeedCorpus = (): Corpus => buildCorpus(loadSeedPack());

/** A corpus that knows nothing but the outlets. */
export function emptyCorpusData(pack: SeedPack): CorpusData {
	return { version: 'none', articles: [], claims: [], people: [], concepts: pack.concepts, outlets: pack.outlets };
}
