/** Notes: saved, changed, deleted to a tombstone, listed, taken out and brought in. */
import type { Annotation, NoteDraft } from '../../core/annotation';
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

/** Puts a deleted note back as it was; one that is there again already stays as it is. Fails with the codes of storage. */
export async function restoreNote(note: Annotation): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.annotations, async () => {
			if (!(await getNote(note.id))) await putNotes([note]);
			return null;
		}),
	);
}
