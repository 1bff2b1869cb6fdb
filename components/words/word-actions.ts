/** What a word's card asks of whoever keeps the word list. Each answer says whether it was done; a failure's code is a key under `error.`. */
import type { Result } from '../../core/result';
import type { WordState } from '../../core/saved-word';
import type { Word } from '../../core/word';

export type WordActions = {
	/** Puts a word of the article being read on the list, with the sentence it stands in. */
	readonly save: (word: Word) => Promise<Result<unknown>>;
	/** Sets how well the reader knows it; a word that is not on the list yet is put there. */
	readonly setState: (word: Word, state: WordState) => Promise<Result<unknown>>;
};
