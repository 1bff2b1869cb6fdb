/** What the panel can do with the word list: each change is stored, then the words are marked anew in every open tab. */
import type { ListActions } from '../../components/word-list/list-actions';
import { type Result, succeed } from '../../core/result';
import { writeAnkiFile } from '../../core/words/anki';
import { writeCsv } from '../../core/words/csv';
import { chooseState, gradeWord } from '../../core/words/review';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import type { Store } from '../../platform/store';
import { nameFile, offerDownload } from './offer-download';

export function makeListActions(store: Store): ListActions {
	return {
		change: async ({ id }, own) => tellChange(await store.updateWord(id, own)),
		setState: async (word, state) => tellChange(await store.updateWord(word.id, chooseState(state, word))),
		grade: async (word, isKnown) => tellChange(await store.updateWord(word.id, gradeWord(word, isKnown, Date.now()))),
		remove: async ({ id }) => tellChange(await store.deleteWord(id)),
		restore: async (word) => tellChange(await store.restoreWord(word)),
		exportWords: async (words, format) => {
			if (format === 'anki') offerDownload(writeAnkiFile(words), 'text/plain', nameFile('anki', 'txt'));
			else offerDownload(writeCsv(words), 'text/csv', nameFile('words', 'csv'));
			return succeed(null);
		},
	};
}

/** The result. Of a change that succeeded the background is told; what is saved is saved, even where it cannot be marked at once. */
export function tellChange<T>(result: Result<T>): Result<T> {
	if (result.ok) sendMessage('wordsChanged').catch((error: unknown) => logWarning('the words of the list could not be marked', error));
	return result;
}
