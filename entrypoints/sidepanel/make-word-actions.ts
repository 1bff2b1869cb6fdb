/** What the panel can do with the words of the article in it: put them on the reader's list, in whatever state. */
import type { WordActions } from '../../components/words/word-actions';
import type { PageArticle } from '../../core/page';
import { fail, type Result } from '../../core/result';
import type { WordState } from '../../core/saved-word';
import type { Word } from '../../core/word';
import { makeWordDraft } from '../../core/words/make-draft';
import { chooseState, unreviewed } from '../../core/words/review';
import { findSavedWord, saveWord, updateWord } from '../../platform/db/saved-words';
import { attemptStorage } from '../../platform/db/storage-failure';
import { tellChange } from './word-list-actions';

/** `article` is the one in the panel; without one there is no word to save. */
export function makeWordActions(article: PageArticle | null): WordActions {
	return {
		save: async (word) => (article ? tellChange(await saveWord(draftWord(word, article))) : fail('noArticle')),
		setState: async (word, state) => (article ? tellChange(await putInState(word, state, article)) : fail('noArticle')),
	};
}

async function putInState(word: Word, state: WordState, article: PageArticle): Promise<Result<unknown>> {
	const known = await attemptStorage(() => findSavedWord(word));
	if (!known.ok) return known;
	if (known.value) return updateWord(known.value.id, chooseState(state, known.value));
	return saveWord(draftWord(word, article), chooseState(state, unreviewed));
}

function draftWord(word: Word, { text, pageKey, title, outlet, published }: PageArticle) {
	return makeWordDraft(word, text, { pageKey, title, outlet, published });
}
