/**
 * The library: what the sentences of the corpus's and of the reader's own articles say, kept in the memory of the background for as long as that lives.
 * Segments never change, so opening it again fetches only those that are new; what is missing or broken is built anew from the texts.
 */
import type { ArticleHead } from '../core/analysis';
import type { Article } from '../core/article';
import type { Result } from '../core/result';
import { buildInSteps } from '../core/search/library/build-segment';
import { openSegment } from '../core/search/library/open-segment';
import type { Segment } from '../core/search/library/segment';
import { getArticles, listArticles } from './db/articles';
import { database } from './db/database';
import { getKeptArticles, listKeptIds, listPendingIds, listRetiredIds } from './db/kept-articles';
import { makeId } from './db/make-id';
import { getSeedVersion } from './db/seeds';
import {
	isSeedsSegment,
	listSegmentIds,
	makeHeads,
	nameSeedsSegment,
	putSeedsSegment,
	readHead,
	readSegments,
	replaceSegments,
	type SegmentRow,
} from './db/segments';
import { attemptStorage } from './db/storage-failure';
import { runAside } from './run-aside';
import { openWordReaders } from './words';

export type Library = {
	readonly segments: readonly Segment[];
	/** Whether an article of the segments is no longer to be matched: forgotten, or another version has taken its place. */
	isRemoved(articleId: string): boolean;
	/** `null` when no segment has it. */
	headOf(articleId: string): ArticleHead | null;
	/** Whole articles by id, those left out that are gone. Rejects on errors of storage. */
	readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, Article>>;
};

/** A segment that was opened, with its row. */
export type Part = {
	readonly id: string;
	readonly segment: Segment;
	/** As stored, in the order of the segment's articles. */
	readonly heads: readonly unknown[];
	headOf(articleId: string): ArticleHead | null;
};

/** The library as it was opened, and the segments it is made of. */
export type OpenedLibrary = Library & {
	readonly parts: readonly Part[];
	/** Whether an article of the segments is removed for good, so that they need not hold it. */
	isGone(articleId: string): boolean;
};

type Parts = Map<string, Part>;

/** Opens the library with a memory of its own: what a background does that was just started. */
export function createOpener(): () => Promise<Result<OpenedLibrary>> {
	const parts: Parts = new Map();
	let queue: Promise<unknown> = Promise.resolve();
	return () => {
		const opening = queue.then(() => attemptStorage(() => open(parts)));
		queue = opening.catch(() => null);
		return opening;
	};
}

/** The library as it is stored now. Fails with the codes of storage; rejects when the packs of German are missing. */
export const openLibrary = createOpener();

async function open(parts: Parts): Promise<OpenedLibrary> {
	const stored = await readStored(parts);
	for (const id of parts.keys()) if (!stored.ids.has(id)) parts.delete(id);
	for (const row of stored.rows) openPart(row, parts);
	if (stored.seedVersion !== null) await buildSeeds(nameSeedsSegment(stored.seedVersion), parts);
	if (stored.keptIds)
		await repair(
			stored.ids,
			stored.keptIds.filter((id) => !stored.retired.has(id)),
			parts,
		);
	return describe([...parts.values()], stored.retired, stored.pending);
}

/** Everything that is not in memory, as it was at one moment. */
function readStored(parts: Parts) {
	const { keptArticles, segments, meta } = database;
	return database.transaction('r', [keptArticles, segments, meta], async () => {
		const ids = await listSegmentIds();
		return {
			ids: new Set(ids),
			rows: await readSegments(ids.filter((id) => !parts.has(id))),
			seedVersion: await getSeedVersion(),
			retired: await listRetiredIds(),
			pending: await listPendingIds(),
			keptIds: parts.size === 0 ? await listKeptIds() : null,
		};
	});
}

function openPart({ id, heads, bytes }: SegmentRow, parts: Parts): void {
	const segment = openSegment(bytes);
	if (segment) parts.set(id, { id, segment, heads, headOf: indexHeads(segment.articleIds, heads) });
}

/** Indexed when it is first asked for: many segments are opened that no page has anything in common with. */
function indexHeads(articleIds: readonly string[], heads: readonly unknown[]): Part['headOf'] {
	let places: ReadonlyMap<string, number> | null = null;
	return (articleId) => {
		places ??= new Map(articleIds.map((id, at) => [id, at]));
		const at = places.get(articleId);
		return at === undefined ? null : readHead(heads[at]);
	};
}

/** Once for each version of the seeds. */
async function buildSeeds(id: string, parts: Parts): Promise<void> {
	if (parts.has(id)) return;
	const row = await makeSegment(id, await listArticles());
	await putSeedsSegment(row);
	for (const before of parts.keys()) if (isSeedsSegment(before)) parts.delete(before);
	openPart(row, parts);
}

/** Puts the articles that are in no segment which could be opened into one, in the place of those which could not. */
async function repair(segmentIds: ReadonlySet<string>, keptIds: readonly string[], parts: Parts): Promise<void> {
	const broken = [...segmentIds].filter((id) => !parts.has(id) && !isSeedsSegment(id));
	const covered = new Set([...parts.values()].flatMap(({ segment }) => segment.articleIds));
	const missing = keptIds.filter((id) => !covered.has(id));
	if (broken.length > 0 && missing.length === 0) await replaceSegments(null, broken);
	for (let from = 0; from < missing.length; from += articlesAtOnce) {
		const row = await makeSegment(makeId(), await getKeptArticles(missing.slice(from, from + articlesAtOnce)));
		if (await replaceSegments(row, from === 0 ? broken : [])) openPart(row, parts);
	}
}

/** Read in one go: some 200 ms, since others wait meanwhile. */
const articlesAtOnce = 40;

/**
 * Makes a segment of some of the articles that are in none, as an import leaves them; the value is how many are left. To be called again until none is. Fails
 * with the codes of storage.
 */
export async function indexSome(): Promise<Result<number>> {
	const library = await openLibrary();
	if (!library.ok) return library;
	return attemptStorage(async () => {
		const covered = new Set(library.value.parts.flatMap(({ segment }) => segment.articleIds));
		const missing = (await listKeptIds()).filter((id) => !covered.has(id) && !library.value.isRemoved(id));
		const articles = await getKeptArticles(missing.slice(0, articlesAtOnce));
		if (articles.length > 0) await replaceSegments(await makeSegment(makeId(), articles), []);
		return Math.max(0, missing.length - articlesAtOnce);
	});
}

/** The row of a new segment. Takes about a millisecond for a hundred words, in slices. */
export async function makeSegment(id: string, articles: readonly Article[]): Promise<SegmentRow> {
	const { readContent } = await openWordReaders();
	const bytes = await runAside(buildInSteps(articles, readContent));
	return { id, heads: makeHeads(articles), bytes: toBuffer(bytes) };
}

export const toBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function describe(opened: readonly Part[], retired: ReadonlySet<string>, pending: ReadonlySet<string>): OpenedLibrary {
	return {
		parts: opened,
		segments: opened.map(({ segment }) => segment),
		isRemoved: (articleId) => retired.has(articleId),
		isGone: (articleId) => retired.has(articleId) && !pending.has(articleId),
		headOf: (articleId) => {
			for (const part of opened) {
				const head = part.headOf(articleId);
				if (head) return head;
			}
			return null;
		},
		readTexts: async (ids) => {
			const articles = await Promise.all([getKeptArticles(ids), getArticles(ids)]);
			return new Map(articles.flat().map((article): [string, Article] => [article.id, article]));
		},
	};
}
