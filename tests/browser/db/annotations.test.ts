/** Notes in a real IndexedDB: kept, changed, deleted to a tombstone and brought back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../core/annotation';
import { readColour, readComment, readNotedArticle, readSubject, readTags } from '../../../core/annotations/note-body';
import type { Result } from '../../../core/result';
import {
	deleteNote,
	getNote,
	listNotes,
	listNotesAbout,
	listNotesOfPage,
	restoreNote,
	saveNote,
	updateNote,
} from '../../../platform/db/annotations';
import { database } from '../../../platform/db/database';
import { makeId } from '../../../platform/db/make-id';
import { putNotes } from '../../../platform/db/note-rows';
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
		await database.transaction('rw', database.annotations, () => putNotes(others));
		const listener = vi.fn<(notes: readonly Annotation[]) => void>();
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

describe('restoreNote', () => {
	it('brings a deleted note back as it was', async () => {
		const note = await save();
		await deleteNote(note.id);
		unwrap(await restoreNote(note));
		expect(await listNotes()).toEqual([note]);
	});

	it('leaves a note that is there again as it is', async () => {
		const note = await save();
		const changed = unwrap(await updateNote(note.id, { comment: 'Doch.', tags: [] }));
		unwrap(await restoreNote(note));
		expect(await getNote(note.id)).toEqual(changed);
	});

	it('keeps the tombstone when storage fails', async () => {
		const note = await save();
		await deleteNote(note.id);
		const before = await database.annotations.toArray();
		const failing = () => {
			throw new DOMException('no space left', 'QuotaExceededError');
		};
		database.annotations.hook('updating', failing);
		const result = await restoreNote(note);
		database.annotations.hook('updating').unsubscribe(failing);
		expect(result).toMatchObject({ ok: false, code: 'storageFull' });
		expect(await database.annotations.toArray()).toEqual(before);
	});
});
