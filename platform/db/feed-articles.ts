/** Articles that came by feed and that nobody has kept since. */
import type { KeptHead } from '../../core/kept-article';
import { identifyPage } from '../../core/page-identity';
import { database } from './database';
import { readHeads } from './kept-articles';
import { boundId } from './make-id';

/**
 * One id for each page of which every version came by feed, the last before `time` (epoch milliseconds). Ids are in order of time, so that nothing newer is
 * read. Rejects on errors of storage.
 */
export async function listFeedArticles(time: number): Promise<string[]> {
	const older = await database.keptArticles.where('id').below(boundId(time)).filter(isFromFeed).toArray();
	const ids = await Promise.all(readHeads(older).map(findIfOnlyFeed));
	return [...new Set(ids.flatMap((id) => id ?? []))];
}

const isFromFeed = (row: unknown): boolean => Object(row).keptBy === 'feed' && Object(row).deleted === undefined;

async function findIfOnlyFeed({ id, pageKey, supersededBy }: KeptHead): Promise<string | null> {
	if (supersededBy !== null) return null;
	const versions = readHeads(await database.keptArticles.where('page').equals(identifyPage(pageKey)).toArray());
	return versions.every(({ keptBy }) => keptBy === 'feed') ? id : null;
}
