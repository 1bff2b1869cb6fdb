/** What is known of German, opened from its packs together: views on the bytes, nothing is parsed. */
import { type Compounds, openCompounds } from './german/compounds/open-compounds';
import { openMorphology } from './german/morphology/open-morphology';
import type { LemmaStore } from './german/reading';
import { type Lexicon, openLexicon } from './lexicon/lexicon';
import { openPhrases, type PhraseTable } from './lexicon/phrases/open-phrases';

export type WordSources = {
	readonly morphology: LemmaStore;
	readonly compounds: Compounds;
	readonly lexicon: Lexicon;
	readonly phrases: PhraseTable;
};

/** Each pack is the file `<name>.pack`. */
export const packNames = ['morphology', 'compounds', 'lexicon', 'phrases'] as const satisfies readonly (keyof WordSources)[];

/** Throws a TypeError when the bytes are not packs of this version. */
export function openWordSources(packs: Readonly<Record<keyof WordSources, ArrayBuffer>>): WordSources {
	const morphology = openMorphology(packs.morphology);
	const lexicon = openLexicon(packs.lexicon);
	const compounds = openCompounds(packs.compounds, morphology, (lemma) => lexicon.has(lemma));
	return { morphology, compounds, lexicon, phrases: openPhrases(packs.phrases) };
}
