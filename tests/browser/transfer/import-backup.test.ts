/** A backup taken and restored, beside what is stored, and in its place. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readComment } from '../../../core/annotations/note-body';
import type { Result } from '../../../core/result';
import { defaultSettings } from '../../../core/settings';
import type { ImportReport } from '../../../core/transfer/import-plan';
import { deleteNote, listNotes, saveNote, updateNote } from '../../../platform/db/annotations';
import { database } from '../../../platform/db/database';
import { listVersions } from '../../../platform/db/kept-articles';
import { deleteWord, saveWord } from '../../../platform/db/saved-words';
import { storeArticles } from '../../../platform/db/store-articles';
import { listSavedWords } from '../../../platform/db/watch-words';
import { saveSettings } from '../../../platform/settings';
import { applyImport, planImport } from '../../../platform/transfer/run-import';
import { holdImport } from '../../../platform/transfer/stage';
import { writeBackup } from '../../../platform/transfer/write-backup';
import { announce, closure, makeDraft as makeWordDraft } from '../../fixtures/saved-words';
import { makeDraft, makePage } from '../db/records';
import { clearRecords, dumpRecords } from './stored-records';

const hooks = () => ({
	signal: new AbortController().signal,
	onProgress: () => {},
	readHtml: async () => null,
	readFrequency: async () => 0,
});

beforeEach(clearRecords);
afterEach(clearRecords);

async function fill(): Promise<void> {
	await saveNote(makeDraft());
	const gone = await saveNote(makeDraft({ comment: 'Weg damit' }));
	if (gone.ok) await deleteNote(gone.value.id);
	await saveWord(makeWordDraft(closure));
	const word = await saveWord(makeWordDraft(announce));
	if (word.ok) await deleteWord(word.value.id);
	await storeArticles([makePage('https://bote.example/hafen', 'Der Hafen schließt im Herbst.')], segment, 'reader');
	await storeArticles([makePage('https://bote.example/hafen', 'Der Hafen schließt im Winter.')], segment, 'reader');
	await saveSettings({ ...defaultSettings, markPeople: false });
}

async function takeBackup(): Promise<File> {
	const backup = await writeBackup(hooks());
	if (!backup.ok) throw new Error(`${backup.code}: ${backup.detail}`);
	return new File([backup.value], 'lesart.lesart-backup');
}

describe('a backup', () => {
	it('restores everything as it was', async () => {
		await fill();
		const before = await dumpRecords();
		const file = await takeBackup();
		await clearRecords();
		const plan = await planImport([file], hooks());
		expect(plan).toMatchObject({
			ok: true,
			value: { tallies: { annotations: { added: 1 }, savedWords: { added: 1 }, keptArticles: { added: 2 } } },
		});
		expect(await listNotes()).toEqual([]);
		expect(await applyImport('merge', hooks())).toMatchObject({ ok: true });
		expect(await dumpRecords()).toEqual(before);
		expect(await database.staged.count()).toBe(0);
	});

	it('changes nothing the second time', async () => {
		await fill();
		const before = await dumpRecords();
		const file = await takeBackup();
		const plan = await planImport([file], hooks());
		expect(plan).toMatchObject({ ok: true, value: { tallies: { annotations: { added: 0, changed: 0, removed: 0, unchanged: 2 } } } });
		await applyImport('merge', hooks());
		expect(await dumpRecords()).toEqual(before);
	});

	it('takes the place of everything where the reader wants it', async () => {
		await fill();
		const before = await dumpRecords();
		const file = await takeBackup();
		await saveNote(makeDraft({ comment: 'Neu' }));
		await planImport([file], hooks());
		await applyImport('replace', hooks());
		expect(await dumpRecords()).toEqual(before);
		expect(await listSavedWords()).toHaveLength(1);
	});
});

const segment = async () => ({ id: crypto.randomUUID(), heads: [], bytes: new ArrayBuffer(1) });
const long = { updatedAt: '2020-01-01T00:00:00.000Z', modified: '2020-01-01T00:00:00.000Z' };

const unwrap = <T>(result: Result<T>): T => {
	if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
	return result.value;
};

async function restore(file: File): Promise<ImportReport> {
	unwrap(await planImport([file], hooks()));
	return unwrap(await applyImport('merge', hooks()));
}

describe('where both have a record', () => {
	it('the newer one stays, whichever it is', async () => {
		const note = unwrap(await saveNote(makeDraft({ comment: 'alt' })));
		const other = unwrap(await saveNote(makeDraft({ comment: 'auch alt' })));
		unwrap(await updateNote(other.id, { comment: 'neu in der Sicherung', tags: [] }));
		const file = await takeBackup();
		unwrap(await updateNote(note.id, { comment: 'neu hier', tags: [] }));
		const row = await database.annotations.get(other.id);
		await database.annotations.put({ ...Object(row), ...long, body: [] });
		const { tallies } = await restore(file);
		expect(tallies.annotations).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 1 });
		expect((await listNotes()).map(readComment).toSorted()).toEqual(['neu hier', 'neu in der Sicherung']);
	});

	it('a newer deletion takes away, an older one does not', async () => {
		const gone = unwrap(await saveNote(makeDraft({ comment: 'gelöscht in der Sicherung' })));
		const row = await database.annotations.get(gone.id);
		unwrap(await deleteNote(gone.id));
		const file = await takeBackup();
		await database.annotations.put(row);
		expect((await restore(file)).tallies.annotations).toMatchObject({ removed: 1 });
		expect(await listNotes()).toEqual([]);
	});

	it('what was deleted here after the backup stays deleted', async () => {
		const note = unwrap(await saveNote(makeDraft()));
		const file = await takeBackup();
		unwrap(await deleteNote(note.id));
		expect((await restore(file)).tallies.annotations).toMatchObject({ unchanged: 1 });
		expect(await listNotes()).toEqual([]);
	});
});

describe('the same thing under two ids', () => {
	it('is one word, with the sentences of both', async () => {
		await saveWord(makeWordDraft(closure));
		const file = await takeBackup();
		await database.savedWords.clear();
		await saveWord({
			...makeWordDraft(closure),
			example: { ...makeWordDraft(closure).example, sentence: 'Noch eine Sperrung.', pieces: [] },
		});
		expect((await restore(file)).tallies.savedWords).toMatchObject({ added: 0, changed: 1 });
		const [word, ...others] = await listSavedWords();
		expect([word?.examples.length, others]).toEqual([2, []]);
		expect((await restore(file)).tallies.savedWords).toMatchObject({ changed: 0, unchanged: 1 });
	});

	it('is one article, whose versions are in the order in which they were kept', async () => {
		const key = 'https://bote.example/hafen';
		await storeArticles([{ ...makePage(key, 'Erste Fassung.'), keptAt: '2025-01-01T00:00:00.000Z' }], segment, 'reader');
		await storeArticles([{ ...makePage(key, 'Zweite Fassung.'), keptAt: '2025-02-01T00:00:00.000Z' }], segment, 'reader');
		const file = await takeBackup();
		await clearRecords();
		await storeArticles([{ ...makePage(key, 'Zweite Fassung.'), keptAt: '2025-02-02T00:00:00.000Z' }], segment, 'reader');
		await storeArticles([{ ...makePage(key, 'Dritte Fassung.'), keptAt: '2025-03-01T00:00:00.000Z' }], segment, 'reader');
		expect((await restore(file)).tallies.keptArticles).toMatchObject({ added: 1, unchanged: 1 });
		const versions = (await listVersions(key)).toSorted((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
		expect(versions.map(({ text }) => text)).toEqual(['Erste Fassung.', 'Zweite Fassung.', 'Dritte Fassung.']);
		expect(versions.filter(({ supersededBy }) => supersededBy === null).map(({ text }) => text)).toEqual(['Dritte Fassung.']);
	});
});

describe('an import', () => {
	it('that is cancelled changes nothing', async () => {
		await fill();
		const file = await takeBackup();
		await clearRecords();
		const before = await dumpRecords();
		const controller = new AbortController();
		const cancelling = { ...hooks(), signal: controller.signal, onProgress: () => controller.abort() };
		expect(await planImport([file], cancelling)).toMatchObject({ ok: false, code: 'importCancelled' });
		unwrap(await planImport([file], hooks()));
		expect(await applyImport('replace', cancelling)).toMatchObject({ ok: false, code: 'importCancelled' });
		expect(await dumpRecords()).toBe(before);
		unwrap(await applyImport('merge', hooks()));
		expect(await listNotes()).toHaveLength(1);
	});

	it('of several files says which one is wrong, and takes none', async () => {
		const good = new File(['word\nder Hafen\n'], 'gut.csv');
		const bad = new File(['{"lesart":"backup","format":9}'], 'neu.jsonl');
		expect(await planImport([good, bad], hooks())).toMatchObject({
			ok: false,
			code: 'importNewer',
			place: { file: 'neu.jsonl', line: 1, field: 'format' },
		});
		expect(await database.staged.count()).toBe(0);
	});

	it('is one at a time', async () => {
		await holdImport(async () => {
			expect(await holdImport(async () => true)).toBeNull();
		});
		expect(await holdImport(async () => true)).toBe(true);
	});
});
