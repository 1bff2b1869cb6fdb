/** The reader's feeds: a row for each. One that is removed keeps its row for a while, to be brought back; then a tombstone stays. */
import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { Feed } from '../../core/feeds/feed';
import { fail, type Result, succeed } from '../../core/result';
import { logWarning } from '../log';
import { database } from './database';
import { makeLaterTime } from './later-time';
import { makeId } from './make-id';
import { readRow, readRows } from './read-rows';
import { attemptStorage } from './storage-failure';

const mostFeeds = 100;

const isDeleted = (row: unknown): boolean => Object(row).deleted !== undefined;

/** In the order they were added. Rejects on errors of storage. */
export async function listFeeds(): Promise<Feed[]> {
	const rows = await database.feeds.toArray();
	return readRows(
		'feeds',
		Feed,
		rows.filter((row) => !isDeleted(row)),
	);
}

/** `null` when there is none of this id, or no longer. */
export async function getFeed(id: string): Promise<Feed | null> {
	const row = await database.feeds.get(id);
	return isDeleted(row) ? null : readRow('feeds', Feed, row);
}

/** Calls the listener with all feeds, now and after every change in any context. Returns its undo. */
export function watchFeeds(listener: (feeds: readonly Feed[]) => void): () => void {
	const subscription = liveQuery(listFeeds).subscribe(listener, (error) => logWarning('feeds are no longer followed', error));
	return () => subscription.unsubscribe();
}

/** A feed to be subscribed to. */
export type NewFeed = Pick<Feed, 'url' | 'title' | 'siteUrl' | 'outletId'>;

/** Subscribes to it, to be fetched at once, and says its id. Fails with `feedKnown`, `feedsFull` and the codes of storage. */
export async function addFeed(draft: NewFeed): Promise<Result<string>> {
	const added = await attemptStorage(() =>
		database.transaction('rw', database.feeds, async () => {
			const feeds = await listFeeds();
			if (feeds.some(({ url }) => url === draft.url)) return fail('feedKnown');
			if (feeds.length >= mostFeeds) return fail('feedsFull');
			const now = new Date().toISOString();
			const nothing = { etag: null, lastModified: null };
			const feed = v.parse(Feed, { ...draft, ...nothing, id: makeId(), isPaused: false, addedAt: now, dueAt: now, updatedAt: now });
			await database.feeds.add(feed);
			return succeed(feed.id);
		}),
	);
	return added.ok ? added.value : added;
}

/** Changes the feed as it is stored now; `change` gives `null` to leave it. The value is the feed after that, `null` when it is gone. Fails with the codes of storage. */
export function changeFeed(id: string, change: (feed: Feed) => Partial<Feed> | null): Promise<Result<Feed | null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.feeds, async () => {
			const feed = await getFeed(id);
			const changed = feed && change(feed);
			if (!feed || !changed) return feed;
			const next: Feed = { ...feed, ...changed, updatedAt: makeLaterTime(feed.updatedAt) };
			await database.feeds.put(next);
			return next;
		}),
	);
}

/** Ends the subscription; one that has ended stays so. Fails with the codes of storage. */
export function removeFeed(id: string): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.feeds, async () => {
			const feed = await getFeed(id);
			if (!feed) return null;
			const deleted = makeLaterTime(feed.updatedAt);
			await database.feeds.put({ ...feed, deleted, updatedAt: deleted });
			return null;
		}),
	);
}

/** Brings a removed feed back. Fails with `feedMissing` when nothing of it is left, and with the codes of storage. */
export async function restoreFeed(id: string): Promise<Result<null>> {
	const restored = await attemptStorage(() =>
		database.transaction('rw', database.feeds, async () => {
			const { deleted, ...row } = Object(await database.feeds.get(id));
			const feed = deleted === undefined ? null : v.safeParse(Feed, row);
			if (!feed?.success) return fail('feedMissing');
			await database.feeds.put({ ...feed.output, updatedAt: makeLaterTime(feed.output.updatedAt) });
			return succeed(null);
		}),
	);
	return restored.ok ? restored.value : restored;
}

/** How long a removed feed can be brought back, in milliseconds. */
export const undoFeedMs = 60 * 60_000;

/** Makes tombstones of feeds that were removed before `time` (ISO); the value is what they were. Fails with the codes of storage. */
export function purgeRemovedFeeds(time: string): Promise<Result<Feed[]>> {
	return attemptStorage(() =>
		database.transaction('rw', database.feeds, async () => {
			const rows = (await listRemoved()).filter((row) => row.deleted < time);
			await database.feeds.bulkPut(rows.map(({ id, deleted, updatedAt }) => ({ id, deleted, updatedAt })));
			return readRows('feeds', Feed, rows);
		}),
	);
}

/** Whether feeds were removed of which no tombstone was made yet. Rejects on errors of storage. */
export async function hasRemovedFeeds(): Promise<boolean> {
	return (await listRemoved()).length > 0;
}

type RemovedRow = { readonly id: string; readonly deleted: string; readonly updatedAt: string };

async function listRemoved(): Promise<RemovedRow[]> {
	const rows = await database.feeds.filter((row) => isDeleted(row) && Object(row).url !== undefined).toArray();
	return rows as RemovedRow[];
}
