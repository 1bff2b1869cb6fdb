/** The reader's wishes about feeds. What comes from the extension's own pages is checked all the same. */
import * as v from 'valibot';
import { decodeFeed } from '../../../core/feeds/decode-feed';
import { hostOf } from '../../../core/feeds/feed';
import type { FeedAnswer, FeedDocument } from '../../../core/feeds/feed-document';
import { readAddress } from '../../../core/feeds/read-address';
import { fail, type Result, succeed } from '../../../core/result';
import * as stored from '../../../platform/db/feeds';
import type { Fetched } from '../../../platform/feeds/fetch-bounded';
import { findPermitted } from '../../../platform/feeds/host-access';
import { takeTurn } from '../../../platform/feeds/take-turn';
import { closeReader, parseDocument } from '../../../platform/parse-document';
import { getSettings } from '../../../platform/settings';
import { readFeedAnswer, requestFeed, takeDocument } from './take-feed';
import { tellMoved } from './tell-moved';

const Id = v.pipe(v.string(), v.maxLength(200));
const Asked = v.object({ address: v.pipe(v.string(), v.maxLength(4_000)), outletId: v.nullable(Id) });
const Pause = v.object({ feedId: Id, isPaused: v.boolean() });

/** See `addFeed` of the messages. */
export async function addFeed(data: unknown): Promise<Result<FeedAnswer>> {
	const asked = v.safeParse(Asked, data);
	const address = asked.success ? readAddress(asked.output.address) : null;
	if (!asked.success || address === null) return fail('notAnAddress');
	if (!(await findPermitted([address]))(address)) return fail('feedNotAllowed');
	if ((await stored.listFeeds()).some(({ url }) => url === address)) return fail('feedKnown');
	const fetched = await takeTurn(address, () => requestFeed(address, null));
	if (!fetched.ok) return fetched.code === 'feedUnreachable' ? fail(await tellMoved(address, null)) : fetched;
	const read = readFeedAnswer(fetched.value, Date.now());
	if (read.ok) return subscribe(read.value, fetched.value, asked.output.outletId);
	return read.code === 'notAFeed' ? findFeeds(fetched.value) : read;
}

/** What was fetched is taken in at once, so that it need not be fetched again. */
async function subscribe(read: FeedDocument, fetched: Fetched, outletId: string | null): Promise<Result<FeedAnswer>> {
	const { url } = fetched;
	const added = await stored.addFeed({ url, title: read.title ?? new URL(url).hostname, siteUrl: read.siteUrl, outletId });
	if (!added.ok) return added;
	const settings = await getSettings();
	const now = Date.now();
	const taken = await stored.changeFeed(added.value, (feed) => ({
		...takeDocument(feed, read, fetched, settings, now),
		requests: [{ host: hostOf(url), at: new Date(now).toISOString() }],
	}));
	return taken.ok ? succeed({ status: 'added', feedId: added.value }) : taken;
}

async function findFeeds({ bytes, header, url }: Fetched): Promise<Result<FeedAnswer>> {
	const type = header('content-type');
	const { feeds } = await parseDocument(decodeFeed(bytes, type), url);
	await closeReader();
	return feeds.length > 0 ? succeed({ status: 'choose', feeds }) : fail('noFeedOnPage');
}

/** Fails with the codes of storage. */
export async function removeFeed(data: unknown): Promise<Result<null>> {
	return v.is(Id, data) ? stored.removeFeed(data) : fail('feedMissing');
}

/** Fails with `feedMissing` and the codes of storage. */
export async function restoreFeed(data: unknown): Promise<Result<null>> {
	return v.is(Id, data) ? stored.restoreFeed(data) : fail('feedMissing');
}

/** Fails with `feedMissing` and the codes of storage. */
export async function pauseFeed(data: unknown): Promise<Result<null>> {
	if (!v.is(Pause, data)) return fail('feedMissing');
	return tellGone(await stored.changeFeed(data.feedId, () => ({ isPaused: data.isPaused })));
}

/** Makes a feed due, except while its server has asked to be left alone. Fails with `feedMissing`, `feedBusy` and the codes of storage. */
export async function hurryFeed(data: unknown): Promise<Result<null>> {
	const feed = v.is(Id, data) ? await stored.getFeed(data) : null;
	if (!feed) return fail('feedMissing');
	const now = new Date().toISOString();
	if (feed.heldUntil !== null && feed.heldUntil > now) return fail('feedBusy');
	return tellGone(await stored.changeFeed(feed.id, () => ({ dueAt: now })));
}

function tellGone(changed: Result<unknown>): Result<null> {
	if (!changed.ok) return changed;
	return changed.value === null ? fail('feedMissing') : succeed(null);
}
