/** Fetches one feed and keeps in its row what came of it. */
import type { Feed } from '../../../core/feeds/feed';
import type { ErrorCode, Result } from '../../../core/result';
import { changeFeed } from '../../../platform/db/feeds';
import type { Fetched } from '../../../platform/feeds/fetch-bounded';
import { takeTurn } from '../../../platform/feeds/take-turn';
import { getSettings } from '../../../platform/settings';
import { readFeedAnswer, requestFeed, takeDocument, takeFailure, takeUnchanged } from './take-feed';
import { tellMoved } from './tell-moved';

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
