/** What shows in a sentence that somebody is speaking. */
import type { NounPhrase } from './noun-phrase';

export type Cue = {
	/** Word indices of the showing words, `last` included. */
	readonly first: number;
	readonly last: number;
	/** `null` where nobody is named: „heißt es“, „wurde bestritten“, „sollen“. */
	readonly speaker: NounPhrase | null;
	/** `verb` outranks `source`: „sagte X laut Washington Post“ is X's. `hearsay` is the last resort. */
	readonly kind: 'verb' | 'source' | 'hearsay';
};
