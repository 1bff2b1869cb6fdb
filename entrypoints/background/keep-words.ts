/** Keeps the word list for pages, and has its words marked in every tab that shows an article. */
import { fail, type Result } from '../../core/result';
import type { SavedPlace, SaveReport, WordDraft, WordState } from '../../core/saved-word';
import { locateWords } from '../../core/words/locate-words';
import { findSavedWord, saveWord as storeWord } from '../../platform/db/saved-words';
import { findWordsOf, hasWords } from '../../platform/db/watch-words';
import { logError, logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { getSettings } from '../../platform/settings';
import { listTabStates, readTabState } from '../../platform/tab-state';
import { readWords } from '../../platform/words';
import { parseWordDraft, parseWordIdentity, readPageSender, type Sender } from './check-messages';

type ReadWords = typeof readWords;

/** Fails with `unreadableInput` when it is no word of the sender's page, and with the codes of storage. */
export async function saveWord(data: unknown, sender: Sender, read: ReadWords = readWords): Promise<Result<SaveReport>> {
	const draft = await parseDraft(data, sender);
	if (!draft) return fail('unreadableInput');
	const report = await storeWord(draft);
	if (report.ok && report.value.outcome === 'added') void tryShowing(read);
	return report;
}

/** What is known of the article in the sender's tab is better known here than there. */
async function parseDraft(data: unknown, sender: Sender): Promise<WordDraft | null> {
	const page = readPageSender(sender);
	const draft = page && parseWordDraft(data, page);
	const state = page && (await readTabState(page.tabId));
	if (!draft || state?.status !== 'ready' || state.article.pageKey !== draft.example.pageKey) return draft;
	const { title, outlet, published } = state.article;
	return { ...draft, example: { ...draft.example, title, outlet, published } };
}

/** `null` when the word is not on the list, or none. */
export async function getWordState(data: unknown): Promise<WordState | null> {
	const word = parseWordIdentity(data);
	return (word && (await findSavedWord(word))?.state) ?? null;
}

/** Where words of the list stand in the sender's article; [] when its tab has none. */
export async function listSavedPlaces(sender: Sender, read: ReadWords = readWords): Promise<readonly SavedPlace[]> {
	const page = readPageSender(sender);
	const state = page && (await readTabState(page.tabId));
	return state?.status === 'ready' ? locate(state.article.text, read) : [];
}

/** A word that was saved is saved, even where it cannot be shown at once. */
async function tryShowing(read: ReadWords): Promise<void> {
	try {
		await showWords(read);
	} catch (error) {
		logError('the words of the list could not be marked', error);
	}
}

/** Tells every tab with an article where words of the list stand in it, unless words are not to be marked. */
export async function showWords(read: ReadWords = readWords): Promise<void> {
	const { markWords } = await getSettings();
	if (!markWords) return;
	for (const { tabId, state } of await listTabStates()) {
		if (state.status === 'ready') await paintWords(tabId, await locate(state.article.text, read));
	}
}

/** Of the list only the words are read whose lemmas the article has; it is not looked into where the list is empty. */
async function locate(text: string, read: ReadWords): Promise<SavedPlace[]> {
	if (!(await hasWords())) return [];
	const words = await read(text);
	return locateWords(words, await findWordsOf(words.map(({ lemma }) => lemma)));
}

async function paintWords(tabId: number, places: readonly SavedPlace[]): Promise<void> {
	try {
		await sendMessage('paintWords', places, { tabId, frameId: 0 });
	} catch (error) {
		logWarning('words could not be marked in a tab', error);
	}
}
