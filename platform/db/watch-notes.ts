/**
 * All notes, followed. Thousands are read some hundreds at a time, and of a change only what it touched is read again, so that no page that shows them
 * stalls.
 */
import { Dexie, liveQuery, RangeSet } from 'dexie';
import type { Annotation } from '../../core/annotation';
import { readFolded } from '../../core/annotations/search-notes';
import { logWarning } from '../log';
import { database } from './database';
import { isNote, StoredNote } from './note-rows';
import { readRow } from './read-rows';

const atOnce = 250;

/** What Dexie calls the keys of this table where it says what was written: https://dexie.org/docs/Dexie/Dexie.on.storagemutated */
const table = `idb://${database.name}/annotations/`;

/**
 * Calls the listener with every note, the latest modified first, now and whenever any part of Lesart changes one; a note that did not change is the same
 * object as before. Returns its undo.
 */
export function watchNotes(listener: (notes: Annotation[]) => void): () => void {
	let known: ReadonlyMap<string, Annotation> = new Map();
	let changed = new RangeSet();
	let isQueued = false;
	let isOver = false;
	let work = Promise.resolve();

	const read = async () => {
		isQueued = false;
		const reread = changed;
		changed = new RangeSet();
		try {
			known = await readAll(known, (id) => reread.hasKey(id));
			if (!isOver) listener([...known.values()]);
		} catch (error) {
			changed.add(reread);
			logWarning('notes could not be followed', error);
		}
	};
	const queue = () => {
		if (isQueued) return;
		isQueued = true;
		work = work.then(() => (isOver ? undefined : read()));
	};
	const follow = (parts: Readonly<Record<string, Parameters<typeof changed.add>[0]>>) => {
		const written = [parts[table], parts[`${table}:dels`]].filter((keys) => keys !== undefined);
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

/** Calls the listener with the number of notes, now and after each change. Returns its undo. */
export function watchNoteCount(listener: (count: number) => void): () => void {
	// Tombstones have no time of modification.
	const subscription = liveQuery(() => database.annotations.orderBy('modified').count()).subscribe(listener, (error) =>
		logWarning('notes are no longer counted', error),
	);
	return () => subscription.unsubscribe();
}

/** Every note by its id, the latest modified first. */
async function readAll(known: ReadonlyMap<string, Annotation>, isChanged: (id: string) => boolean): Promise<Map<string, Annotation>> {
	const ids = (await database.annotations.orderBy('modified').primaryKeys()).toReversed();
	const wanted = ids.filter((id) => !known.has(id) || isChanged(id));
	const fresh = new Map<string, Annotation>();
	for (let from = 0; from < wanted.length; from += atOnce) {
		const rows = await database.annotations.bulkGet(wanted.slice(from, from + atOnce));
		for (const note of rows.flatMap(readNote)) fresh.set(note.id, note);
	}
	const unread = new Set(wanted);
	return new Map(
		ids.flatMap((id) => {
			const note = unread.has(id) ? fresh.get(id) : known.get(id);
			return note ? [[id, note] as const] : [];
		}),
	);
}

/** A note is folded for the search as it is read. */
function readNote(row: unknown): Annotation[] {
	const note = readRow('annotations', StoredNote, row);
	if (!note || !isNote(note)) return [];
	readFolded(note);
	return [note];
}
