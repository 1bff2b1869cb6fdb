/** All rows of a table, read some hundreds at a time, so that nobody who reads thousands stalls: those with the last keys first. */
import { database } from './database';

const atOnce = 250;

export type BatchTable = 'annotations' | 'savedWords';

/** Stored rows with their keys descending, batch by batch. `total` counts the rows that were there at the beginning, tombstones among them. */
export async function* readBatches(table: BatchTable): AsyncGenerator<{ readonly rows: readonly unknown[]; readonly total: number }, void> {
	const keys = await database[table].toCollection().primaryKeys();
	for (let end = keys.length; end > 0; end -= atOnce) {
		const [first, last] = [keys[Math.max(0, end - atOnce)], keys[end - 1]];
		const rows = await database[table].where(':id').between(first, last, true, true).toArray();
		yield { rows: rows.toReversed(), total: keys.length };
	}
}
