/**
 * What is fetched next, over all feeds: one request at a time, a gap between two to the same host, so many articles of a feed a day. Pure: told the time and
 * what is permitted, it says the next step and when.
 */
import { type Feed, type FeedEntry, hostOf } from './feed';

/** Milliseconds between two requests to one host. */
export const hostGap = 5_000;
/** Articles fetched for one feed within a day. */
export const articlesPerDay = 40;
/** How often an article's page is asked for before it is left. */
export const mostTries = 2;
const day = 24 * 60 * 60_000;

/** `at` is in epoch milliseconds, and in the past when it should have been done. */
export type FetchStep = { readonly feedId: string; readonly at: number } & (
	| { readonly kind: 'feed'; readonly url: string }
	| { readonly kind: 'article'; readonly url: string; readonly entryId: string }
);

/**
 * The earliest step of all; of several that are due feeds come before articles, and then the feed that was served least lately, so that a big one does not hold up
 * the others. `null` when nothing is to be done before the reader changes something.
 */
export function planNextFetch(feeds: readonly Feed[], now: number, isPermitted: (url: string) => boolean): FetchStep | null {
	const active = feeds.filter(({ isPaused }) => !isPaused);
	const free = findFreeTimes(feeds);
	const steps = active
		.toSorted((a, b) => lastServed(a) - lastServed(b))
		.flatMap((feed) => [planFeed(feed), planArticle(feed, now, isPermitted)])
		.flatMap((step) => (step && isPermitted(step.url) ? [{ ...step, at: Math.max(step.at, free.get(hostOf(step.url)) ?? 0) }] : []));
	return steps.reduce<FetchStep | null>((best, step) => (best && isBefore(best, step, now) ? best : step), null);
}

function isBefore(one: FetchStep, other: FetchStep, now: number): boolean {
	const [left, right] = [Math.max(one.at, now), Math.max(other.at, now)];
	if (left !== right) return left < right;
	return one.kind === other.kind || one.kind === 'feed';
}

/** When each host may be asked again. */
function findFreeTimes(feeds: readonly Feed[]): ReadonlyMap<string, number> {
	const free = new Map<string, number>();
	for (const { host, at } of feeds.flatMap(({ requests }) => requests)) {
		free.set(host, Math.max(free.get(host) ?? 0, Date.parse(at) + hostGap));
	}
	return free;
}

function lastServed({ requests }: Feed): number {
	return Math.max(0, ...requests.map(({ at }) => Date.parse(at)));
}

function planFeed({ id, url, dueAt }: Feed): FetchStep {
	return { kind: 'feed', feedId: id, url, at: Date.parse(dueAt) };
}

function planArticle(feed: Feed, now: number, isPermitted: (url: string) => boolean): FetchStep | null {
	const entry = listWaiting(feed).find(({ url }) => isPermitted(url));
	if (!entry) return null;
	const at = Math.max(feed.articlesDueAt ? Date.parse(feed.articlesDueAt) : 0, findBudgetTime(feed, now));
	return { kind: 'article', feedId: feed.id, entryId: entry.id, url: entry.url, at };
}

/** Those of its articles that are still to be fetched, the newest first. */
export function listWaiting({ entries }: Feed): FeedEntry[] {
	const timeOf = ({ published, seenAt }: FeedEntry) => published ?? seenAt;
	return entries
		.filter(({ status, tries }) => status === 'waiting' && tries < mostTries)
		.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
}

/** When the day's number of articles allows another; 0 when it does now. */
function findBudgetTime({ entries }: Feed, now: number): number {
	const times = entries.flatMap(({ triedAt }) => (triedAt ? [Date.parse(triedAt)] : [])).filter((time) => time > now - day);
	if (times.length < articlesPerDay) return 0;
	const [oldestThatCounts = now] = times.toSorted((a, b) => b - a).slice(articlesPerDay - 1);
	return oldestThatCounts + day;
}
