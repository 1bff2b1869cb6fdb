/** The reader's word list as a view is given it. It is read only once it is to be shown, and may be shown while it is read. */
import type { SavedWord } from '../../core/saved-word';

export type ListedWords = {
	/** Those read so far, the newest first, which is by their ids. */
	readonly words: readonly SavedWord[];
	/** Whether these are all. */
	readonly isWhole: boolean;
	/** How many there are, read or not; `null` while that is not known. */
	readonly count: number | null;
	/** To be called when the list is to be shown. */
	readonly onWanted: () => void;
	/** To be called where only their number is. */
	readonly onCountWanted: () => void;
};

/** Calls the listener with the words of the list that have one of these lemmas, now and whenever one changes. Returns its undo. */
export type FollowWords = (lemmas: readonly string[], listener: (words: readonly SavedWord[]) => void) => () => void;
