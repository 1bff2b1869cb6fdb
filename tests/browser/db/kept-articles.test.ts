/** The reader's own articles in a real IndexedDB: kept once, superseded when changed, forgotten whole. */
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../core/article';
import type { KeptBy } from '../../../core/kept-article';
import { database } from '../../../platform/db/database';
import {
	findKeeping,
	getKeptArticle,
	listKeptIds,
	listLatestTexts,
	listPendingIds,
	listRetiredIds,
	listVersions,
} from '../../../platform/db/kept-articles';
import { findRemoval, purgeRemoved, removeArticles, restoreRemoval } from '../../../platform/db/remove-articles';
import { listSegmentIds, makeHeads } from '../../../platform/db/segments';
import { type Keepable, storeArticle, storeArticles } from '../../../platform/db/store-articles';
import { makePage } from './records';

const page = makePage('https://bote.example/deich', 'Der Deich bei Altenwerder hält.');
const changed = { ...page, text: 'Der Deich bei Altenwerder ist gebrochen.' };
const makeRow = async (articles: readonly Article[]) => ({
	id: articles[0]?.id ?? 'none',
	heads: makeHeads(articles),
	bytes: new ArrayBuffer(8),
});
const store = async (article: Keepable, keptBy?: KeptBy) => {
	const stored = await storeArticle(article, makeRow, keptBy);
	if (!stored.ok) throw new Error(stored.code);
	return stored.value.id;
};
const remove = async (...ids: string[]) => {
	const removed = await removeArticles(ids);
	if (!removed.ok || !removed.value) throw new Error('nothing was removed');
	return removed.value.id;
};

beforeEach(async () => {
	await database.delete();
	await database.open();
});
afterEach(() => vi.restoreAllMocks());

