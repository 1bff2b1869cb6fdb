/** The background, as the content script asks it. When the extension is gone (updated, removed) nothing is reported: the script stops. */
import { browser } from 'wxt/browser';
import type { NoteDraft } from '../../core/annotation';
import type { ChosenMark, PageArticle, PageReading } from '../../core/page';
import type { Result } from '../../core/result';
import type { SavedPlace, SaveReport, WordIdentity, WordState } from '../../core/saved-word';
import type { Settings } from '../../core/settings';
import type { Word } from '../../core/word';
import type { WordSource } from '../../core/words/make-draft';
import { type PartName, sendMessage } from '../../platform/messaging';

/** Every answer is `null` when there is nobody left to give it. */
export type Background = {
	analysePage(article: PageArticle): Promise<PageReading | null>;
	reportNoArticle(code: 'noArticle' | 'notGerman'): Promise<unknown>;
	selectMark(mark: ChosenMark): Promise<unknown>;
	saveNote(draft: NoteDraft): Promise<Result<string> | null>;
	/** Tags of the reader's notes, in the order of the alphabet. */
	listTags(): Promise<readonly string[] | null>;
	/** Whether this page may be read without the reader's asking. */
	mayRead(): Promise<boolean | null>;
	getSettings(): Promise<Settings | null>;
	/** Brings a part into this page; `false` where that is not allowed. */
	injectPart(name: PartName): Promise<boolean | null>;
	readWord(place: { text: string; offset: number }): Promise<Word | null>;
	getWordState(word: WordIdentity): Promise<WordState | null>;
	saveWordAt(place: { text: string; offset: number; source: WordSource }): Promise<Result<SaveReport> | null>;
	listSavedPlaces(): Promise<readonly SavedPlace[] | null>;
};

/** @param stop called once the extension is found to be gone. Other failures reject. */
export function connectBackground(stop: () => void): Background {
	const askOnce = async <Answer>(ask: () => Promise<Answer>): Promise<Awaited<Answer> | null> => {
		try {
			return await ask();
		} catch (error) {
			if (!isGone(error)) throw error;
			stop();
			return null;
		}
	};
	/** A background that stops while it is asked is started by the next question; what was asked is asked again. */
	const unlessGone = async <Answer>(ask: () => Promise<Answer>): Promise<Awaited<Answer> | null> => {
		try {
			return await askOnce(ask);
		} catch (error) {
			if (!isCutOff(error)) throw error;
			return askOnce(ask);
		}
	};
	return {
		analysePage: (article) => unlessGone(() => sendMessage('analysePage', article)),
		reportNoArticle: (code) => unlessGone(() => sendMessage('reportNoArticle', code)),
		selectMark: (mark) => unlessGone(() => sendMessage('selectMark', mark)),
		// Not asked again: the note may have been saved before the answer was lost.
		saveNote: (draft) => askOnce(() => sendMessage('saveNote', draft)),
		listTags: () => unlessGone(() => sendMessage('listTags')),
		mayRead: () => unlessGone(() => sendMessage('mayRead')),
		getSettings: () => unlessGone(() => sendMessage('getSettings')),
		injectPart: (name) => unlessGone(() => sendMessage('injectPart', name)),
		readWord: (place) => unlessGone(() => sendMessage('readWord', place)),
		getWordState: (word) => unlessGone(() => sendMessage('getWordState', word)),
		saveWordAt: (place) => unlessGone(() => sendMessage('saveWordAt', place)),
		listSavedPlaces: () => unlessGone(() => sendMessage('listSavedPlaces')),
	};
}

function isGone(error: unknown): boolean {
	return browser.runtime?.id === undefined || (error instanceof Error && /context invalidated/i.test(error.message));
}

/** What Chrome says where the background stopped, or was replaced, before it answered. */
function isCutOff(error: unknown): boolean {
	return error instanceof Error && /message (channel|port) closed/i.test(error.message);
}
