/**
 * The articles that the reader keeps. Each version of an article is a row of its own and never changes but for being superseded, because the segments
 * point into its text; forgetting an article leaves a tombstone of each.
 */
import * as v from 'valibot';
import { Article } from '../../core/article';
import type { Keeping, PageArticle } from '../../core/page';
import type { Result } from '../../core/result';
import { database } from './database';
import { hashText } from './hash-text';
import { makeLaterTime } from './later-time';
import { makeId } from './make-id';
import { readRow, readRows } from './read-rows';
import type { SegmentRow } from './segments';
import { attemptStorage } from './storage-failure';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());

export const KeptArticle = v.object({
	...Article.entries,
	pageKey: v.pipe(v.string(), v.nonEmpty()),
	/** SHA-256 of the text. */
	hash: v.string(),
	keptAt: Timestamp,
	/** The version of this article that came after it; `null` for the latest. */
	supersededBy: v.optional(v.nullable(v.string()), null),
	updatedAt: Timestamp,
});
export type KeptArticle = v.InferOutput<typeof KeptArticle>;

const Tombstone = v.object({ id: v.string(), deleted: Timestamp, updatedAt: Timestamp });
type StoredArticle = KeptArticle | v.InferOutput<typeof Tombstone>;
const StoredArticle = v.lazy(
	(row): v.GenericSchema<unknown, StoredArticle> => (Object(row).deleted === undefined ? KeptArticle : Tombstone),
);

const isArticle = (row: StoredArticle): row is KeptArticle => !('deleted' in row);

/**
 * Stores the article with the segment that `makeSegment` gives for it, both or neither, and says its id. The same text of the same page is kept once,
 * whoever asks how often; another text supersedes the one before. Fails with the codes of storage.
 */
export async function storeArticle(page: PageArticle, makeSegment: (article: Article) => Promise<SegmentRow>): Promise<Result<string>> {
	const hash = await hashText(page.text);
	return attemptStorage(async () => {
		const known = await findLatest(page.pageKey);
		if (known?.hash === hash) return known.id;
		const keptAt = new Date().toISOString();
		const article: KeptArticle = {
			...v.parse(Article, page),
			id: makeId(),
			pageKey: page.pageKey,
			hash,
			keptAt,
			supersededBy: null,
			updatedAt: keptAt,
		};
		return addVersion(article, await makeSegment(article));
	});
}

/** What another window stored since then counts. */
function addVersion(article: KeptArticle, segment: SegmentRow): Promise<string> {
	return database.transaction('rw', [database.keptArticles, database.segments], async () => {
		const before = await findLatest(article.pageKey);
		if (before?.hash === article.hash) return before.id;
		if (before) await database.keptArticles.put({ ...before, supersededBy: article.id, updatedAt: makeLaterTime(before.updatedAt) });
		await database.keptArticles.add(article);
		await database.segments.add(segment);
		return article.id;
	});
}

/**
 * Leaves tombstones of all versions of the article, whichever of them is named, and takes their own segments away; of joined ones they are dropped at
 * the next join. An article that is gone already stays so. The value is the page it was kept from. Fails with the codes of storage.
 */
export function removeArticle(id: string): Promise<Result<string | null>> {
	return attemptStorage(() =>
		database.transaction('rw', [database.keptArticles, database.segments], async () => {
			const article = await getKeptArticle(id);
			if (!article) return null;
			const versions = await listVersions(article.pageKey);
			const ids = versions.map((version) => version.id);
			await database.keptArticles.bulkPut(
				versions.map((version) => {
					const deleted = makeLaterTime(version.updatedAt);
					return { id: version.id, deleted, updatedAt: deleted };
				}),
			);
			await database.segments.bulkDelete(ids);
			return article.pageKey;
		}),
	);
}

/** `null` when there is none of this id, or no longer. */
export async function getKeptArticle(id: string): Promise<KeptArticle | null> {
	const row = readRow('keptArticles', StoredArticle, await database.keptArticles.get(id));
	return row && isArticle(row) ? row : null;
}

/** Those of the ids that are there, in no order. */
export async function getKeptArticles(ids: readonly string[]): Promise<KeptArticle[]> {
	const rows = await database.keptArticles.bulkGet([...ids]);
	return readRows(
		'keptArticles',
		StoredArticle,
		rows.filter((row) => row !== undefined),
	).filter(isArticle);
}

/** All versions of a page's article, the oldest first. */
export async function listVersions(pageKey: string): Promise<KeptArticle[]> {
	const rows = await database.keptArticles.where('pageKey').equals(pageKey).sortBy('id');
	return readRows('keptArticles', StoredArticle, rows).filter(isArticle);
}

/** The page's article as it is kept; `null` when it is not. */
export async function findKeeping({ pageKey, text }: PageArticle): Promise<Keeping | null> {
	const latest = await findLatest(pageKey);
	return latest && { id: latest.id, isCurrent: latest.text === text };
}

async function findLatest(pageKey: string): Promise<KeptArticle | null> {
	const versions = await listVersions(pageKey);
	return versions.findLast(({ supersededBy }) => supersededBy === null) ?? null;
}

/** Ids of versions that are not to be matched: forgotten or superseded. */
export async function listRetiredIds(): Promise<Set<string>> {
	const { keptArticles } = database;
	const keys = await Promise.all(['deleted', 'supersededBy'].map((index) => keptArticles.orderBy(index).primaryKeys()));
	return new Set(keys.flat());
}

/** Ids of all rows, also of those that are retired. */
export function listKeptIds(): Promise<string[]> {
	return database.keptArticles.toCollection().primaryKeys();
}
