/** Notes in a real IndexedDB: kept, changed, deleted to a tombstone, taken out and brought back in. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../core/annotation';
import { readAnnotations, writeAnnotations } from '../../../core/annotations/json-ld';
import { readColour, readComment, readNotedArticle, readSubject, readTags } from '../../../core/annotations/note-body';
import type { Result } from '../../../core/result';
import {
	deleteNote,
	exportNotes,
	getNote,
	importNotes,
	listNotes,
	listNotesAbout,
	listNotesOfPage,
	saveNote,
	updateNote,
} from '../../../platform/db/annotations';
import { database } from '../../../platform/db/database';
import { makeId } from '../../../platform/db/make-id';
import { watchNoteCount, watchNotes } from '../../../platform/db/watch-notes';
import { waitFor } from '../wait-for';
import { makeDraft } from './records';

beforeEach(async () => {
	await database.delete();
	await database.open();
});

afterEach(() => {
	vi.restoreAllMocks();
});

function unwrap<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
	return result.value;
}

const save = async (changes = {}) => unwrap(await saveNote(makeDraft(changes)));
const write = (notes: Annotation[]) => writeAnnotations(notes, { id: 'urn:uuid:0', generated: '2025-03-01T10:00:00.000Z' });

describe('saveNote', () => {
	it('keeps a W3C annotation with an id that sorts by time', async () => {
		vi.spyOn(Date, 'now').mockReturnValueOnce(Date.UTC(2025, 0, 1));
		const first = await save();
		const second = await save({ comment: '  ', tags: [' Hafen ', 'Hafen', ''] });
		expect(first).toMatchObject({ type: 'Annotation', motivation: 'commenting', target: { source: 'https://bote.example/hafen' } });
		expect(first.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(first.id < second.id).toBe(true);
		expect(parseInt(first.id.slice(9, 22).replace('-', ''), 16)).toBe(Date.UTC(2025, 0, 1));
		expect([readComment(first), readTags(first)]).toEqual(['Vor einem Jahr hieß es noch: nie.', ['Hafen']]);
		expect([second.motivation, readComment(second), readTags(second)]).toEqual(['tagging', '', ['Hafen']]);
		expect(await getNote(first.id)).toEqual(first);
	});

	it('keeps colour, article and what it is about, and is found by that', async () => {
		const article = { title: 'Der Hafen', outlet: 'Der Bote', published: '2025-03-01' };
		const onClaim = await save({ colour: 'blue', article, subject: { kind: 'claim', id: 'harbour-closes' } });
		const onPerson = await save({ subject: { kind: 'person', id: 'erika-muster' } });
		const onSentence = await save({ subject: { kind: 'sentence', text: 'Der Deich hält.' } });
		const whole = await save({ selector: null });
		expect([readColour(onClaim), readNotedArticle(onClaim), readColour(whole)]).toEqual(['blue', article, 'yellow']);
		expect('selector' in whole.target).toBe(false);
		expect(await listNotesAbout(['harbour-closes'], [])).toEqual([onClaim, onSentence]);
		expect(await listNotesAbout([], ['erika-muster', 'niemand'])).toEqual([onPerson, onSentence]);
		expect(await listNotesOfPage(whole.target.source)).toEqual([onClaim, onPerson, onSentence, whole]);
	});

	it('is found by page and by tag', async () => {
		const note = await save({ tags: ['Hafen', 'Stadt'] });
		await save({ source: 'https://bote.example/markt', tags: [] });
		expect(await listNotesOfPage('https://bote.example/hafen')).toEqual([note]);
		expect(await database.annotations.where('tags').equals('Stadt').primaryKeys()).toEqual([note.id]);
		expect(await listNotes()).toHaveLength(2);
	});
});

describe('updateNote', () => {
	it('changes comment and tags, and says when', async () => {
		const note = await save();
		const changed = unwrap(await updateNote(note.id, { comment: 'Doch.', tags: [] }));
		expect([readComment(changed), readTags(changed), changed.created]).toEqual(['Doch.', [], note.created]);
		expect(changed.modified > note.modified).toBe(true);
		expect(await listNotes()).toEqual([changed]);
	});

	it('keeps what the note is about, and its colour unless another is chosen', async () => {
		const subject = { kind: 'claim', id: 'harbour-closes' } as const;
		const note = await save({ subject, colour: 'green' });
		const changed = unwrap(await updateNote(note.id, { comment: 'Doch.', tags: [] }));
		const repainted = unwrap(await updateNote(note.id, { comment: 'Doch.', tags: [], colour: 'pink' }));
		expect([readSubject(changed), readColour(changed), readColour(repainted)]).toEqual([subject, 'green', 'pink']);
		expect(await listNotesAbout([subject.id], [])).toEqual([repainted]);
	});

	it('fails for a note that is gone', async () => {
		const note = await save();
		await deleteNote(note.id);
		expect(await updateNote(note.id, { comment: 'Doch.', tags: [] })).toEqual({ ok: false, code: 'noteGone' });
	});
});

describe('deleteNote', () => {
	it('leaves a tombstone, and only that', async () => {
		const note = await save();
		expect(await deleteNote(note.id)).toEqual({ ok: true, value: null });
		const deleted = expect.stringMatching(/^\d{4}-.*Z$/);
		expect(await database.annotations.toArray()).toEqual([{ id: note.id, deleted, updatedAt: deleted }]);
		expect([await getNote(note.id), await listNotes(), await listNotesOfPage(note.target.source)]).toEqual([null, [], []]);
	});

	it('changes nothing the second time', async () => {
		const note = await save();
		await deleteNote(note.id);
		const before = await database.annotations.toArray();
		expect(await deleteNote(note.id)).toEqual({ ok: true, value: null });
		expect(await database.annotations.toArray()).toEqual(before);
	});
});

describe('watchNotes', () => {
	it('tells the notes now and after each change, until undone', async () => {
		const listener = vi.fn();
		const stop = watchNotes(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([]));
		const note = await save();
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([note]));
		stop();
		await save();
		expect(listener).toHaveBeenLastCalledWith([note]);
	});

	it('tells thousands, and of what did not change the same objects again', async () => {
		const note = await save();
		const others = Array.from({ length: 1_200 }, (_, at) => ({ ...note, id: makeId(at), modified: new Date(at).toISOString() }));
		unwrap(await importNotes(write(others)));
		const listener = vi.fn<(notes: Annotation[]) => void>();
		const counts = vi.fn();
		const stops = [watchNotes(listener), watchNoteCount(counts)];
		await waitFor(() => expect(listener).toHaveBeenCalled());
		const [before = []] = listener.mock.lastCall ?? [];
		expect(before.map(({ id }) => id)).toEqual([note, ...others.toReversed()].map(({ id }) => id));
		const changed = unwrap(await updateNote(before[600]?.id ?? '', { comment: 'Doch.', tags: [] }));
		await deleteNote(before[700]?.id ?? '');
		await waitFor(() => expect(listener.mock.lastCall?.[0]).toHaveLength(1_200));
		const [after = []] = listener.mock.lastCall ?? [];
		expect(after[0]).toEqual(changed);
		expect(after.filter((one) => before.includes(one))).toHaveLength(1_199);
		await waitFor(() => expect(counts).toHaveBeenLastCalledWith(1_200));
		for (const stop of stops) stop();
	});
});

describe('exportNotes and importNotes', () => {
	it('brings back what was taken out, and deleted notes do not go out', async () => {
		const note = await save();
		const gone = await save();
		await deleteNote(gone.id);
		const json = unwrap(await exportNotes());
		expect(readAnnotations(json)).toEqual({ ok: true, value: [note] });
		await database.annotations.clear();
		expect(unwrap(await importNotes(json))).toEqual({ added: 1, updated: 0, unchanged: 0, sources: [note.target.source] });
		expect(await listNotes()).toEqual([note]);
	});

	it('changes nothing the second time', async () => {
		await save();
		const json = unwrap(await exportNotes());
		await database.annotations.clear();
		await importNotes(json);
		const before = await database.annotations.toArray();
		expect(unwrap(await importNotes(json))).toEqual({ added: 0, updated: 0, unchanged: 1, sources: [] });
		expect(await database.annotations.toArray()).toEqual(before);
	});

	it('keeps the later modified of two', async () => {
		const note = await save();
		const older = { ...note, modified: '2020-01-01T00:00:00.000Z', body: [] };
		const newer = { ...note, modified: '2999-01-01T00:00:00.000Z', body: [] };
		expect(unwrap(await importNotes(write([older])))).toMatchObject({ updated: 0, unchanged: 1 });
		expect(await getNote(note.id)).toEqual(note);
		expect(unwrap(await importNotes(write([newer])))).toMatchObject({ updated: 1, unchanged: 0 });
		expect(await getNote(note.id)).toEqual(newer);
		expect(unwrap(await updateNote(note.id, { comment: 'Hier.', tags: [] })).modified > newer.modified).toBe(true);
	});

	it('brings a deleted note back', async () => {
		const note = await save();
		await deleteNote(note.id);
		expect(unwrap(await importNotes(write([note])))).toMatchObject({ added: 1 });
		expect(await getNote(note.id)).toEqual(note);
	});

	it('changes nothing when anything in the document is wrong', async () => {
		const note = await save();
		const before = await database.annotations.toArray();
		const good = { ...note, id: makeId() };
		const bad = { ...good, target: { ...good.target, source: 'javascript:alert(1)' } };
		expect(await importNotes(write([good, bad]))).toMatchObject({ ok: false, code: 'importNotAnnotations' });
		expect(await importNotes('{')).toMatchObject({ ok: false, code: 'importNotJson' });
		expect(await database.annotations.toArray()).toEqual(before);
	});

	it('changes nothing when storage fails half way', async () => {
		const note = await save();
		const others = [makeId(), makeId()].map((id) => ({ ...note, id }));
		const before = await database.annotations.toArray();
		const failing = (key: string) => {
			if (key === others[1]?.id) throw new DOMException('no space left', 'QuotaExceededError');
		};
		database.annotations.hook('creating', failing);
		const result = await importNotes(write([{ ...note, modified: '2999-01-01T00:00:00.000Z' }, ...others]));
		database.annotations.hook('creating').unsubscribe(failing);
		expect(result).toMatchObject({ ok: false, code: 'storageFull' });
		expect(await database.annotations.toArray()).toEqual(before);
	});
});

describe('stored rows', () => {
	it('are completed when an older version wrote them, and skipped when they are broken', async () => {
		const note = await save();
		const { motivation: _, ...older } = { ...note, id: makeId(), modified: '2020-01-01T00:00:00.000Z' };
		await database.annotations.bulkPut([older, { id: 'broken', modified: '2020-01-01T00:00:00.000Z' }]);
		expect(await listNotes()).toEqual([note, { ...older, motivation: 'commenting' }]);
	});
});
