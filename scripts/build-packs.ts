/** What is known of German, compiled from the sources in seeds/lexicon and the dictionaries; see refresh-pack.ts for when. */
import type { WordSources } from '../core/word-sources';
import { buildCompounds } from './build-compounds';
import { buildLexicon } from './build-lexicon';
import { buildMorphology } from './build-morphology';
import { buildPhrases } from './build-phrases';

/** In this order: compounds are learned with the morphology. */
const builders: Readonly<Record<keyof WordSources, (root: string) => boolean>> = {
	morphology: buildMorphology,
	compounds: buildCompounds,
	lexicon: buildLexicon,
	phrases: buildPhrases,
};

/** Makes those files of .cache that are missing or stale; says so, since it takes a while. */
export function buildPacks(root: string): void {
	for (const [name, build] of Object.entries(builders)) {
		const started = Date.now();
		if (build(root)) console.error(`Compiled the ${name} in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
	}
}