describe('storeArticle', () => {
	it('keeps the article whole, with its segment', async () => {
		const id = await store(page);
		expect(await getKeptArticle(id)).toMatchObject({ ...page, id, supersededBy: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
		expect(await listSegmentIds()).toEqual([id]);
		expect(await findKeeping(page)).toEqual({ id, isCurrent: true });
	});

	it('keeps the same text of a page once, however often', async () => {
		const id = await store(page);
		expect(await store(page)).toBe(id);
		expect([await listKeptIds(), await listSegmentIds()]).toEqual([[id], [id]]);
	});

	it('keeps it once when two windows ask at the same time', async () => {
		const ids = await Promise.all([store(page), store(page), store(page)]);
		expect(new Set(ids).size).toBe(1);
		expect([await listKeptIds(), await listSegmentIds()]).toEqual([[ids[0]], [ids[0]]]);
	});

	it('puts a changed text in the place of the one before, which is not lost', async () => {
		const before = await store(page);
		expect(await findKeeping(changed)).toEqual({ id: before, isCurrent: false });
		const after = await store(changed);
		const versions = await listVersions(page.pageKey);
		expect(versions.map(({ text, supersededBy }) => ({ text, supersededBy }))).toEqual([
			{ text: page.text, supersededBy: after },
			{ text: changed.text, supersededBy: null },
		]);
		expect(await listRetiredIds()).toEqual(new Set([before]));
		expect(await findKeeping(changed)).toEqual({ id: after, isCurrent: true });
	});

	it('takes another address of the page for the page', async () => {
		const mobile = { ...changed, pageKey: 'https://m.bote.example/deich/?wt_mc=post' };
		const before = await store(page);
		const after = await store(mobile);
		expect((await listVersions(page.pageKey)).map(({ id }) => id)).toEqual([before, after]);
		expect(await findKeeping({ ...changed, pageKey: 'http://www.bote.example/deich?print' })).toEqual({ id: after, isCurrent: true });
		expect(await listLatestTexts(page.pageKey, 2)).toEqual([changed.text, page.text]);
		expect(await listLatestTexts(page.pageKey, 1)).toEqual([changed.text]);
	});

	it('keeps the same text of another page as another article', async () => {
		await Promise.all([store(page), store({ ...page, pageKey: 'https://kurier.example/deich' })]);
		expect(await listKeptIds()).toHaveLength(2);
	});

	it.each([
		['the segment has no room', () => vi.spyOn(database.segments, 'add')],
		['the article has no room', () => vi.spyOn(database.keptArticles, 'add')],
	])('keeps nothing where %s', async (_why, spy) => {
		const before = await store(page);
		spy().mockImplementation(() => Dexie.Promise.reject(new Dexie.QuotaExceededError('full')) as never);
		expect(await storeArticle(changed, makeRow)).toMatchObject({ ok: false, code: 'storageFull' });
		expect([await listKeptIds(), await listSegmentIds()]).toEqual([[before], [before]]);
		expect(await findKeeping(page)).toEqual({ id: before, isCurrent: true });
	});
});

describe('what is kept unasked', () => {
	const at = (minutes: number) => new Date(Date.UTC(2025, 2, 1, 10, minutes)).toISOString();
	const texts = async () => (await listVersions(page.pageKey)).map(({ text }) => text);
	const [whole, teaser] = [
		{ ...page, access: 'full' as const },
		{ ...changed, access: 'teaser' as const },
	];

	it.each<[why: string, first: Keepable, by: KeptBy, second: Keepable, then: KeptBy, kept: string[]]>([
		[
			'takes the place of what was kept so a moment before',
			{ ...page, keptAt: at(0) },
			'reading',
			{ ...changed, keptAt: at(9) },
			'reading',
			[changed.text],
		],
		[
			'is a version of its own later',
			{ ...page, keptAt: at(0) },
			'reading',
			{ ...changed, keptAt: at(31) },
			'reading',
			[page.text, changed.text],
		],
		[
			'leaves what the reader kept',
			{ ...page, keptAt: at(0) },
			'reader',
			{ ...changed, keptAt: at(9) },
			'reading',
			[page.text, changed.text],
		],
		[
			'gives way to what the reader keeps, as a version',
			{ ...page, keptAt: at(0) },
			'feed',
			{ ...changed, keptAt: at(9) },
			'reader',
			[page.text, changed.text],
		],
		['is no teaser where the whole is kept', { ...whole, keptAt: at(0) }, 'reader', { ...teaser, keptAt: at(99) }, 'reading', [page.text]],
	])('%s', async (_why, first, by, second, then, kept) => {
		await store(first, by);
		const id = await store(second, then);
		expect(await texts()).toEqual(kept);
		expect((await findKeeping(page))?.id).toBe(id);
		expect((await listVersions(page.pageKey)).filter(({ supersededBy }) => supersededBy === null)).toHaveLength(1);
	});

	it('leaves no text and no segment of what it took the place of', async () => {
		const before = await store(page, 'reading');
		const after = await store(changed, 'reading');
		expect(await database.keptTexts.toCollection().primaryKeys()).toEqual([after]);
		expect(await listSegmentIds()).toEqual([after]);
		expect(await listRetiredIds()).toEqual(new Set([before]));
	});
});

describe('storeArticles', () => {
	const many = ['a', 'b', 'c'].map((name) => makePage(`https://bote.example/${name}`, `Der Deich ${name} hält.`));

	it('stores many with one segment, and what is there already once', async () => {
		const first = await storeArticles(many.slice(0, 1), makeRow, 'import');
		const all = await storeArticles([...many, many[2] as Keepable], makeRow, 'import');
		if (!first.ok || !all.ok) throw new Error('not stored');
		expect(all.value.map(({ isNew }) => isNew)).toEqual([false, true, true, false]);
		expect(all.value[0]).toEqual({ id: first.value[0]?.id, isNew: false });
		expect([await database.keptArticles.count(), await database.segments.count()]).toEqual([3, 2]);
		expect(await storeArticles(many, makeRow, 'import')).toMatchObject({
			ok: true,
			value: [{ isNew: false }, { isNew: false }, { isNew: false }],
		});
		expect(await database.segments.count()).toBe(2);
	});

	it('puts an import’s older version behind the one that is here', async () => {
		const latest = await store(changed);
		const older = await store({ ...page, keptAt: '2020-01-01T00:00:00.000Z' }, 'import');
		expect((await listVersions(page.pageKey)).map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
			[older, latest],
			[latest, null],
		]);
		expect(await store(page, 'import')).toBe(older);
	});

	it('keeps several versions of one page in their order', async () => {
		const versions = [page, changed].map((version, day) => ({ ...version, keptAt: `2025-03-0${day + 1}T08:00:00.000Z` }));
		await storeArticles(versions, makeRow, 'import');
		const kept = await listVersions(page.pageKey);
		expect(kept.map(({ text, supersededBy }) => [text, supersededBy])).toEqual([
			[page.text, kept[1]?.id],
			[changed.text, null],
		]);
	});
});

describe('removeArticles', () => {
	it('removes every version at once, to be brought back whole', async () => {
		const ids = [await store(page), await store(changed)];
		const removal = await remove(ids[1] ?? '');
		expect(await findKeeping(page)).toBeNull();
		expect(await listVersions(page.pageKey)).toEqual([]);
		expect([await listRetiredIds(), await listPendingIds()]).toEqual([new Set(ids), new Set(ids)]);
		expect(await findRemoval()).toEqual({ id: removal, count: 1, at: expect.any(Number) });
		expect(await restoreRemoval(removal)).toEqual({ ok: true, value: { id: removal, pageKeys: [page.pageKey] } });
		expect((await listVersions(page.pageKey)).map(({ text }) => text)).toEqual([page.text, changed.text]);
		expect(await listRetiredIds()).toEqual(new Set(ids.slice(0, 1)));
		expect(await findRemoval()).toBeNull();
	});

	it('leaves a tombstone of every version, and no text, once the undo has run out', async () => {
		const ids = [await store(page), await store(changed)];
		const other = await store({ ...page, pageKey: 'https://kurier.example/deich' });
		const removal = await remove(...ids);
		expect(await purgeRemoved(Date.now() - 60_000)).toEqual({ ok: true, value: 0 });
		expect(await purgeRemoved(Date.now() + 1)).toEqual({ ok: true, value: 2 });
		const time = expect.any(String);
		expect(await database.keptArticles.bulkGet(ids)).toEqual(ids.map((id) => ({ id, deleted: time, updatedAt: time })));
		expect([await database.keptTexts.toCollection().primaryKeys(), await listSegmentIds()]).toEqual([[other], [other]]);
		expect([await listRetiredIds(), await listPendingIds()]).toEqual([new Set(ids), new Set()]);
		expect(await restoreRemoval(removal)).toEqual({ ok: false, code: 'undoTooLate' });
	});

	it.each([12, 700])('says of %i how many they were, takes no other with them, and brings all of them back', async (length) => {
		const pages = Array.from({ length }, (_, at) => makePage(`https://bote.example/${at}`, `Der Deich ${at} hält.`));
		const stored = await storeArticles(pages, makeRow, 'reader');
		if (!stored.ok) throw new Error(stored.code);
		const removal = await remove(...stored.value.slice(2).map(({ id }) => id));
		expect(await findRemoval()).toMatchObject({ count: length - 2 });
		expect((await listPendingIds()).size).toBe(length - 2);
		expect([await findKeeping(pages[1] as never), await findKeeping(pages[2] as never)]).toEqual([
			{ id: stored.value[1]?.id, isCurrent: true },
			null,
		]);
		const restored = await restoreRemoval(removal);
		expect(restored.ok && restored.value.pageKeys.length).toBe(length - 2);
		expect(await listRetiredIds()).toEqual(new Set());
	});

	it('brings earlier versions back behind what was kept meanwhile', async () => {
		const before = await store(page);
		const removal = await remove(before);
		const since = await store(changed);
		expect(since).not.toBe(before);
		await restoreRemoval(removal);
		expect((await listVersions(page.pageKey)).map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
			[before, since],
			[since, null],
		]);
	});

	it('leaves what is gone as it is', async () => {
		const id = await store(page);
		await remove(id);
		const rows = await database.keptArticles.toArray();
		expect(await removeArticles([id])).toEqual({ ok: true, value: null });
		expect(await removeArticles(['none'])).toEqual({ ok: true, value: null });
		expect(await database.keptArticles.toArray()).toEqual(rows);
	});

	it('removes nothing where there is no room for the marks', async () => {
		const id = await store(page);
		vi.spyOn(database.keptArticles, 'bulkPut').mockImplementation(
			() => Dexie.Promise.reject(new Dexie.QuotaExceededError('full')) as never,
		);
		expect(await removeArticles([id])).toMatchObject({ ok: false, code: 'storageFull' });
		expect(await findKeeping(page)).toEqual({ id, isCurrent: true });
	});
});
