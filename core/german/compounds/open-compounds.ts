/** Compounds and derived words, opened from the pack of parts; answers are remembered, since words repeat. */
import type { Morphology } from '../reading';
import { remember } from '../remember';
import type { CompoundPart } from './compound-part';
import { type Derivation, explainDerived } from './explain-derived';
import { PartTable } from './part-table';
import { takeApart } from './take-apart';

export type Compounds = {
	/** The parts of a word in order, the head last, with offsets into the word (UTF-16); [] when it is no compound. */
	takeApart(word: string): readonly CompoundPart[];
	/** What a word without an entry is derived from; null when that is not found. */
	explainDerived(word: string): Derivation | null;
};

/** `knows` says whether the lexicon has an entry for a lemma. Throws a TypeError when the bytes are not a pack of parts of this version. */
export function openCompounds(bytes: ArrayBuffer, morphology: Morphology, knows: (lemma: string) => boolean): Compounds {
	const known = remember(knows);
	const sources = { parts: new PartTable(bytes), morphology, knows: known };
	return {
		takeApart: remember((word) => takeApart(word, sources)),
		explainDerived: remember((word) => explainDerived(word, morphology, known)),
	};
}
