/** Keeps the article of a tab in the reader's library and lets it go again. */
import * as v from 'valibot';
import { identifyPage } from '../../core/page-identity';
import { fail, type Result, succeed } from '../../core/result';
import { findKeeping } from '../../platform/db/kept-articles';
import { restoreRemoval } from '../../platform/db/remove-articles';
import { dropFromLibrary, keepInLibrary, tidyLibrary } from '../../platform/grow-library';
import { logError, logWarning } from '../../platform/log';
import { refusePrivateTab } from '../../platform/private-windows';
import { changeTabState, listTabStates, readTabState } from '../../platform/tab-state';
import { refreshReadings } from './complete-reading';

/** The id of the article. Fails with `noArticle` and `privateWindow`, and with the codes of storage. */
export async function keepArticle(tabId: unknown): Promise<Result<string>> {
	if (typeof tabId !== 'number') return fail('unreadableInput');
	const state = await readTabState(tabId);
	if (state?.status !== 'ready' || state.article.isOverview) return fail('noArticle');
	const refused = await refusePrivateTab(tabId);
	if (refused) return refused;
	const kept = await keepInLibrary(state.article);
	if (!kept.ok) return kept;
	await showKeeping([state.article.pageKey]);
	return succeed(kept.value.id);
}

const Id = v.pipe(v.string(), v.maxLength(200));

/** An article that is gone already stays so. Fails with the codes of storage. */
export async function forgetArticle(data: unknown): Promise<Result<null>> {
	const removed = await removeArticles([data]);
	return removed.ok ? succeed(null) : removed;
}

/** The id of the removal, to undo it by; `null` when nothing was left to remove. Fails with the codes of storage, and then nothing is removed. */
export async function removeArticles(data: unknown): Promise<Result<string | null>> {
	const ids = v.safeParse(v.array(Id), data);
	if (!ids.success) return fail('unreadableInput');
	const removed = await dropFromLibrary(ids.output);
	if (!removed.ok) return removed;
	if (removed.value) await showKeeping(removed.value.pageKeys);
	return succeed(removed.value?.id ?? null);
}

/** How many articles came back. Fails with `undoTooLate` and the codes of storage. */
export async function restoreArticles(data: unknown): Promise<Result<number>> {
	const id = v.safeParse(Id, data);
	if (!id.success) return fail('unreadableInput');
	const restored = await restoreRemoval(id.output);
	if (!restored.ok) return restored;
	await showKeeping(restored.value.pageKeys);
	return succeed(restored.value.pageKeys.length);
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

/** Says in every tab that shows one of the pages whether it is kept. */
export async function showKeeping(pageKeys: readonly string[]): Promise<void> {
	const changed = new Set(pageKeys.map(identifyPage));
	for (const { tabId, state } of await listTabStates()) {
		if (state.status !== 'ready' || !changed.has(identifyPage(state.article.pageKey))) continue;
		const { pageKey } = state.article;
		const kept = await findKeeping(state.article);
		await changeTabState(tabId, (before) =>
			before?.status === 'ready' && before.article.pageKey === pageKey ? { ...before, kept } : null,
		);
	}
}
