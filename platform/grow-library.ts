/** Takes articles into the reader's library and lets them go, and joins its segments as it grows. */
import type { PageArticle } from '../core/page';
import { type Result, succeed } from '../core/result';
import { joinSegments } from '../core/search/library/join-segments';
import { planJoins } from '../core/search/library/plan-joins';
import { removeArticle, storeArticle } from './db/kept-articles';
import { makeId } from './db/make-id';
import { isSeedsSegment, replaceSegments } from './db/segments';
import { attemptStorage } from './db/storage-failure';
import { makeSegment, type OpenedLibrary, openLibrary, type Part, toBuffer } from './library';

/** Keeps the article, at once to be found by every page, and says its id. Fails with the codes of storage, and then nothing is kept. */
export function keepInLibrary(article: PageArticle): Promise<Result<string>> {
	return storeArticle(article, (version) => makeSegment(version.id, [version]));
}

/** Lets the article go with all its versions; the value is the page it was kept from, `null` when it was not kept. Fails with the codes of storage. */
export function dropFromLibrary(articleId: string): Promise<Result<string | null>> {
	return removeArticle(articleId);
}

/**
 * Joins segments until they are few again, and writes those anew of which much was forgotten. Whatever ends it midway, each join is stored whole or not
 * at all. Fails with the codes of storage.
 */
export async function tidyLibrary(): Promise<Result<null>> {
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

function chooseParts({ parts, isRemoved }: OpenedLibrary): Part[] {
	const own = parts.filter(({ id }) => !isSeedsSegment(id));
	const planned = planJoins(own.map(({ segment }) => segment.sentenceCount)).flatMap((at) => own[at] ?? []);
	if (planned.length > 0) return planned;
	return own.filter(({ segment: { articleIds } }) => articleIds.filter(isRemoved).length > articleIds.length * mostGone).slice(0, 1);
}

/** Another who has joined them meanwhile is not disturbed. */
async function join(group: readonly Part[], { isRemoved }: OpenedLibrary): Promise<void> {
	const bytes = joinSegments(
		group.map(({ segment }) => segment),
		(articleId) => !isRemoved(articleId),
	);
	const heads = group.flatMap((part) => part.heads.filter((_, at) => !isRemoved(part.segment.articleIds[at] ?? '')));
	const row = heads.length > 0 ? { id: makeId(), heads, bytes: toBuffer(bytes) } : null;
	await replaceSegments(
		row,
		group.map(({ id }) => id),
	);
}
