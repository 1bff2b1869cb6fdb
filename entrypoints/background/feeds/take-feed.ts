/** Takes a server's answer for a feed in: what changes in the feed's row. */
import { decodeFeed } from '../../../core/feeds/decode-feed';
import type { Feed } from '../../../core/feeds/feed';
import type { FeedDocument } from '../../../core/feeds/feed-document';
import { judgeStatus } from '../../../core/feeds/judge-status';
import { parseFeed } from '../../../core/feeds/parse-feed';
import { planAfterFailure, planAfterSuccess } from '../../../core/feeds/plan-due';
import { readFreshness, readRetryAfter } from '../../../core/feeds/response-times';
import { takeItems } from '../../../core/feeds/take-items';
import { type ErrorCode, fail, type Result } from '../../../core/result';
import type { Settings } from '../../../core/settings';
import { type Bounds, type Fetched, fetchBounded } from '../../../platform/feeds/fetch-bounded';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Articles older than this are left alone, however long what came by feed is kept. */
const longestAge = 7 * day;
const mostHeader = 500;
const bounds: Bounds = { mostBytes: 5_000_000, timeLimit: 20_000 };
const accept =
	'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1';

/** Asks for the feed, and for nothing but that it has not changed where it was read before. Fails as `fetchBounded`. */
export function requestFeed(url: string, known: Pick<Feed, 'etag' | 'lastModified'> | null): Promise<Result<Fetched>> {
	const headers: Record<string, string> = { Accept: accept };
	if (known?.etag) headers['If-None-Match'] = known.etag;
	if (known?.lastModified) headers['If-Modified-Since'] = known.lastModified;
	return fetchBounded(url, headers, bounds);
}

/** Fails with what the status means, and as `parseFeed`. */
export function readFeedAnswer({ status, bytes, header, url }: Fetched, now: number): Result<FeedDocument> {
	const code = judgeStatus(status);
	return code ? fail(code) : parseFeed(decodeFeed(bytes, header('content-type')), url, now);
}

/** After the feed was read. */
export function takeDocument(feed: Feed, read: FeedDocument, { header }: Fetched, settings: Settings, now: number): Partial<Feed> {
	return {
		...succeeded(header, read.minutesToLive, settings, now),
		etag: keepHeader(header('etag')),
		lastModified: keepHeader(header('last-modified')),
		siteUrl: read.siteUrl ?? feed.siteUrl,
		minutesToLive: read.minutesToLive,
		entries: takeItems(feed, read.items, limitAge(settings), now),
	};
}

/** After the server said that nothing has changed. */
export function takeUnchanged(feed: Feed, { header }: Fetched, settings: Settings, now: number): Partial<Feed> {
	return { ...succeeded(header, feed.minutesToLive, settings, now), entries: takeItems(feed, [], limitAge(settings), now) };
}

function succeeded(header: Fetched['header'], minutesToLive: number | null, settings: Settings, now: number): Partial<Feed> {
	const wishes = { interval: settings.feedInterval * minute, minutesToLive, freshness: readFreshness(header, now) };
	const time = new Date(now).toISOString();
	const dueAt = new Date(planAfterSuccess(wishes, now, Math.random)).toISOString();
	return { fetchedAt: time, dueAt, busySince: null, heldUntil: null, failures: 0, code: null };
}

/** After a failure; `fetched` where the server answered at all. */
export function takeFailure(feed: Feed, code: ErrorCode, fetched: Fetched | null, settings: Settings, now: number): Partial<Feed> {
	const failures = feed.failures + 1;
	const retryAfter = fetched && readRetryAfter(fetched.header('retry-after'), now);
	const due = planAfterFailure(failures, settings.feedInterval * minute, retryAfter, now, Math.random);
	return {
		code,
		failures,
		busySince: null,
		dueAt: new Date(due).toISOString(),
		heldUntil: retryAfter ? new Date(Math.min(due, now + retryAfter)).toISOString() : null,
	};
}

function limitAge({ feedKeepDays }: Settings): number {
	return feedKeepDays === 0 ? longestAge : Math.min(longestAge, feedKeepDays * day);
}

/** What is longer is not worth sending back. */
function keepHeader(value: string | null): string | null {
	return value !== null && value.length <= mostHeader ? value : null;
}
