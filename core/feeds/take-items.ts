/** Joins what a feed says now to what is known of it. */
import { makePageKey } from '../page-key';
import type { Feed, FeedEntry } from './feed';
import type { FeedItem } from './feed-document';
import { mostTries } from './plan-fetches';

const day = 24 * 60 * 60_000;

/** What is not in the feed any more is remembered up to this number, so that an item that comes back is not fetched again. */
const mostRemembered = 500;
/** Of a feed's first reading; a full feed must not fill the library at once. */
const mostAtFirst = 20;

/**
 * The feed's entries after a reading: new items wait, those published longer ago than `maxAge` (milliseconds) are left, and so is what has waited longer. An item
 * is known by its id and by its page's address without tracking parameters. In the feed's order, then those it has no longer, the latest first.
 */
export function takeItems(feed: Pick<Feed, 'entries' | 'fetchedAt'>, items: readonly FeedItem[], maxAge: number, now: number): FeedEntry[] {
	const known = new Map<string, FeedEntry>();
	for (const entry of feed.entries) for (const key of keysOf(entry)) known.set(key, entry);
	let room = feed.fetchedAt === null ? mostAtFirst : Number.POSITIVE_INFINITY;
	const current = items.map((item) => {
		const entry = keysOf(item).flatMap((key) => known.get(key) ?? [])[0];
		if (entry) return entry;
		const isNew = !isOlder(item.published, maxAge, now) && room-- > 0;
		return makeEntry(item, isNew, now);
	});
	const unique = [...new Set(current)];
	const gone = feed.entries.filter((entry) => !unique.includes(entry)).toSorted((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
	return [...unique, ...gone.slice(0, mostRemembered)].map((entry) => leaveIfStale(entry, maxAge, now));
}

const keysOf = ({ id, url }: Pick<FeedItem, 'id' | 'url'>): string[] => [`id ${id}`, `page ${makePageKey(url)}`];

function makeEntry(item: FeedItem, isNew: boolean, now: number): FeedEntry {
	const untried = { code: null, tries: 0, triedAt: null, articleId: null };
	return { ...item, ...untried, seenAt: new Date(now).toISOString(), status: isNew ? 'waiting' : 'left' };
}

function leaveIfStale(entry: FeedEntry, maxAge: number, now: number): FeedEntry {
	const isStale = entry.status === 'waiting' && (entry.tries >= mostTries || isOlder(entry.published ?? entry.seenAt, maxAge, now));
	return isStale ? { ...entry, status: 'left' } : entry;
}

/** A bare day counts until it is over. */
function isOlder(date: string | null, maxAge: number, now: number): boolean {
	if (date === null) return false;
	return Date.parse(date) + (date.length <= 10 ? day : 0) < now - maxAge;
}
