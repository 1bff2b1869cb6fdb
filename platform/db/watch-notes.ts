/** All notes, followed. Thousands are read some hundreds at a time, and what has not changed since is not judged again, so that no page that shows them stalls. */
import { liveQuery } from 'dexie';
import type { Annotation } from '../../core/annotation';
import { readFolded } from '../../core/annotations/search-notes';
import { logWarning } from '../log';
import { database } from './database';
import { isNote, StoredNote } from './note-rows';
import { readRow } from './read-rows';

const atOnce = 250;

/**
 * Calls the listener with every note, the latest modified first, now and whenever any part of Lesart changes one; a note that did not change is the same
 * object as before. Returns its undo.
 */
export function watchNotes(listener: (notes: Annotation[]) => void): () => void {
	let known = new Map<string, Known>();
	const read = async () => {
		const current = await readAll(known);
		known = new Map(current.map((one) => [one.note.id, one]));
		return current.map(({ note }) => note);
	};
	const subscription = liveQuery(read).subscribe(listener, (error) => logWarning('notes are no longer followed', error));
	return () => subscription.unsubscribe();
}

/** Calls the listener with the number of notes, now and after each change. Returns its undo. */
export function watchNoteCount(listener: (count: number) => void): () => void {
	// Tombstones have no time of modification.
	const subscription = liveQuery(() => database.annotations.orderBy('modified').count()).subscribe(listener, (error) =>
		logWarning('notes are no longer counted', error),
	);
	return () => subscription.unsubscribe();
}

type Known = { readonly note: Annotation; readonly updatedAt: unknown };

async function readAll(known: ReadonlyMap<string, Known>): Promise<Known[]> {
	const ids = (await database.annotations.orderBy('modified').primaryKeys()).toReversed();
	const notes: Known[] = [];
	for (let from = 0; from < ids.length; from += atOnce) {
		const rows = await database.annotations.bulkGet(ids.slice(from, from + atOnce));
		notes.push(...rows.flatMap((row) => readKnown(row, known)));
	}
	return notes;
}

/** A note read anew is folded for the search along with it. */
function readKnown(row: unknown, known: ReadonlyMap<string, Known>): Known[] {
	const { id, modified, updatedAt } = Object(row) as Readonly<Record<string, unknown>>;
	const before = typeof id === 'string' ? known.get(id) : undefined;
	if (before && updatedAt !== undefined && before.updatedAt === updatedAt && before.note.modified === modified) return [before];
	const note = readRow('annotations', StoredNote, row);
	if (!note || !isNote(note)) return [];
	readFolded(note);
	return [{ note, updatedAt }];
}
