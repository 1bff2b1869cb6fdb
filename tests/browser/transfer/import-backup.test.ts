/** A backup taken and restored, beside what is stored, and in its place. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../core/settings';
import { deleteNote, listNotes, saveNote } from '../../../platform/db/annotations';
import { database } from '../../../platform/db/database';
import { deleteWord, listSavedWords, saveWord } from '../../../platform/db/saved-words';
import { storeArticles } from '../../../platform/db/store-articles';
import { saveSettings } from '../../../platform/settings';
import { backupStores } from '../../../platform/transfer/backup-tables';
import { applyImport, planImport } from '../../../platform/transfer/run-import';
import { writeBackup } from '../../../platform/transfer/write-backup';
import { announce, closure, makeDraft as makeWordDraft } from '../../fixtures/saved-words';
import { makeDraft, makePage } from '../db/records';

const hooks = () => ({ signal: new AbortController().signal, onProgress: () => {}, readHtml: async () => null });

async function clearAll(): Promise<void> {
	await Promise.all([...backupStores(), database.staged, database.segments].map((table) => table.clear()));
}
beforeEach(clearAll);
afterEach(clearAll);

async function fill(): Promise<void> {
	await saveNote(makeDraft());
	const gone = await saveNote(makeDraft({ comment: 'Weg damit' }));
	if (gone.ok) await deleteNote(gone.value.id);
	await saveWord(makeWordDraft(closure));
	const word = await saveWord(makeWordDraft(announce));
	if (word.ok) await deleteWord(word.value.id);
	const segment = async () => ({ id: crypto.randomUUID(), heads: [], bytes: new ArrayBuffer(1) });
	await storeArticles([makePage('https://bote.example/hafen', 'Der Hafen schließt im Herbst.')], segment, 'reader');
	await storeArticles([makePage('https://bote.example/hafen', 'Der Hafen schließt im Winter.')], segment, 'reader');
	await saveSettings({ ...defaultSettings, markPeople: false });
}

async function readAll(): Promise<unknown> {
	return Promise.all(backupStores().map(async (table) => [table.name, await table.toArray()]));
}

async function takeBackup(): Promise<File> {
	const backup = await writeBackup(hooks());
	if (!backup.ok) throw new Error(`${backup.code}: ${backup.detail}`);
	return new File([backup.value], 'lesart.lesart-backup');
}

describe('a backup', () => {
	it('restores everything as it was', async () => {
		await fill();
		const before = await readAll();
		const file = await takeBackup();
		await clearAll();
		const plan = await planImport([file], hooks());
		expect(plan).toMatchObject({
			ok: true,
			value: { tallies: { annotations: { added: 1 }, savedWords: { added: 1 }, keptArticles: { added: 2 } } },
		});
		expect(await listNotes()).toEqual([]);
		expect(await applyImport('merge', hooks())).toMatchObject({ ok: true });
		expect(await readAll()).toEqual(before);
		expect(await database.staged.count()).toBe(0);
	});

	it('changes nothing the second time', async () => {
		await fill();
		const before = await readAll();
		const file = await takeBackup();
		const plan = await planImport([file], hooks());
		expect(plan).toMatchObject({ ok: true, value: { tallies: { annotations: { added: 0, changed: 0, removed: 0, unchanged: 2 } } } });
		await applyImport('merge', hooks());
		expect(await readAll()).toEqual(before);
	});

	it('takes the place of everything where the reader wants it', async () => {
		await fill();
		const before = await readAll();
		const file = await takeBackup();
		await saveNote(makeDraft({ comment: 'Neu' }));
		await planImport([file], hooks());
		await applyImport('replace', hooks());
		expect(await readAll()).toEqual(before);
		expect(await listSavedWords()).toHaveLength(1);
	});
});
