/** Gives back the permissions of sites that were asked for a feed's sake and that nothing needs any more. */
import { type Feed, findFeedSite } from '../../../core/feeds/feed';
import { isWithin } from '../../../core/sites';
import { listFeeds } from '../../../platform/db/feeds';
import { getSites } from '../../../platform/db/sites';
import { readListedSites, releaseSite } from '../../../platform/site-access';

/** Kept are those of the outlets list, of the reader's own sites, and of the feeds there still are. Rejects on errors of storage. */
export async function releaseSitesOf(gone: readonly Feed[]): Promise<void> {
	if (gone.length === 0) return;
	const [feeds, { added }] = await Promise.all([listFeeds(), getSites()]);
	const needed = [...readListedSites(), ...added, ...feeds.flatMap(listSites)];
	const sites = new Set(gone.flatMap(listSites));
	for (const site of sites) if (!needed.some((other) => isWithin(site, other) || isWithin(other, site))) await releaseSite(site);
}

function listSites({ url, entries }: Feed): string[] {
	return [url, ...entries.map((entry) => entry.url)].map(findFeedSite).filter((site) => site !== '');
}
