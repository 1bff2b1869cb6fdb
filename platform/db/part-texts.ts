/** The upgrade to version 4 for kept articles: what a list shows stays in a version's row, its text moves to a table beside. */
import type { Table, Transaction } from 'dexie';
import { countWords } from '../../core/kept-article';

/** Rows moved at a time, so that thousands of texts are never in memory together. */
const rowsAtOnce = 200;

/** Rows without a text, tombstones among them, stay as they are. */
export async function partTexts(transaction: Transaction): Promise<void> {
	const articles: Table<object, string> = transaction.table('keptArticles');
	const texts: Table<object, string> = transaction.table('keptTexts');
	const ids = await articles.toCollection().primaryKeys();
	for (let from = 0; from < ids.length; from += rowsAtOnce) {
		const rows = await articles.bulkGet(ids.slice(from, from + rowsAtOnce));
		const parted = rows.flatMap((row) => partRow(row) ?? []);
		await texts.bulkPut(parted.map(({ text }) => text));
		await articles.bulkPut(parted.map(({ head }) => head));
	}
}

function partRow(row: unknown): { readonly head: object; readonly text: object } | null {
	const { text, captions, ...head } = Object(row) as { readonly id?: unknown; readonly text?: unknown; readonly captions?: unknown };
	if (typeof text !== 'string') return null;
	return {
		head: { ...head, words: countWords(text) },
		text: { id: head.id, text, ...(captions === undefined ? {} : { captions }) },
	};
}
