/** Full-text search in everything the library has, the reader's own articles and those that come with Lesart. */
import type { FoundArticle, FoundArticles, LibrarySearch } from '../core/library-search';
import { outletKey } from '../core/outlet-key';
import { fail, type Result } from '../core/result';
import { searchTexts } from '../core/search/full-text/search-texts';
import type { ContentReader } from '../core/search/meaning/content-words';
import { isSeedsSegment, readHead } from './db/segments';
import { attemptStorage } from './db/storage-failure';
import { type OpenedLibrary, openLibrary, type Part } from './library';
import { logError } from './log';
import { makePause } from './run-aside';
import { openWordReaders } from './words';

/** Fails with `lexiconFailed` when the packs of German cannot be opened, and with the codes of storage. */
export async function searchLibrary({ query, outlet, most }: LibrarySearch): Promise<Result<FoundArticles>> {
	const readContent = await tryOpening();
	if (!readContent) return fail('lexiconFailed');
	const library = await openLibrary();
	if (!library.ok) return library;
	const isWanted = outlet === null ? () => true : (id: string) => findOutlet(library.value.parts, id) === outlet;
	return attemptStorage(async () => {
		const { texts, ...found } = await searchTexts(query, library.value, readContent, { most, isWanted, pause: makePause() });
		return { ...found, articles: texts.flatMap((text) => describe(text, library.value) ?? []) };
	});
}

async function tryOpening(): Promise<ContentReader | null> {
	try {
		return (await openWordReaders()).readContent;
	} catch (error) {
		logError('the search could not open the packs of German', error);
		return null;
	}
}

function describe(text: Omit<FoundArticle, 'head' | 'isBrought'>, { parts }: OpenedLibrary): FoundArticle | null {
	for (const part of parts) {
		const head = part.headOf(text.articleId);
		if (head) return { ...text, head, isBrought: isSeedsSegment(part.id) };
	}
	return null;
}

/** The outlets of a segment's articles, read when one is first asked for and kept as long as the segment is. */
const known = new WeakMap<Part, ReadonlyMap<string, string | null>>();

function findOutlet(parts: readonly Part[], articleId: string): string | null {
	for (const part of parts) {
		const outlet = readOutlets(part).get(articleId);
		if (outlet !== undefined) return outlet;
	}
	return null;
}

function readOutlets(part: Part): ReadonlyMap<string, string | null> {
	const before = known.get(part);
	if (before) return before;
	const outlets = new Map(
		part.heads.flatMap((row) => {
			const head = readHead(row);
			return head ? [[head.id, outletKey(head)] as const] : [];
		}),
	);
	known.set(part, outlets);
	return outlets;
}
