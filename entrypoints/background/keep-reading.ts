/** Keeps what is read without being asked, where the reader has set that. Open pages are compared with it at their next reading, not at once. */
import type { TabState } from '../../core/page';
import { isSamePage } from '../../core/page-identity';
import type { Failure } from '../../core/result';
import { getArticle } from '../../platform/db/articles';
import { keepInLibrary, tidyLibrary } from '../../platform/grow-library';
import { logWarning } from '../../platform/log';
import { isPrivateTab } from '../../platform/private-windows';
import { getSettings } from '../../platform/settings';
import { changeTabState, readTabState } from '../../platform/tab-state';
import { showKeeping } from './keep-articles';

type Ready = Extract<TabState, { status: 'ready' }>;

/** Nothing of private windows, no teaser unless that is set too, and none of the articles that come with Lesart. What fails is logged, and said in the panel. */
export async function keepReading(tabId: number): Promise<void> {
	const { keepRead, keepTeasers } = await getSettings();
	if (!keepRead) return;
	const state = await readTabState(tabId);
	if (state?.status !== 'ready' || state.article.isOverview || state.kept?.isCurrent) return;
	if (state.article.access === 'teaser' && !keepTeasers) return;
	if ((await isPrivateTab(tabId)) || (await isBrought(state))) return;
	const kept = await keepInLibrary(state.article, 'reading');
	if (!kept.ok) return sayUnkept(tabId, state.article.pageKey, kept);
	if (!kept.value.isNew) return;
	await showKeeping([state.article.pageKey]);
	const tidied = await tidyLibrary();
	if (!tidied.ok) logWarning(`the library could not be joined: ${tidied.code}`, tidied.detail);
}

async function sayUnkept(tabId: number, pageKey: string, { code, detail }: Failure): Promise<void> {
	logWarning(`an article could not be kept while it was read: ${code}`, detail);
	await changeTabState(tabId, (before) =>
		before?.status === 'ready' && before.article.pageKey === pageKey ? { ...before, unkept: code } : null,
	);
}

async function isBrought({ analysis, article }: Ready): Promise<boolean> {
	const known = analysis.source && (await getArticle(analysis.source.articleId));
	return known?.url != null && isSamePage(known.url, article.pageKey);
}
