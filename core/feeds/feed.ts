/** A feed that the reader subscribed to, with all that must survive the background: its items, when it is due, what went wrong. */
import * as v from 'valibot';
import { PartialDate } from '../article';
import { findSiteOf } from '../sites';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());
const Moment = v.optional(v.nullable(Timestamp), null);
const Code = v.optional(v.nullable(v.string()), null);

/**
 * An item of a feed: `waiting` to be fetched, `kept` in the library, or `left` for the reason in `code` (an error code, or `null` when it was too old).
 * What is left stays on the list so as not to be fetched again.
 */
export const FeedEntry = v.object({
	id: v.string(),
	url: v.string(),
	title: v.nullable(v.string()),
	published: v.nullable(PartialDate),
	summary: v.optional(v.nullable(v.string()), null),
	/** When it was first met in the feed. */
	seenAt: Timestamp,
	status: v.picklist(['waiting', 'kept', 'left']),
	code: Code,
	/** How often its page was asked for, counted before each time, so that what ends the background is not tried for ever. */
	tries: v.optional(v.number(), 0),
	/** When its page was last asked for. */
	triedAt: Moment,
	articleId: v.optional(v.nullable(v.string()), null),
});
export type FeedEntry = v.InferOutput<typeof FeedEntry>;

export const Feed = v.object({
	id: v.string(),
	url: v.string(),
	title: v.string(),
	siteUrl: v.nullable(v.string()),
	/** Id in the outlets list; `null` for a feed that was given by its address. */
	outletId: v.nullable(v.string()),
	addedAt: Timestamp,
	isPaused: v.boolean(),
	/** As the server sent them, to be sent back. */
	etag: v.nullable(v.string()),
	lastModified: v.nullable(v.string()),
	/** Minutes for which the feed asks to be left alone; `null` when it does not. */
	minutesToLive: v.optional(v.nullable(v.number()), null),
	/** When the feed is to be fetched next. */
	dueAt: Timestamp,
	/** When it was last fetched with success, changed or not. */
	fetchedAt: Moment,
	/** Since when a request of it is under way; one that is older than any time limit was broken off. */
	busySince: Moment,
	/** Failures in a row, of the feed itself. */
	failures: v.optional(v.number(), 0),
	code: Code,
	/** Until when the server asked to be left alone, which the reader's wish does not shorten. */
	heldUntil: Moment,
	/** Until when its articles are left alone because their server asked for that. */
	articlesDueAt: Moment,
	/** The last request to each host in the feed's name, to keep the gap between them. */
	requests: v.optional(v.array(v.object({ host: v.string(), at: Timestamp })), []),
	entries: v.optional(v.array(FeedEntry), []),
	updatedAt: Timestamp,
});
export type Feed = v.InferOutput<typeof Feed>;

/** Host with port, as gaps are kept for; '' for what is no address. */
export function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).host : '';
}

/** The site that is asked for so that the address may be fetched; its host where no site can be made of that, '' for what is no address. */
export function findFeedSite(address: string): string {
	return findSiteOf(address, []) ?? (URL.canParse(address) ? new URL(address).hostname : '');
}
