/** Fetches one feed and keeps in its row what came of it. */
import type { Feed } from '../../../core/feeds/feed';
import type { ErrorCode, Result } from '../../../core/result';
import { changeFeed } from '../../../platform/db/feeds';
import { type Fetched, isRedirected } from '../../../platform/feeds/fetch-bounded';
import { takeTurn } from '../../../platform/feeds/take-turn';
import { getSettings } from '../../../platform/settings';
import { readFeedAnswer, requestFeed, takeDocument, takeFailure, takeUnchanged } from './take-feed';

const probeLimit = 10_000;

/** The value is the feed as it is kept after that, `null` when it was removed meanwhile. Fails with the codes of storage. */
export async function fetchFeed({ id, url, etag, lastModified, code: before }: Feed): Promise<Result<Feed | null>> {
	const fetched = await takeTurn(url, () => requestFeed(url, { etag, lastModified }));
	const settings = await getSettings();
	const now = Date.now();
	const failed = (code: ErrorCode, answer: Fetched | null) => changeFeed(id, (feed) => takeFailure(feed, code, answer, settings, now));
	if (!fetched.ok) return failed(fetched.code === 'feedUnreachable' ? await tellMoved(url, before) : fetched.code, null);
	if (fetched.value.status === 304) return changeFeed(id, (feed) => takeUnchanged(feed, fetched.value, settings, now));
	const read = readFeedAnswer(fetched.value, now);
	if (!read.ok) return failed(read.code, fetched.value);
	return changeFeed(id, (feed) => takeDocument(feed, read.value, fetched.value, settings, now));
}

/**
 * An address that was moved to a site which is not permitted cannot be told from one that is out of reach but by asking again; that is done once, when it
 * first happens.
 */
async function tellMoved(url: string, before: string | null): Promise<ErrorCode> {
	if (before === 'feedMoved' || before === 'feedUnreachable') return before;
	return (await takeTurn(url, () => isRedirected(url, probeLimit))) ? 'feedMoved' : 'feedUnreachable';
}
