/**
 * The articles that the reader keeps, read. Each version of an article is a row of its own and never changes but for being superseded, because the
 * segments point into its text; the text lies in a table beside, so that thousands are listed without reading it. What was removed but may still be
 * brought back is a row marked `deleted`; later a tombstone is left of it.
 */
import * as v from 'valibot';
import { type KeptArticle, KeptHead, KeptText } from '../../core/kept-article';
import type { Keeping, PageArticle } from '../../core/page';
import { identifyPage } from '../../core/page-identity';
import { database } from './database';
import { readRow, readRows } from './read-rows';

const Tombstone = v.object({ id: v.string(), deleted: KeptHead.entries.updatedAt, updatedAt: KeptHead.entries.updatedAt });
type StoredHead = KeptHead | v.InferOutput<typeof Tombstone>;
const StoredHead = v.lazy((row): v.GenericSchema<unknown, StoredHead> => (Object(row).deleted === undefined ? KeptHead : Tombstone));

const isHead = (row: StoredHead): row is KeptHead => !('deleted' in row);

/** The heads among stored rows, those left out that were removed or are broken. */
export const readHeads = (rows: readonly unknown[]): KeptHead[] => readRows('keptArticles', StoredHead, rows).filter(isHead);

/** A version with its text; `null` when there is none of this id, or no longer. */
export async function getKeptArticle(id: string): Promise<KeptArticle | null> {
	const [article] = await getKeptArticles([id]);
	return article ?? null;
}

/** Those of the ids that are there, with their texts, in no order. */
export async function getKeptArticles(ids: readonly string[]): Promise<KeptArticle[]> {
	const [heads, texts] = await Promise.all([database.keptArticles.bulkGet([...ids]), database.keptTexts.bulkGet([...ids])]);
	return joinTexts(readHeads(heads.filter(isThere)), texts);
}

/** All versions of a page's article with their texts, the oldest first. */
export async function listVersions(pageKey: string): Promise<KeptArticle[]> {
	const heads = await listVersionHeads(pageKey);
	return joinTexts(heads, await database.keptTexts.bulkGet(heads.map(({ id }) => id)));
}

/** All versions of a page's article, whichever of its addresses they were kept under, the oldest first. */
export async function listVersionHeads(pageKey: string): Promise<KeptHead[]> {
	return readHeads(await database.keptArticles.where('page').equals(identifyPage(pageKey)).sortBy('id'));
}

function joinTexts(heads: readonly KeptHead[], rows: readonly unknown[]): KeptArticle[] {
	const texts = new Map(readRows('keptTexts', KeptText, rows.filter(isThere)).map((row) => [row.id, row]));
	return heads.flatMap((head) => {
		const text = texts.get(head.id);
		return text ? [{ ...head, ...text }] : [];
	});
}

const isThere = (row: unknown): boolean => row !== undefined;

/** The texts of the page's latest versions, the newest first, `most` of them. */
export async function listLatestTexts(pageKey: string, most: number): Promise<string[]> {
	const heads = (await listVersionHeads(pageKey)).slice(-most).toReversed();
	const rows = await database.keptTexts.bulkGet(heads.map(({ id }) => id));
	return readRows('keptTexts', KeptText, rows.filter(isThere)).map(({ text }) => text);
}

/** The page's article as it is kept; `null` when it is not. */
export async function findKeeping({ pageKey, text }: PageArticle): Promise<Keeping | null> {
	const versions = await listVersionHeads(pageKey);
	const latest = pickLatest(versions);
	if (!latest) return null;
	const stored = readRow('keptTexts', KeptText, await database.keptTexts.get(latest.id));
	const isByFeed = versions.every(({ keptBy }) => keptBy === 'feed');
	return { id: latest.id, isCurrent: stored?.text === text, ...(isByFeed ? { isByFeed } : {}) };
}

/** The version that no other has followed. */
export const pickLatest = (versions: readonly KeptHead[]): KeptHead | null =>
	versions.findLast(({ supersededBy }) => supersededBy === null) ?? null;

/** Ids of versions that are not to be matched: removed or superseded. */
export async function listRetiredIds(): Promise<Set<string>> {
	const { keptArticles } = database;
	const keys = await Promise.all(['deleted', 'supersededBy'].map((index) => keptArticles.orderBy(index).primaryKeys()));
	return new Set(keys.flat());
}

/** Ids of versions that were removed and may still be brought back. */
export async function listPendingIds(): Promise<Set<string>> {
	return new Set(await database.keptArticles.orderBy('removal').primaryKeys());
}

/** Ids of all rows, also of those that are retired. */
export function listKeptIds(): Promise<string[]> {
	return database.keptArticles.toCollection().primaryKeys();
}
