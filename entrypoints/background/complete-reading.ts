/**
 * The second answer to a page: the first knows the corpus and comes at once, this one the library, for which the packs of German must be opened. Also
 * what brings open pages up to date when the library or what the reader refused has changed.
 */
import type { PageArticle, TabState } from '../../core/page';
import { logError, logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { changeTabState, listTabStates, readTabState } from '../../platform/tab-state';
import { askLibrary, type WholeAnalysis } from './ask-library';
import { collectMarks } from './collect-marks';
import { showBadge } from './show-badge';
import { currentWork } from './tab-work';

/** Keeps the whole analysis of the tab's article under the tab and has its marks painted, unless the tab was read anew meanwhile. */
export async function completeReading(tabId: number): Promise<void> {
	const before = await readTabState(tabId);
	if (before?.status !== 'ready') return;
	const { article } = before;
	const work = currentWork(tabId);
	const whole = await tryAsking(article, () => currentWork(tabId) === work);
	if (!whole) return;
	try {
		await changeReading(tabId, article, (state) => ({ ...state, ...whole, isComplete: true }));
	} catch (error) {
		logError('the whole analysis of a page could not be kept', error);
		await changeReading(tabId, article, (state) => ({ ...state, isComplete: true }));
	}
}

/** `null` when it is no longer wanted. What failed is logged, and the page stays with what the corpus knows of it. */
async function tryAsking(article: PageArticle, isWanted: () => boolean): Promise<Partial<WholeAnalysis> | null> {
	try {
		const whole = await askLibrary(article, isWanted);
		if (whole.ok) return whole.value;
		logWarning(`the library could not be asked: ${whole.code}`, whole.detail);
	} catch (error) {
		logError('the whole analysis of a page failed', error);
	}
	return {};
}

/** Goes on where an earlier background was stopped midway. To be called when the background starts. */
export async function completeInterrupted(): Promise<void> {
	for (const { tabId, state } of await listTabStates()) {
		if (state.status === 'ready' && !state.isComplete) await completeReading(tabId);
	}
}

type Ready = Extract<TabState, { status: 'ready' }>;

/** Changes what is kept of this article under the tab, shows it there, and leaves the tab alone when it has another text by now. */
export async function changeReading(tabId: number, article: PageArticle, change: (state: Ready) => Ready): Promise<void> {
	const state = await changeTabState(tabId, (before) => (isReadingOf(before, article) ? change(before) : null));
	if (state?.status !== 'ready') return;
	await showBadge(tabId, state);
	await paintMarks(tabId, state);
}

function isReadingOf(state: TabState | null, { pageKey, text }: PageArticle): state is Ready {
	return state?.status === 'ready' && state.article.pageKey === pageKey && state.article.text === text;
}

async function paintMarks(tabId: number, { analysis }: Ready): Promise<void> {
	try {
		await sendMessage('paintMarks', collectMarks(analysis), { tabId, frameId: 0 });
	} catch (error) {
		logWarning('marks could not be painted in a tab', error);
	}
}

let refreshing: Promise<void> = Promise.resolve();
let isQueued = false;

/** Brings every open article up to date, one after the other; what is asked while another round waits is part of that one. */
export function refreshReadings(): Promise<void> {
	if (isQueued) return refreshing;
	isQueued = true;
	refreshing = refreshing.then(refreshAll).catch((error: unknown) => logError('the open pages could not be brought up to date', error));
	return refreshing;
}

async function refreshAll(): Promise<void> {
	isQueued = false;
	for (const { tabId } of await listTabStates()) await completeReading(tabId);
}
