/**
 * Rows of a table, followed. Thousands are read some hundreds at a time, and of a change only what it touched is read again, so that no page that shows
 * them stalls.
 */
import { Dexie, RangeSet } from 'dexie';
import { logWarning } from '../log';
import { database } from './database';

const atOnce = 250;

type Watched<Row> = {
	readonly table: 'annotations' | 'savedWords';
	/** Ids in the order in which the rows are wanted. */
	readonly listIds: () => Promise<string[]>;
	/** A stored row as it is wanted; `null` for a tombstone and for what is broken. */
	readonly read: (row: unknown) => Row | null;
	readonly listener: (rows: Row[]) => void;
};

/**
 * Calls the listener with every row that is wanted, now and whenever any part of Lesart changes one; a row that did not change is the same object as before.
 * Returns its undo.
 */
export function watchRows<Row>({ table, listIds, read, listener }: Watched<Row>): () => void {
	// What Dexie calls the keys of a table where it says what was written: https://dexie.org/docs/Dexie/Dexie.on.storagemutated
	const part = `idb://${database.name}/${table}/`;
	let known: ReadonlyMap<string, Row | null> = new Map();
	let changed = new RangeSet();
	let isQueued = false;
	let isOver = false;
	let work = Promise.resolve();

	const readAnew = async () => {
		isQueued = false;
		const reread = changed;
		changed = new RangeSet();
		try {
			known = await readAll(table, await listIds(), (id) => (reread.hasKey(id) ? undefined : known.get(id)), read);
			if (!isOver) listener([...known.values()].filter((row) => row !== null));
		} catch (error) {
			changed.add(reread);
			logWarning(`rows of ${table} could not be followed`, error);
		}
	};
	const queue = () => {
		if (isQueued) return;
		isQueued = true;
		work = work.then(() => (isOver ? undefined : readAnew()));
	};
	const follow = (parts: Readonly<Record<string, Parameters<typeof changed.add>[0]>>) => {
		const written = [parts[part], parts[`${part}:dels`]].filter((keys) => keys !== undefined);
		for (const keys of written) changed.add(keys);
		if (written.length > 0) queue();
	};
	Dexie.on.storagemutated.subscribe(follow);
	queue();
	return () => {
		isOver = true;
		Dexie.on.storagemutated.unsubscribe(follow);
	};
}

/** In the order of `ids`; `recall` gives a row that need not be read, `undefined` where it must be. */
async function readAll<Row>(
	table: Watched<Row>['table'],
	ids: readonly string[],
	recall: (id: string) => Row | null | undefined,
	read: (row: unknown) => Row | null,
): Promise<Map<string, Row | null>> {
	const rows = new Map(ids.map((id) => [id, recall(id)]));
	const wanted = ids.filter((id) => rows.get(id) === undefined);
	for (let from = 0; from < wanted.length; from += atOnce) {
		const some = wanted.slice(from, from + atOnce);
		const stored = await database[table].bulkGet(some);
		for (const [at, id] of some.entries()) rows.set(id, stored[at] === undefined ? null : read(stored[at]));
	}
	return new Map([...rows].map(([id, row]) => [id, row ?? null]));
}
