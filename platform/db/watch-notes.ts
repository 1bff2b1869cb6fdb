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
export function watchNotes(listener: (notes: readonly Annotation[]) => void): () => void {
	return watchRows({ table: 'annotations', compare: latestFirst, read: readNote, listener: (notes) => listener(notes) });
}

/** Calls the listener with the number of notes, now and after each change. Returns its undo. */
export function watchNoteCount(listener: (count: number) => void): () => void {
	const subscription = liveQuery(() => database.annotations.orderBy('modified').count()).subscribe(listener, (error) =>
		logWarning('notes are no longer counted', error),
	);
	return () => subscription.unsubscribe();
}

/** By the time of the last change, and then by the id. */
function latestFirst(a: Annotation, b: Annotation): number {
	if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
	return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** A note is folded for the search as it is read. */
function readNote(row: unknown): Annotation | null {
	const note = readRow('annotations', StoredNote, row);
	if (!note || !isNote(note)) return null;
	readFolded(note);
	return note;
}
