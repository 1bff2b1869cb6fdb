/** What the panel can do with the words of the article in it: put them on the reader's list, in whatever state. */
import type { WordActions } from '../../components/words/word-actions';
import type { PageArticle } from '../../core/page';
import { fail } from '../../core/result';
import type { Word } from '../../core/word';
import { makeWordDraft } from '../../core/words/make-draft';
import type { Store } from '../../platform/store';
import { tellChange } from './word-list-actions';

/** `article` is the one in the panel; without one there is no word to save. */
export function makeWordActions(article: PageArticle | null, store: Store): WordActions {
	return {
		save: async (word) => (article ? tellChange(await store.saveWord(draftWord(word, article))) : fail('noArticle')),
		setState: async (word, state) =>
			article ? tellChange(await store.putWordInState(draftWord(word, article), state)) : fail('noArticle'),
	};
}

function draftWord(word: Word, { text, pageKey, title, outlet, published }: PageArticle) {
	return makeWordDraft(word, text, { pageKey, title, outlet, published });
}
