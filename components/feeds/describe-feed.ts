/** How a feed stands, for its card. */
import { type Feed, type FeedEntry, findFeedSite } from '../../core/feeds/feed';

/** Articles that stand on a site from which nothing may be fetched. */
export type Barred = { readonly site: string; readonly count: number };

export type FeedState = {
	readonly kept: readonly FeedEntry[];
	readonly waiting: number;
	/** `null` when the feed itself may be fetched. */
	readonly barredSite: string | null;
	readonly barredArticles: readonly Barred[];
	readonly isBusy: boolean;
};

/** No request takes longer, in milliseconds: one that began earlier was broken off. */
const longestRequest = 60_000;

/** @param now epoch milliseconds. */
export function describeFeed(feed: Feed, isPermitted: (url: string) => boolean, now: number): FeedState {
	const waiting = feed.entries.filter(({ status }) => status === 'waiting');
	const barred = new Map<string, number>();
	for (const { url } of waiting.filter((entry) => !isPermitted(entry.url))) {
		const site = findFeedSite(url);
		barred.set(site, (barred.get(site) ?? 0) + 1);
	}
	return {
		kept: feed.entries.filter(({ status }) => status === 'kept'),
		waiting: waiting.filter(({ url }) => isPermitted(url)).length,
		barredSite: isPermitted(feed.url) ? null : findFeedSite(feed.url),
		barredArticles: [...barred].map(([site, count]) => ({ site, count })),
		isBusy: feed.busySince !== null && now - Date.parse(feed.busySince) < longestRequest,
	};
}

const latestShown = 20;

/** Those that were met last, in the feed's order, what was too old from the start left out. */
export function listLatest({ entries }: Feed): FeedEntry[] {
	return entries.filter(({ status, code, tries }) => status !== 'left' || code !== null || tries > 0).slice(0, latestShown);
}
