/** The reader's feeds in a real IndexedDB, and how long what came by them stays. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../core/article';
import type { KeptBy } from '../../../core/kept-article';
import { database } from '../../../platform/db/database';
import { listFeedArticles } from '../../../platform/db/feed-articles';
import {
	addFeed,
	changeFeed,
	getFeed,
	hasRemovedFeeds,
	listFeeds,
	purgeRemovedFeeds,
	removeFeed,
	restoreFeed,
	watchFeeds,
} from '../../../platform/db/feeds';
import { findKeeping, getKeptArticle } from '../../../platform/db/kept-articles';
import { makeHeads } from '../../../platform/db/segments';
import { storeArticle } from '../../../platform/db/store-articles';
import { waitFor } from '../wait-for';
import { makePage } from './records';

const draft = { url: 'https://bote.example/feed.xml', title: 'Der Bote', siteUrl: 'https://bote.example/', outletId: 'bote' };
const later = '9999-01-01T00:00:00.000Z';

async function add(url = draft.url): Promise<string> {
	const added = await addFeed({ ...draft, url });
	if (!added.ok) throw new Error(added.code);
	return added.value;
}

beforeEach(async () => {
	await database.delete();
	await database.open();
});

describe('feeds', () => {
	it('are subscribed to once, to be fetched at once', async () => {
		const id = await add();
		expect(await getFeed(id)).toMatchObject({ ...draft, id, isPaused: false, fetchedAt: null, failures: 0, entries: [] });
		expect(Date.parse((await getFeed(id))?.dueAt ?? later)).toBeLessThanOrEqual(Date.now());
		expect(await addFeed(draft)).toEqual({ ok: false, code: 'feedKnown' });
	});

	it('are subscribed to once when two windows ask at the same time', async () => {
		const added = await Promise.all([addFeed(draft), addFeed(draft)]);
		expect(added.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('are a hundred at most', async () => {
		for (let index = 0; index < 100; index++) await add(`https://bote.example/${index}.xml`);
		expect(await addFeed(draft)).toEqual({ ok: false, code: 'feedsFull' });
	});

	it('are changed as they are stored by then, and not at all once they are gone', async () => {
		const id = await add();
		await Promise.all([changeFeed(id, () => ({ title: 'Neu' })), changeFeed(id, ({ failures }) => ({ failures: failures + 1 }))]);
		expect(await getFeed(id)).toMatchObject({ title: 'Neu', failures: 1 });
		await removeFeed(id);
		expect(await changeFeed(id, () => ({ title: 'Spät' }))).toEqual({ ok: true, value: null });
		expect(await listFeeds()).toEqual([]);
	});

	it('come back whole for a while, then a tombstone is left', async () => {
		const id = await add();
		await removeFeed(id);
		expect(await purgeRemovedFeeds('2000-01-01T00:00:00.000Z')).toEqual({ ok: true, value: [] });
		expect(await restoreFeed(id)).toEqual({ ok: true, value: null });
		expect(await getFeed(id)).toMatchObject(draft);
		await removeFeed(id);
		expect(await hasRemovedFeeds()).toBe(true);
		expect(await purgeRemovedFeeds(later)).toMatchObject({ ok: true, value: [draft] });
		expect(await hasRemovedFeeds()).toBe(false);
		expect(await restoreFeed(id)).toEqual({ ok: false, code: 'feedMissing' });
		expect(await database.feeds.toArray()).toEqual([{ id, deleted: expect.any(String), updatedAt: expect.any(String) }]);
	});

	it('are followed across changes; a broken row costs only itself', async () => {
		const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const titles: string[][] = [];
		const stop = watchFeeds((feeds) => titles.push(feeds.map(({ title }) => title)));
		await waitFor(() => expect(titles).toContainEqual([]));
		await database.feeds.put({ id: 'broken', url: 7 });
		await add();
		await waitFor(() => expect(titles.at(-1)).toEqual(['Der Bote']));
		stop();
		expect(warned).toHaveBeenCalled();
		warned.mockRestore();
	});
});

describe('articles that came by feed', () => {
	const page = makePage('https://bote.example/deich', 'Der Deich bei Altenwerder hält.');
	const changed = { ...page, text: 'Der Deich bei Altenwerder ist gebrochen.' };
	const makeRow = async (articles: readonly Article[]) => ({
		id: articles[0]?.id ?? '',
		heads: makeHeads(articles),
		bytes: new ArrayBuffer(8),
	});
	const store = async (keptBy: KeptBy, keptAt: string, article = page) => {
		const stored = await storeArticle({ ...article, keptAt }, makeRow, keptBy);
		if (!stored.ok) throw new Error(stored.code);
		return stored.value.id;
	};
	const cutoff = Date.parse('2026-11-20T00:00:00Z');
	const old = '2026-11-01T00:00:00.000Z';
	const older = '2026-10-01T00:00:00.000Z';
	const fresh = '2026-11-22T00:00:00.000Z';

	it('are listed once their days are over', async () => {
		const id = await store('feed', old);
		await store('feed', fresh, makePage('https://bote.example/neu', 'Die Fähre fährt.'));
		expect(await listFeedArticles(cutoff)).toEqual([id]);
	});

	it.each([
		['was kept by hand', 'reader', old, page],
		['was kept by hand since', 'reader', fresh, page],
		['was read since', 'reading', fresh, page],
		['has another text since, kept by hand', 'reader', fresh, changed],
	] as const)('are not listed when the page %s', async (_why, keptBy, keptAt, article) => {
		await store('feed', older);
		await store(keptBy, keptAt, article);
		expect(await listFeedArticles(cutoff)).toEqual([]);
	});

	it('are listed by their last text, when all of it came by feed', async () => {
		await store('feed', older);
		const last = await store('feed', old, changed);
		expect(await listFeedArticles(cutoff)).toEqual([last]);
	});

	it('are said to stay for a while, until they are kept by hand', async () => {
		const id = await store('feed', fresh);
		expect(await findKeeping(page)).toEqual({ id, isCurrent: true, isByFeed: true });
		expect(await store('reader', fresh)).toBe(id);
		expect(await findKeeping(page)).toEqual({ id, isCurrent: true });
		expect((await getKeptArticle(id))?.keptBy).toBe('reader');
		await store('feed', fresh);
		expect((await getKeptArticle(id))?.keptBy).toBe('reader');
	});
});
