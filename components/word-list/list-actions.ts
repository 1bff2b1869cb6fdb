/** What the word list asks of whoever keeps it. Each answer says whether it was done; a failure's code is a key under `error.`. */
import type { Result } from '../../core/result';
import type { SavedWord, WordState } from '../../core/saved-word';

/** What the reader says of a word. */
export type OwnWords = Pick<SavedWord, 'gloss' | 'comment'>;

export type ExportFormat = 'anki' | 'csv';

export type ListActions = {
	readonly change: (word: SavedWord, own: OwnWords) => Promise<Result<unknown>>;
	readonly setState: (word: SavedWord, state: WordState) => Promise<Result<unknown>>;
	/** After a review: the reader knew the word, or is still learning it. */
	readonly grade: (word: SavedWord, isKnown: boolean) => Promise<Result<unknown>>;
	readonly remove: (word: SavedWord) => Promise<Result<unknown>>;
	/** Takes back a removal. */
	readonly restore: (word: SavedWord) => Promise<Result<unknown>>;
	/** Offers these words as a file. */
	readonly exportWords: (words: readonly SavedWord[], format: ExportFormat) => Promise<Result<unknown>>;
};
