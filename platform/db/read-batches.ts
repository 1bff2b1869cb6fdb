/** All rows of a table, read some hundreds at a time, so that nobody who reads thousands stalls: those with the last keys first. */
import { database } from './database';

/** The first rows are there before the keys of all others are read, which takes a while of its own. */
const atFirst = 50;
const atOnce = 250;

export type BatchTable = 'annotations' | 'savedWords';

/** Stored rows with their keys descending, batch by batch. */
export async function* readBatches(name: BatchTable): AsyncGenerator<readonly unknown[], void> {
	const table = database[name];
	const newest = table.toCollection().limit(atFirst);
	newest.reverse();
	const first = await newest.toArray();
	yield first;
	const { id } = Object(first.at(-1)) as { readonly id?: string };
	if (id === undefined || first.length < atFirst) return;
	const keys = await table.where(':id').below(id).primaryKeys();
	for (let end = keys.length; end > 0; end -= atOnce) {
		const rows = await table
			.where(':id')
			.between(keys[Math.max(0, end - atOnce)], keys[end - 1], true, true)
			.toArray();
		yield rows.toReversed();
	}
}
