/** The corpus's articles, each with its blocks and captions. */
import { type SeedArticle, SeedPack } from '../../core/seeds';
import { database } from './database';
import { readRow, readRows } from './read-rows';

/** All of them, by id. */
export async function listArticles(): Promise<SeedArticle[]> {
	return readRows('articles', SeedPack.entries.articles.item, await database.articles.toArray());
}

/** Those of the ids that are there, in no order. */
export async function getArticles(ids: readonly string[]): Promise<SeedArticle[]> {
	const rows = await database.articles.bulkGet([...ids]);
	return readRows(
		'articles',
		SeedPack.entries.articles.item,
		rows.filter((row) => row !== undefined),
	);
}

export async function getArticle(id: string): Promise<SeedArticle | null> {
	return readRow('articles', SeedPack.entries.articles.item, await database.articles.get(id));
}
