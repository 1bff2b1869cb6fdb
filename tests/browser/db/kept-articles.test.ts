/** The reader's own articles in a real IndexedDB: kept once, superseded when changed, forgotten whole. */
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../core/article';
import type { PageArticle } from '../../../core/page';
import { database } from '../../../platform/db/database';
import {
	findKeeping,
	getKeptArticle,
	listKeptIds,
	listRetiredIds,
	listVersions,
	removeArticle,
	storeArticle,
} from '../../../platform/db/kept-articles';
import { listSegmentIds, makeHeads } from '../../../platform/db/segments';
import { makePage } from './records';

const page = makePage('https://bote.example/deich', 'Der Deich bei Altenwerder hält.');
const changed = { ...page, text: 'Der Deich bei Altenwerder ist gebrochen.' };
const makeRow = async (article: Article) => ({ id: article.id, heads: makeHeads([article]), bytes: new ArrayBuffer(8) });
const store = async (article: PageArticle) => {
	const stored = await storeArticle(article, makeRow);
	if (!stored.ok) throw new Error(stored.code);
	return stored.value;
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

describe('removeArticle', () => {
	it('leaves a tombstone of every version, and no text', async () => {
		const ids = [await store(page), await store(changed)];
		expect(await removeArticle(ids[1] ?? '')).toEqual({ ok: true, value: page.pageKey });
		const time = expect.any(String);
		expect(await database.keptArticles.toArray()).toEqual(ids.map((id) => ({ id, deleted: time, updatedAt: time })));
		expect(await listRetiredIds()).toEqual(new Set(ids));
		expect(await listSegmentIds()).toEqual([]);
		expect(await findKeeping(page)).toBeNull();
	});

	it('leaves what is gone as it is', async () => {
		const id = await store(page);
		await removeArticle(id);
		const [tombstone] = await database.keptArticles.toArray();
		expect(await removeArticle(id)).toEqual({ ok: true, value: null });
		expect(await removeArticle('none')).toEqual({ ok: true, value: null });
		expect(await database.keptArticles.toArray()).toEqual([tombstone]);
	});

	it('lets the article be kept again', async () => {
		const first = await store(page);
		await removeArticle(first);
		const second = await store(page);
		expect(second).not.toBe(first);
		expect(await findKeeping(page)).toEqual({ id: second, isCurrent: true });
	});
});
