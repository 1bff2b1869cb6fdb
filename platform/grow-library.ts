/** Takes articles into the reader's library and lets them go, and joins its segments as it grows. */
import type { KeptBy } from '../core/kept-article';
import { type Result, succeed } from '../core/result';
import { joinInSteps } from '../core/search/library/join-segments';
import { planJoins } from '../core/search/library/plan-joins';
import { makeId } from './db/make-id';
import { purgeRemoved, type Removal, removeArticles, undoMs } from './db/remove-articles';
import { isSeedsSegment, replaceSegments } from './db/segments';
import { attemptStorage } from './db/storage-failure';
import { type Keepable, type Stored, storeArticle } from './db/store-articles';
import { makeSegment, type OpenedLibrary, openLibrary, type Part, toBuffer } from './library';
import { runAside } from './run-aside';

/**
 * Keeps the article, at once to be found by every page. What is kept unasked may be left as it was, see `storeArticles`. Fails with the codes of storage,
 * and then nothing is kept.
 */
export function keepInLibrary(article: Keepable, keptBy: KeptBy = 'reader'): Promise<Result<Stored>> {
	return storeArticle(article, ([version]) => makeSegment(version?.id ?? makeId(), version ? [version] : []), keptBy);
}

/** Lets articles go with all their versions, to be brought back for a while; `null` when none was kept. Fails with the codes of storage. */
export function dropFromLibrary(articleIds: readonly string[]): Promise<Result<Removal | null>> {
	return removeArticles(articleIds);
}

let tidying: Promise<unknown> = Promise.resolve();
let waiting: Promise<Result<null>> | null = null;

/**
 * Makes an end of removals that can no longer be undone, joins segments until they are few again, and writes those anew of which much is gone: in slices, beside
 * other work, and once for all who ask while another round is under way. Whatever ends it midway, each join is stored whole or not at all. Fails with the codes
 * of storage.
 */
export function tidyLibrary(): Promise<Result<null>> {
	if (waiting) return waiting;
	const round = tidying.then(() => {
		waiting = null;
		return tidy();
	});
	waiting = round;
	tidying = round.catch(() => null);
	return round;
}

async function tidy(): Promise<Result<null>> {
	const purged = await purgeRemoved(Date.now() - undoMs);
	if (!purged.ok) return purged;
	for (;;) {
		const library = await openLibrary();
		if (!library.ok) return library;
		const group = chooseParts(library.value);
		if (group.length === 0) return succeed(null);
		const joined = await attemptStorage(() => join(group, library.value));
		if (!joined.ok) return joined;
	}
}

/** Share of a segment's articles that may be gone before it is written anew. */
const mostGone = 0.25;

function chooseParts({ parts, isGone }: OpenedLibrary): Part[] {
	const own = parts.filter(({ id }) => !isSeedsSegment(id));
	const planned = planJoins(own.map(({ segment }) => segment.sentenceCount)).flatMap((at) => own[at] ?? []);
	if (planned.length > 0) return planned;
	return own.filter(({ segment: { articleIds } }) => articleIds.filter(isGone).length > articleIds.length * mostGone).slice(0, 1);
}

/** Another who has joined them meanwhile is not disturbed. */
async function join(group: readonly Part[], { isGone }: OpenedLibrary): Promise<void> {
	const segments = group.map(({ segment }) => segment);
	const bytes = await runAside(joinInSteps(segments, (articleId) => !isGone(articleId)));
	const heads = group.flatMap((part) => part.heads.filter((_, at) => !isGone(part.segment.articleIds[at] ?? '')));
	const row = heads.length > 0 ? { id: makeId(), heads, bytes: toBuffer(bytes) } : null;
	await replaceSegments(
		row,
		group.map(({ id }) => id),
	);
}
