/** Keeps the article of a tab in the reader's library and lets it go again. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../core/result';
import { findKeeping } from '../../platform/db/kept-articles';
import { dropFromLibrary, keepInLibrary, tidyLibrary } from '../../platform/grow-library';
import { logError, logWarning } from '../../platform/log';
import { changeTabState, listTabStates, readTabState } from '../../platform/tab-state';
import { refreshReadings } from './complete-reading';

/** Whether what is read in the tab must leave no trace. Also where the tab is gone: then nobody can say. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
	try {
		return (await browser.tabs.get(tabId)).incognito;
	} catch {
		return true;
	}
}

/** The id of the article. Fails with `noArticle` and `privateWindow`, and with the codes of storage. */
export async function keepArticle(tabId: unknown): Promise<Result<string>> {
	if (typeof tabId !== 'number') return fail('unreadableInput');
	const state = await readTabState(tabId);
	if (state?.status !== 'ready') return fail('noArticle');
	if (await isPrivateTab(tabId)) return fail('privateWindow');
	const kept = await keepInLibrary(state.article);
	if (!kept.ok) return kept;
	await showKeeping(state.article.pageKey);
	return kept;
}

/** An article that is gone already stays so. Fails with the codes of storage. */
export async function forgetArticle(data: unknown): Promise<Result<null>> {
	const id = v.safeParse(v.pipe(v.string(), v.maxLength(200)), data);
	if (!id.success) return fail('unreadableInput');
	const dropped = await dropFromLibrary(id.output);
	if (!dropped.ok) return dropped;
	if (dropped.value !== null) await showKeeping(dropped.value);
	return succeed(null);
}

/** What follows once the library has changed: every open page is compared with it anew, and its segments are joined. Failures are logged. */
export async function followChange(): Promise<void> {
	await refreshReadings();
	try {
		const tidied = await tidyLibrary();
		if (!tidied.ok) logWarning(`the library could not be joined: ${tidied.code}`, tidied.detail);
	} catch (error) {
		logError('the library could not be joined', error);
	}
}

/** Says in every tab that shows the page whether it is kept. */
async function showKeeping(pageKey: string): Promise<void> {
	for (const { tabId, state } of await listTabStates()) {
		if (state.status !== 'ready' || state.article.pageKey !== pageKey) continue;
		const kept = await findKeeping(state.article);
		await changeTabState(tabId, (before) =>
			before?.status === 'ready' && before.article.pageKey === pageKey ? { ...before, kept } : null,
		);
	}
}
