/**
 * The first answer to a page that was read, from the corpus alone: analyses it, anchors its notes, keeps the outcome under the tab and counts it on the
 * badge. `completeReading` is the second.
 */
import { analyseArticle } from '../../core/analyse-article';
import { placeNotes } from '../../core/annotations/place-notes';
import { dropRejected, openRejections } from '../../core/claims/rejections';
import type { PageArticle, TabState } from '../../core/page';
import type { Failure } from '../../core/result';
import { loadCorpus } from '../../platform/corpus';
import { findKeeping } from '../../platform/db/kept-articles';
import { listRejectedKeys } from '../../platform/db/rejections';
import { attemptStorage } from '../../platform/db/storage-failure';
import { logError } from '../../platform/log';
import { changeTabState } from '../../platform/tab-state';
import { type PageSender, parsePageArticle, readPageSender, type Sender } from './check-messages';
import { findOutlet } from './find-outlet';
import { readNotesOfPage } from './read-notes-of-page';
import { recallFor } from './recall-for';
import { showBadge } from './show-badge';
import { startWork } from './tab-work';

/** The state now kept under the tab; `loading` when a newer reading of the tab has superseded this one. */
export async function analysePage(data: unknown, sender: Sender): Promise<TabState> {
	const page = readPageSender(sender);
	if (!page) return { status: 'failed', code: 'unreadableInput' };
	const signal = startWork(page.tabId);
	const article = parsePageArticle(data, page);
	const outcome: TabState = article ? await tryReading(article, page, signal) : { status: 'failed', code: 'unreadableInput' };
	return keep(page.tabId, outcome, signal);
}

/** Keeps under the tab that its page holds nothing to read. */
export async function reportNoArticle(data: unknown, sender: Sender): Promise<void> {
	const page = readPageSender(sender);
	if (!page) return;
	const signal = startWork(page.tabId);
	await keep(page.tabId, { status: 'failed', code: data === 'notGerman' ? 'notGerman' : 'noArticle' }, signal);
}

async function tryReading(article: PageArticle, page: PageSender, signal: AbortSignal): Promise<TabState> {
	try {
		await changeTabState(page.tabId, (before) => (isOfPage(before, article) ? before : { status: 'loading' }));
		return await readArticle(article, page, signal);
	} catch (error) {
		logError('the analysis of a page failed', error);
		return { status: 'failed', code: 'unexpected' };
	}
}

async function readArticle(article: PageArticle, page: PageSender, signal: AbortSignal): Promise<TabState> {
	const corpus = await loadCorpus();
	if (!corpus.ok) return describe(corpus);
	const stored = await attemptStorage(() => Promise.all([readNotesOfPage(article.pageKey), findKeeping(article), listRejectedKeys()]));
	if (!stored.ok) return describe(stored);
	const [ofPage, kept, rejected] = stored.value;
	if (signal.aborted) return { status: 'loading' };
	const outlet = findOutlet(corpus.value.outlets, page.url.hostname);
	const known: PageArticle = { ...article, outletId: outlet?.id ?? null, outlet: outlet?.name ?? article.outlet };
	const analysis = dropRejected(analyseArticle(known, corpus.value), known.text, openRejections(rejected));
	const recalled = await attemptStorage(() => recallFor(known, analysis));
	if (!recalled.ok) return describe(recalled);
	const placed = { notes: placeNotes(known.text, ofPage.notes, ofPage.earlier), recalled: recalled.value };
	return { status: 'ready', article: known, analysis, ...placed, kept, isComplete: false, selected: null };
}

function describe({ code, detail }: Failure): TabState {
	return { status: 'failed', code, detail };
}

/**
 * A page that is read again with the same text keeps the mark its reader had chosen, and what the library said of it until that was asked anew. What is
 * no longer wanted is not kept.
 */
async function keep(tabId: number, outcome: TabState, signal: AbortSignal): Promise<TabState> {
	const kept = await write(tabId, (before) => {
		if (signal.aborted) return null;
		const isSame = outcome.status === 'ready' && isOfPage(before, outcome.article) && before.article.text === outcome.article.text;
		if (!isSame) return outcome;
		const { selected, isComplete } = before;
		const { analysis, recalled } = isComplete ? before : outcome;
		return { ...outcome, selected, isComplete, analysis, recalled };
	});
	if (!kept) return { status: 'loading' };
	await showBadge(tabId, kept);
	return kept;
}

async function write(tabId: number, change: (before: TabState | null) => TabState | null): Promise<TabState | null> {
	try {
		return await changeTabState(tabId, change);
	} catch (error) {
		logError('the state of a tab could not be kept', error);
		return changeTabState(tabId, (before) => change(before) && { status: 'failed', code: 'storageFull' });
	}
}

function isOfPage(state: TabState | null, article: PageArticle): state is Extract<TabState, { status: 'ready' }> {
	return state?.status === 'ready' && state.article.pageKey === article.pageKey;
}
