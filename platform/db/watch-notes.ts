/** All notes, and how many there are, followed. */
import { liveQuery } from 'dexie';
import type { Annotation } from '../../core/annotation';
import { readFolded } from '../../core/annotations/search-notes';
import { logWarning } from '../log';
import { database } from './database';
import { isNote, StoredNote } from './note-rows';
import { readRow } from './read-rows';
import { watchRows } from './watch-rows';

/**
 * Calls the listener with every note, the latest modified first, now and whenever any part of Lesart changes one; a note that did not change is the same
 * object as before. Returns its undo.
 */
export function watchNotes(listener: (notes: Annotation[]) => void): () => void {
	// Tombstones have no time of modification.
	const listIds = async () => (await database.annotations.orderBy('modified').primaryKeys()).toReversed();
	return watchRows({ table: 'annotations', listIds, read: readNote, listener });
}

/** Calls the listener with the number of notes, now and after each change. Returns its undo. */
export function watchNoteCount(listener: (count: number) => void): () => void {
	const subscription = liveQuery(() => database.annotations.orderBy('modified').count()).subscribe(listener, (error) =>
		logWarning('notes are no longer counted', error),
	);
	return () => subscription.unsubscribe();
}

/** A note is folded for the search as it is read. */
function readNote(row: unknown): Annotation | null {
	const note = readRow('annotations', StoredNote, row);
	if (!note || !isNote(note)) return null;
	readFolded(note);
	return note;
}
