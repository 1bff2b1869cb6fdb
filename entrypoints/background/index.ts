/**
 * The background: answers messages, follows the browser's controls, forgets tabs. It is stopped after seconds of idleness and started by the
 * next event, so every listener is registered before anything is awaited, and nothing that must last is kept in memory.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fail, type Result } from '../../core/result';
import { refreshSeeds } from '../../platform/corpus';
import { listTags } from '../../platform/db/annotations';
import { readStored } from '../../platform/db/read-stored';
import { countWords, findWordsOf, readWordPage } from '../../platform/db/watch-words';
import { indexSome } from '../../platform/library';
import { logError } from '../../platform/log';
import { onMessage } from '../../platform/messaging';
import { getSettings } from '../../platform/settings';
import { watchPermissions } from '../../platform/site-access';
import { runOrder } from '../../platform/store';
import { analysePage, reportNoArticle } from './analyse-page';
import { isOwnPage, readPageSender, type Sender } from './check-messages';
import { describeReading } from './collect-marks';
import { completeInterrupted, completeReading, refreshReadings } from './complete-reading';
import { followFeeds } from './feeds/follow-feeds';
import { runFeeds } from './feeds/run-feeds';
import { addFeed, hurryFeed, pauseFeed, removeFeed, restoreFeed } from './feeds/subscribe';
import { followCommands } from './follow-commands';
import { followImport } from './follow-import';
import { createMenus } from './follow-menus';
import { forgetClosedTabs, forgetLeftPage, forgetTab } from './forget-tabs';
import { injectPart } from './inject-part';
import { followChange, forgetArticle, keepArticle, removeArticles, restoreArticles } from './keep-articles';
import { saveNote, showNotes } from './keep-notes';
import { draftNamed, forgetPerson, keepPerson } from './keep-people';
import { keepReading } from './keep-reading';
import { getWordState, listSavedPlaces, saveWord, showWords } from './keep-words';
import { rejectMatch, restoreMatch } from './part-sentences';
import { readTab } from './read-tab';
import { draftWordAt, listWords, readWord } from './read-word';
import { changeSite, describeTab, followPermissions, mayRead, startSites } from './run-on-sites';
import { searchLibrary } from './search-library';
import { selectMark } from './select-mark';
import { shareSettings } from './share-settings';
import { tellBorrowers } from './tell-borrowers';
import { unlessPrivate } from './unless-private';

export default defineBackground(() => {
	onMessage('analysePage', async ({ data, sender }) => {
		const state = await analysePage(data, sender);
		if (sender.tab?.id !== undefined && state.status === 'ready') attempt(readOn(sender.tab.id));
		return describeReading(state);
	});
	onMessage('reportNoArticle', ({ data, sender }) => reportNoArticle(data, sender));
	onMessage('selectMark', ({ data, sender }) => selectMark(data, sender));
	onMessage('saveNote', ({ data, sender }) => answer(() => unlessPrivate(sender, () => saveNote(data, sender))));
	onMessage('mayRead', ({ sender }) => mayRead(sender));
	onMessage('listTags', async ({ sender }) => (readPageSender(sender) ? listTags() : []));
	onMessage('getSettings', () => getSettings());
	onMessage('injectPart', ({ data, sender }) => injectPart(data, sender));
	onMessage('readWord', ({ data, sender }) => readWord(data, sender));
	onMessage('listWords', ({ data, sender }) => listWords(data, sender));
	onMessage('saveWordAt', ({ data, sender }) =>
		answer(() =>
			thenFollow(
				unlessPrivate(sender, async () => saveWord(await draftWordAt(data, sender), sender)),
				tellBorrowers,
			),
		),
	);
	onMessage('getWordState', ({ data }) => getWordState(data));
	onMessage('listSavedPlaces', ({ sender }) => listSavedPlaces(sender));
	onMessage('readTab', ({ data, sender }) => answerOwn(sender, () => readTab(data)));
	onMessage('store', ({ data, sender }) => answerOwn(sender, () => runOrder(data)));
	onMessage('readStored', async ({ sender }) => (isOwnPage(sender) ? readStored() : null));
	onMessage('countWords', async ({ sender }) => (isOwnPage(sender) ? countWords() : 0));
	onMessage('findWords', async ({ data, sender }) => (isOwnPage(sender) ? findWordsOf(data) : []));
	onMessage('readWordPage', async ({ data, sender }) => (isOwnPage(sender) ? readWordPage(data) : { words: [], next: null }));
	onMessage('describeSite', async ({ data, sender }) => (isOwnPage(sender) ? describeTab(data) : null));
	onMessage('changeSite', ({ data, sender }) => answerOwn(sender, () => changeSite(data)));
	onMessage('saveSettings', ({ data, sender }) => answerOwn(sender, () => thenFollow(shareSettings(data), tellBorrowers)));
	onMessage('indexLibrary', ({ sender }) => answerOwn(sender, indexSome));
	onMessage('followImport', async ({ sender }) => {
		if (isOwnPage(sender)) await followImport();
	});
	onMessage('keepArticle', ({ data, sender }) => answerOwn(sender, () => thenFollow(keepArticle(data), followChange)));
	onMessage('forgetArticle', ({ data, sender }) => answerOwn(sender, () => thenFollow(forgetArticle(data), followChange)));
	onMessage('searchLibrary', ({ data, sender }) => answerOwn(sender, () => searchLibrary(data)));
	onMessage('removeArticles', ({ data, sender }) => answerOwn(sender, () => thenFollow(removeArticles(data), followChange)));
	onMessage('restoreArticles', ({ data, sender }) => answerOwn(sender, () => thenFollow(restoreArticles(data), followChange)));
	onMessage('draftPerson', async ({ data, sender }) => (isOwnPage(sender) ? draftNamed(data) : null));
	onMessage('keepPerson', ({ data, sender }) => answerOwn(sender, () => thenFollow(keepPerson(data), refreshReadings)));
	onMessage('forgetPerson', ({ data, sender }) => answerOwn(sender, () => thenFollow(forgetPerson(data), refreshReadings)));
	onMessage('rejectMatch', ({ data, sender }) => answerOwn(sender, () => rejectMatch(data)));
	onMessage('restoreMatch', ({ data, sender }) => answerOwn(sender, () => thenFollow(restoreMatch(data), refreshReadings)));
	onMessage('addFeed', ({ data, sender }) => answerOwn(sender, () => thenFollow(addFeed(data), runFeeds)));
	onMessage('removeFeed', ({ data, sender }) => answerOwn(sender, () => thenFollow(removeFeed(data), runFeeds)));
	onMessage('restoreFeed', ({ data, sender }) => answerOwn(sender, () => thenFollow(restoreFeed(data), runFeeds)));
	onMessage('pauseFeed', ({ data, sender }) => answerOwn(sender, () => thenFollow(pauseFeed(data), runFeeds)));
	onMessage('fetchFeed', ({ data, sender }) => answerOwn(sender, () => thenFollow(hurryFeed(data), runFeeds)));
	onMessage('notesChanged', async ({ data, sender }) => {
		if (!isOwnPage(sender)) return;
		await showNotes(data);
		await tellBorrowers();
	});
	onMessage('wordsChanged', async ({ sender }) => {
		if (!isOwnPage(sender)) return;
		await showWords();
		await tellBorrowers();
	});
	followCommands();
	followFeeds(attempt);
	browser.tabs.onRemoved.addListener((tabId) => attempt(forgetTab(tabId)));
	browser.tabs.onUpdated.addListener((tabId, { status }) => {
		if (status === 'loading') attempt(forgetLeftPage(tabId));
	});
	watchPermissions((origins, isGiven) => attempt(followPermissions(origins, isGiven)));
	browser.runtime.onStartup.addListener(() => attempt(startSites()));
	browser.runtime.onInstalled.addListener(() => {
		attempt(createMenus());
		attempt(startSites());
		attempt(thenFollow(refreshSeeds(), followChange));
	});
	attempt(forgetClosedTabs());
	attempt(completeInterrupted());
});

/** A bug in one answer is logged and told as `unexpected`. */
async function answer<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
	try {
		return await work();
	} catch (error) {
		logError('a message could not be answered', error);
		return fail('unexpected');
	}
}

/** For what only the panel and the options may ask. */
function answerOwn<T>(sender: Sender, work: () => Promise<Result<T>>): Promise<Result<T>> {
	return isOwnPage(sender) ? answer(work) : Promise.resolve(fail('noAccess'));
}

/** Begins what follows a success without keeping its answer waiting. */
async function thenFollow<T>(work: Promise<Result<T>>, follow: () => Promise<void>): Promise<Result<T>> {
	const result = await work;
	if (result.ok) attempt(follow());
	return result;
}

/** What follows the first answer to a page. */
async function readOn(tabId: number): Promise<void> {
	await completeReading(tabId);
	await keepReading(tabId);
}

function attempt(work: Promise<unknown>): void {
	work.catch((error: unknown) => logError('the background failed at an event', error));
}
