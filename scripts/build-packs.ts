/** What is known of German, compiled from the sources in seeds/lexicon and the dictionaries; see refresh-pack.ts for when. */
import { buildCompounds } from './build-compounds';
import { buildLexicon } from './build-lexicon';
import { buildMorphology } from './build-morphology';
import { buildPhrases } from './build-phrases';

const builders = { morphology: buildMorphology, compounds: buildCompounds, lexicon: buildLexicon, phrases: buildPhrases };

/** The packs, as files of .cache; the extension ships them. */
export const packNames = Object.keys(builders).map((name) => `${name}.pack`);

/** Makes those that are missing or stale; says so, since it takes a while. */
export function buildPacks(root: string): void {
	for (const [name, build] of Object.entries(builders)) {
		const started = Date.now();
		if (build(root)) console.error(`Compiled the ${name} in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
	}
}
