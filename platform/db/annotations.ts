/** Notes: saved, changed, deleted to a tombstone, listed, taken out and brought in. */
import type { Annotation, NoteDraft } from '../../core/annotation';
import { isNewer, readAnnotations, writeAnnotations } from '../../core/annotations/json-ld';
import { chooseMotivation, describeNotedArticle, makeBody, makeSubjectUrn, readSubject } from '../../core/annotations/note-body';
import { classOf, defaultColour, type NoteColour } from '../../core/annotations/note-colour';
import { identifyPage } from '../../core/page-identity';
import { fail, type Result, succeed } from '../../core/result';
import { database } from './database';
import { makeLaterTime } from './later-time';
import { makeId } from './make-id';
import { isNote, putNotes, StoredNote, sentenceKey } from './note-rows';
import { readRow, readRows } from './read-rows';
import { attemptStorage } from './storage-failure';

/** The note as saved. Fails with the codes of storage. */
export async function saveNote(draft: NoteDraft): Promise<Result<Annotation>> {
	const created = new Date().toISOString();
	const body = makeBody(draft.comment, draft.tags, draft.subject);
	const note: Annotation = {
		id: makeId(),
		type: 'Annotation',
		created,
		modified: created,
		motivation: chooseMotivation(body),
		body,
		target: makeTarget(draft),
	};
	return attemptStorage(async () => {
		await putNotes([note]);
		return note;
	});
}

function makeTarget({ source, selector, colour, article }: NoteDraft): Annotation['target'] {
	const writtenOn = describeNotedArticle(article);
	return {
		source,
		...(selector ? { selector } : {}),
		styleClass: classOf(colour ?? defaultColour),
		...(writtenOn ? { 'schema:isPartOf': writtenOn } : {}),
	};
}

/** What a reader may change of a note; without a colour it keeps the one it has. */
export type NoteChange = { readonly comment: string; readonly tags: readonly string[]; readonly colour?: NoteColour };

/** The note as changed. Fails with `noteGone` when it was deleted, and with the codes of storage. */
export async function updateNote(id: string, change: NoteChange): Promise<Result<Annotation>> {
	const result = await attemptStorage(() =>
		database.transaction('rw', database.annotations, async () => {
			const note = await getNote(id);
			if (!note) return null;
			const body = makeBody(change.comment, change.tags, readSubject(note));
			const target = change.colour ? { ...note.target, styleClass: classOf(change.colour) } : note.target;
			const changed: Annotation = { ...note, body, target, motivation: chooseMotivation(body), modified: makeLaterTime(note.modified) };
			await putNotes([changed]);
			return changed;
		}),
	);
	if (!result.ok) return result;
	return result.value ? succeed(result.value) : fail('noteGone');
}

/** Leaves a tombstone; a note that is gone already stays so. Fails with the codes of storage. */
export async function deleteNote(id: string): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.annotations, async () => {
			if (!(await getNote(id))) return null;
			const deleted = new Date().toISOString();
			await database.annotations.put({ id, deleted, updatedAt: deleted });
			return null;
		}),
	);
}

/** `null` when there is none of this id, or no longer. */
export async function getNote(id: string): Promise<Annotation | null> {
	const row = readRow('annotations', StoredNote, await database.annotations.get(id));
	return row && isNote(row) ? row : null;
}

/** Notes of one page, whichever of its addresses they were written under, oldest first. */
export async function listNotesOfPage(source: string): Promise<Annotation[]> {
	const rows = await database.annotations.where('page').equals(identifyPage(source)).sortBy('id');
	return readRows('annotations', StoredNote, rows).filter(isNote);
}

/** Notes about claims, people (by their ids) and sentences, whatever page they were written on, oldest first. */
export async function listNotesAbout(claimIds: readonly string[], personIds: readonly string[]): Promise<Annotation[]> {
	const claims = claimIds.map((id) => makeSubjectUrn({ kind: 'claim', id }));
	const people = personIds.map((id) => makeSubjectUrn({ kind: 'person', id }));
	const rows = await database.annotations
		.where('subjects')
		.anyOf([...claims, ...people, sentenceKey])
		.sortBy('id');
	return readRows('annotations', StoredNote, rows).filter(isNote);
}

/** At most so many tags are offered to choose from. */
const maxTags = 500;

/** The tags of all notes, each once, in the order of the alphabet. */
export async function listTags(): Promise<string[]> {
	const tags = await database.annotations.orderBy('tags').limit(maxTags).uniqueKeys();
	return tags.map(String);
}

/** Every note, the latest modified first. */
export async function listNotes(): Promise<Annotation[]> {
	const rows = await database.annotations.orderBy('modified').toArray();
	return readRows('annotations', StoredNote, rows).filter(isNote).toReversed();
}

/** The notes as a JSON-LD document. Fails with the codes of storage. */
export async function exportNotes(): Promise<Result<string>> {
	const generated = new Date().toISOString();
	return attemptStorage(async () => writeAnnotations(await listNotes(), { id: makeId(), generated }));
}

/** How many notes an import brought, how many it changed, and the pages they are on. */
export type ImportReport = {
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	readonly sources: readonly string[];
};

/**
 * Takes the notes of a document in, all or none. Of a note that is here already the later modified stays; one that was deleted
 * comes back, since whoever imports a file wants what is in it. Fails with the codes of `readAnnotations` and of storage.
 */
export async function importNotes(json: string): Promise<Result<ImportReport>> {
	const read = readAnnotations(json);
	if (!read.ok) return read;
	return attemptStorage(() =>
		database.transaction('rw', database.annotations, async () => {
			const rows = await database.annotations.bulkGet(read.value.map(({ id }) => id));
			const known = new Map(
				readRows(
					'annotations',
					StoredNote,
					rows.filter((row) => row !== undefined),
				).map((row) => [row.id, row]),
			);
			const here = (note: Annotation) => known.get(note.id);
			const added = read.value.filter((note) => !isStored(here(note)));
			const updated = read.value.filter((note) => {
				const stored = here(note);
				return isStored(stored) && isNewer(note, stored);
			});
			const written = [...added, ...updated];
			await putNotes(written);
			const sources = [...new Set(written.map(({ target }) => target.source))];
			return { added: added.length, updated: updated.length, unchanged: read.value.length - written.length, sources };
		}),
	);
}

function isStored(row: StoredNote | undefined): row is Annotation {
	return row !== undefined && isNote(row);
}
