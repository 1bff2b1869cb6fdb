/**
 * The library's segments as they are stored: bytes that are written once, never changed, and replaced by joining. One that was just made of a single
 * article bears the article's id.
 */
import * as v from 'valibot';
import type { ArticleHead } from '../../core/analysis';
import { Article } from '../../core/article';
import { database } from './database';
import { readRow, readRows } from './read-rows';

const Head = v.pick(Article, ['id', 'url', 'outletId', 'outlet', 'title', 'published', 'access', 'inferred']);

const SegmentRow = v.object({
	id: v.string(),
	/** Of each of its articles, in its order, so that none need be read to name it. Checked by `readHead` one by one, since there may be thousands. */
	heads: v.array(v.unknown()),
	bytes: v.instance(ArrayBuffer),
});
export type SegmentRow = v.InferOutput<typeof SegmentRow>;

/** What a segment's row keeps of its articles. */
export const makeHeads = (articles: readonly ArticleHead[]): ArticleHead[] => articles.map((article) => v.parse(Head, article));

/** `null` when it is none. */
export const readHead = (head: unknown): ArticleHead | null => readRow('segments', Head, head);

export function listSegmentIds(): Promise<string[]> {
	return database.segments.toCollection().primaryKeys();
}

/** Those of the ids that are there and whole. */
export async function readSegments(ids: readonly string[]): Promise<SegmentRow[]> {
	const rows = await database.segments.bulkGet([...ids]);
	return readRows(
		'segments',
		SegmentRow,
		rows.filter((row) => row !== undefined),
	);
}

const seedsPrefix = 'seeds:';

/** The id of the segment of the corpus's articles in this version of the seeds. */
export const nameSeedsSegment = (seedVersion: string): string => `${seedsPrefix}${seedVersion}`;

export const isSeedsSegment = (id: string): boolean => id.startsWith(seedsPrefix);

/** Puts the segment of the corpus's articles in the place of those of other versions. */
export function putSeedsSegment(segment: SegmentRow): Promise<void> {
	return database.transaction('rw', database.segments, async () => {
		await database.segments.where('id').startsWith(seedsPrefix).delete();
		await database.segments.put(segment);
	});
}

/**
 * Puts a segment, or nothing, in the place of others, unless one of those is gone meanwhile: then whoever took it has done the work, and the value
 * is false.
 */
export function replaceSegments(segment: SegmentRow | null, replaced: readonly string[]): Promise<boolean> {
	return database.transaction('rw', database.segments, async () => {
		const present = await database.segments.where('id').anyOf(replaced).count();
		if (present < replaced.length) return false;
		await database.segments.bulkDelete([...replaced]);
		if (segment) await database.segments.put(segment);
		return true;
	});
}
