/** What the panel can do with the word list: each change is stored, then the words are marked anew in every open tab. */
import type { ListActions } from '../../components/word-list/list-actions';
import { type Result, succeed } from '../../core/result';
import { writeAnkiParts } from '../../core/words/anki';
import { writeCsvParts } from '../../core/words/csv';
import { chooseState, gradeWord } from '../../core/words/review';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { makePause } from '../../platform/run-aside';
import type { Store } from '../../platform/store';
import { nameFile, offerFile } from './offer-download';

export function makeListActions(store: Store): ListActions {
	return {
		change: async ({ id }, own) => tellChange(await store.updateWord(id, own)),
		setState: async (word, state) => tellChange(await store.updateWord(word.id, chooseState(state, word))),
		grade: async (word, isKnown) => tellChange(await store.updateWord(word.id, gradeWord(word, isKnown, Date.now()))),
		remove: async ({ id }) => tellChange(await store.deleteWord(id)),
		restore: async (word) => tellChange(await store.restoreWord(word)),
		exportWords: async (words, format) => {
			if (format === 'anki') offerFile(new Blob(await writeAside(writeAnkiParts(words)), { type: 'text/plain' }), nameFile('anki', 'txt'));
			else offerFile(new Blob(await writeAside(writeCsvParts(words)), { type: 'text/csv' }), nameFile('words', 'csv'));
			return succeed(null);
		},
	};
}

/** Tens of thousands of words are written in the time that nobody else wants. */
async function writeAside(parts: Iterable<string>): Promise<Blob[]> {
	const pause = makePause();
	const written: Blob[] = [];
	for (const part of parts) {
		written.push(new Blob([part]));
		const pausing = pause();
		if (pausing) await pausing;
	}
	return written;
}

/** The result. Of a change that succeeded the background is told; what is saved is saved, even where it cannot be marked at once. */
export function tellChange<T>(result: Result<T>): Result<T> {
	if (result.ok) sendMessage('wordsChanged').catch((error: unknown) => logWarning('the words of the list could not be marked', error));
	return result;
}
