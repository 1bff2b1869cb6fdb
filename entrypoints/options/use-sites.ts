/** The sites the reader added or paused, followed, and what can be done about them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SitesSource } from '../../components/SiteSettings';
import { listChosen, readSite, type SiteStatus } from '../../core/sites';
import { getSites, watchSites } from '../../platform/db/sites';
import { logError } from '../../platform/log';
import { addPermission, readListedSites, watchPermissions } from '../../platform/site-access';
import { siteActions } from '../sidepanel/use-site';

export function useSites(): SitesSource {
	const [chosen, setChosen] = useState<readonly SiteStatus[]>([]);
	useEffect(() => followSites(setChosen), []);
	const listed = useMemo(readListedSites, []);
	return useMemo(
		() => ({ chosen, listedCount: listed.length, actions: siteActions, readSite: (typed) => readSite(typed, listed) }),
		[chosen, listed],
	);
}

/** Calls the listener now, after every change, and when the browser permits more or less. Returns its undo. */
function followSites(listener: (sites: readonly SiteStatus[]) => void): () => void {
	let asked = 0;
	const list = async () => {
		const turn = ++asked;
		const sites = await Promise.all(listChosen(await getSites(), readListedSites()).map(addPermission));
		if (turn === asked) listener(sites);
	};
	const listAnew = () => {
		list().catch((error: unknown) => logError('the sites could not be listed', error));
	};
	const stops = [watchSites(listAnew), watchPermissions(listAnew)];
	return () => {
		asked = Number.POSITIVE_INFINITY;
		for (const stop of stops) stop();
	};
}
