/** What becomes of a word when the reader saves it or says they know it: it is kept, and what was done is said. */
import type { WordState } from '../../core/saved-word';
import { takeWord, type WordPlace } from '../../core/words/gather-vocabulary';
import { useTexts } from '../texts';
import type { ListedItem } from './use-words-tab';
import type { WordActions } from './word-actions';

/** Saves the word from this place, or has it in a state. */
export type KeepWord = (item: ListedItem, place: WordPlace, state?: WordState) => Promise<void>;

export function useKeepWord(actions: WordActions, announce: (message: string, isForAll?: boolean) => void): KeepWord {
	const { t } = useTexts();
	return async (item, place, state) => {
		const word = takeWord(item, place);
		if (!word) return;
		const result = await (state === undefined ? actions.save(word) : actions.setState(word, state));
		if (!result.ok) return announce(t(`error.${result.code}`), true);
		announce(t(state === 'known' ? 'words.nowKnown' : 'words.saved', { lemma: item.lemma }));
	};
}
