/** What shows in a sentence that somebody is speaking. */
import type { Span } from '../../article';
import type { NounPhrase } from './noun-phrase';

export type Cue = {
	/** Word indices of the showing words, `last` included. */
	readonly first: number;
	readonly last: number;
	/** `null` where nobody is named: „heißt es“, „wurde bestritten“, „sollen“. */
	readonly speaker: NounPhrase | null;
	/** `verb` outranks `source`: „sagte X laut Washington Post“ is X's. `hearsay` is the last resort. */
	readonly kind: 'verb' | 'noun' | 'source' | 'hearsay';
	/** Whoever spoke in the sentence before says this too. */
	readonly goesOn?: boolean;
	/** The clauses that hold what is said; missing where the sentence as a whole does. */
	readonly said?: Span | null;
};
