/**
 * Rows of a table, followed. All are read once, in batches; of a change only what it touched is read again and put in its place, so that no page that shows
 * thousands stalls.
 */
import { Dexie, RangeSet } from 'dexie';
import { logWarning } from '../log';
import { database } from './database';
import { type BatchTable, readBatches } from './read-batches';
import { type Change, replaceSorted } from './replace-sorted';

type Watched<Row> = {
	readonly table: BatchTable;
	/** The order in which the rows are wanted; 0 only for a row and itself. */
	readonly compare: (a: Row, b: Row) => number;
	/** A stored row as it is wanted; `null` for a tombstone and for what is broken. */
	readonly read: (row: unknown) => Row | null;
	/** `isWhole` is false for those read so far, while the first reading lasts. */
	readonly listener: (rows: readonly Row[], isWhole: boolean) => void;
	/** Whether the listener wants those read so far, while it has none: of a table whose rows are wanted by key, the last first. */
	readonly isTellingParts?: boolean;
};

type Followed<Row> = { readonly byId: Map<string, Row>; readonly sorted: readonly Row[] };

/** Of a change of more rows all are read anew: Dexie does not say which they were. */
const mostReread = 200;

/**
 * Calls the listener with every row that is wanted, now and whenever any part of Lesart changes one; a row that did not change is the same object as before,
 * unless very many changed at once. Returns its undo.
 */
export function watchRows<Row extends { readonly id: string }>(watched: Watched<Row>): () => void {
	// What Dexie calls the keys of a table where it says what was written: https://dexie.org/docs/Dexie/Dexie.on.storagemutated
	const part = `idb://${database.name}/${watched.table}/`;
	const over = new AbortController();
	let followed: Followed<Row> | null = null;
	let changed = new RangeSet();
	let isQueued = false;
	let work = Promise.resolve();

	const readAnew = async () => {
		isQueued = false;
		const written = changed;
		changed = new RangeSet();
		try {
			const ids = followed ? listKeys(written) : null;
			followed = followed && ids ? await readChanged(watched, followed, ids) : await readAll(watched, followed === null, over.signal);
			if (!over.signal.aborted) watched.listener(followed.sorted, true);
		} catch (error) {
			if (over.signal.aborted) return;
			changed.add(written);
			logWarning(`rows of ${watched.table} could not be followed`, error);
		}
	};
	const queue = () => {
		if (isQueued) return;
		isQueued = true;
		work = work.then(() => (over.signal.aborted ? undefined : readAnew()));
	};
	const follow = (parts: Readonly<Record<string, Parameters<typeof changed.add>[0]>>) => {
		const written = [parts[part], parts[`${part}:dels`]].filter((keys) => keys !== undefined);
		for (const keys of written) changed.add(keys);
		if (written.length > 0) queue();
	};
	Dexie.on.storagemutated.subscribe(follow);
	queue();
	return () => {
		over.abort();
		Dexie.on.storagemutated.unsubscribe(follow);
	};
}

/** The keys that were written; `null` for whole ranges of them, or too many. */
function listKeys(written: RangeSet): string[] | null {
	const keys: string[] = [];
	for (const { from, to } of written as unknown as Iterable<{ readonly from: unknown; readonly to: unknown }>) {
		if (from !== to || keys.length === mostReread) return null;
		keys.push(String(from));
	}
	return keys;
}

async function readAll<Row extends { readonly id: string }>(
	watched: Watched<Row>,
	isFirst: boolean,
	signal: AbortSignal,
): Promise<Followed<Row>> {
	const isTelling = isFirst && watched.isTellingParts;
	const rows: Row[] = [];
	const byId = new Map<string, Row>();
	let told = 0;
	for await (const batch of readBatches(watched.table)) {
		signal.throwIfAborted();
		const read = batch.flatMap((row) => watched.read(row) ?? []);
		rows.push(...read);
		for (const row of read) byId.set(row.id, row);
		if (!isTelling || rows.length < told * 2) continue;
		told = rows.length;
		watched.listener(rows.slice(), false);
	}
	// What is made of all of them is a task of its own.
	await new Promise((resolve) => setTimeout(resolve));
	return { byId, sorted: rows.toSorted(watched.compare) };
}

async function readChanged<Row extends { readonly id: string }>(
	{ table, compare, read }: Watched<Row>,
	{ byId, sorted }: Followed<Row>,
	ids: readonly string[],
): Promise<Followed<Row>> {
	const stored = await database[table].bulkGet([...ids]);
	const changes = ids.map((id, at): Change<Row> => ({ before: byId.get(id), after: stored[at] === undefined ? null : read(stored[at]) }));
	for (const [at, id] of ids.entries()) {
		const after = changes[at]?.after;
		if (after) byId.set(id, after);
		else byId.delete(id);
	}
	return { byId, sorted: replaceSorted(sorted, changes, compare) };
}
