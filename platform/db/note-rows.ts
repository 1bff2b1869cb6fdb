/**
 * Rows of notes. A stored note is its W3C annotation with Lesart's bookkeeping beside it: `tags` and `subjects` for their indexes, `updatedAt` for a
 * later sync. A deleted note leaves a tombstone, so that the deletion too can be told.
 */
import * as v from 'valibot';
import { Annotation } from '../../core/annotation';
import { makeSubjectUrn, readSubject, readTags } from '../../core/annotations/note-body';
import { database } from './database';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());
const Tombstone = v.object({ id: Annotation.entries.id, deleted: Timestamp, updatedAt: Timestamp });

/** Without the bookkeeping: what is read is the annotation itself. */
export type StoredNote = Annotation | v.InferOutput<typeof Tombstone>;
export const StoredNote = v.lazy(
	(row): v.GenericSchema<unknown, StoredNote> => (Object(row).deleted === undefined ? Annotation : Tombstone),
);

export const isNote = (row: StoredNote): row is Annotation => !('deleted' in row);

/** What every note on a sentence is indexed by, since a sentence has no id. */
export const sentenceKey = 'urn:lesart:sentence';

/** Writes notes over whatever has their ids. */
export async function putNotes(notes: readonly Annotation[]): Promise<void> {
	const updatedAt = new Date().toISOString();
	await database.annotations.bulkPut(notes.map((note) => completeNote({ ...note, updatedAt })));
}

/** The row of a note: with what its indexes need. */
export function completeNote<Row extends Annotation>(note: Row): Row & { readonly tags: string[]; readonly subjects: string[] } {
	return { ...note, tags: readTags(note), subjects: listSubjectKeys(note) };
}

function listSubjectKeys(note: Annotation): string[] {
	const subject = readSubject(note);
	if (!subject) return [];
	return [subject.kind === 'sentence' ? sentenceKey : makeSubjectUrn(subject)];
}
