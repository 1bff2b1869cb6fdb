/** Orders the glosses of a word for a reader who meets it in a sentence. */
import type { PartOfSpeech } from '../word';
import { cleanGloss } from './clean-gloss';
import type { Entry } from './entries';
import type { Lexicon } from './lexicon';

/** What of the sentence bears on the sense of a word in it. */
export type GlossContext = {
	/** The lemmas of the other words in the sentence. */
	readonly words?: readonly string[];
	/** A verb stands with *sich*. */
	readonly isReflexive?: boolean;
};

function fits(entry: Entry, partOfSpeech: PartOfSpeech): boolean {
	return entry.partOfSpeech === (partOfSpeech === 'name' ? 'noun' : partOfSpeech === 'auxiliary' ? 'verb' : partOfSpeech);
}

/** English glosses of a lemma, best first for its part of speech and sentence, without markup or repetition; [] when the list has none. */
export function rankGlosses(lexicon: Lexicon, lemma: string, partOfSpeech: PartOfSpeech, _context: GlossContext = {}): string[] {
	const entries = lexicon.lookUp(lemma).filter(({ foundAs }) => foundAs === null);
	const fitting = entries.filter((entry) => fits(entry, partOfSpeech));
	const senses = (fitting.length > 0 ? fitting : entries).flatMap((entry) => entry.senses);
	return [...new Set(senses.flatMap(({ glosses }) => glosses.flatMap(({ text }) => cleanGloss(text))))];
}
