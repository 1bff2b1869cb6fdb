/** How the site in the panel's tab stands, followed: the reader may go on to another page, change it elsewhere, or change what the browser permits. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteAnswer } from '../../components/Panel';
import type { SiteActions } from '../../components/site-actions';
import type { TabState } from '../../core/page';
import { fail, type Result } from '../../core/result';
import type { SiteChange, SiteStatus } from '../../core/sites';
import { watchSites } from '../../platform/db/sites';
import { logError } from '../../platform/log';
import { onMessage, sendMessage } from '../../platform/messaging';
import { requestSite, watchPermissions } from '../../platform/site-access';

/** `null` where the browser does not tell what site it is. */
export function useSite(tabId: number | null, state: TabState | null): SiteStatus | null {
	const [site, setSite] = useState<SiteStatus | null>(null);
	const pageKey = state?.status === 'ready' ? state.article.pageKey : null;
	useEffect(() => {
		setSite(null);
	}, [tabId]);
	useEffect(() => (tabId === null ? undefined : followSite(tabId, setSite)), [tabId, state?.status, pageKey]);
	return site;
}

/** Calls the listener now and whenever it may have changed. Returns its undo. */
function followSite(tabId: number, listener: (site: SiteStatus | null) => void): () => void {
	let asked = 0;
	const ask = async () => {
		const turn = ++asked;
		const site = await sendMessage('describeSite', tabId);
		if (turn === asked) listener(site);
	};
	const askAnew = () => {
		ask().catch((error: unknown) => logError('the site of a tab could not be told', error));
	};
	const onUpdated = (id: number, { status, url }: { status?: string; url?: string }) => {
		if (id === tabId && (status === 'complete' || url !== undefined)) askAnew();
	};
	browser.tabs.onUpdated.addListener(onUpdated);
	askAnew();
	const stops = [watchSites(askAnew), watchPermissions(askAnew), () => browser.tabs.onUpdated.removeListener(onUpdated)];
	return () => {
		asked = Number.POSITIVE_INFINITY;
		for (const stop of stops) stop();
	};
}

/** What came of a change the reader asked of the browser's own menu in this tab; `null` before any. */
export function useSiteAnswer(tabId: number | null): SiteAnswer | null {
	const [answer, setAnswer] = useState<SiteAnswer | null>(null);
	useEffect(
		() =>
			onMessage('siteAnswered', async ({ data }) => {
				if (data.tabId === tabId) setAnswer(data);
			}),
		[tabId],
	);
	return answer;
}

/** To add a site the browser asks first, which it does only in the reader's gesture: so nothing is awaited before. */
async function changeSite(site: string, change: SiteChange): Promise<Result<null>> {
	if (change === 'add' && !(await requestSite(site))) return fail('permissionRefused');
	return sendMessage('changeSite', { site, change });
}

export const siteActions: SiteActions = { change: changeSite };
