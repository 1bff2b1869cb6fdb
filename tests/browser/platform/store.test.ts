/** What a panel stores, where the database is and where the background is asked for it, as messages carry it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../core/result';
import { defaultSettings } from '../../../core/settings';
import { getNote, saveNote } from '../../../platform/db/annotations';
import { database } from '../../../platform/db/database';
import { findSavedWord, getSavedWord, saveWord } from '../../../platform/db/saved-words';
import { saveSettings } from '../../../platform/settings';
import { borrowStore, guardStore, runOrder, type Store } from '../../../platform/store';
import { closure, makeDraft as makeWordDraft } from '../../fixtures/saved-words';
import { makeDraft } from '../db/records';
import { clearRecords, dumpRecords } from '../transfer/stored-records';

const ordinaryTab = 1;
const privateTab = 2;
const goneTab = 3;

vi.mock('wxt/browser', () => ({
	browser: { tabs: { get: async (id: number) => (id === 3 ? Promise.reject(new Error('no such tab')) : { incognito: id === 2 }) } },
}));
/** As a message goes: what JSON cannot carry is lost. */
vi.mock('../../../platform/messaging', () => ({
	sendMessage: async (name: string, order: unknown) => (name === 'store' ? runOrder(JSON.parse(JSON.stringify(order))) : null),
}));

const word = makeWordDraft(closure);
const words = { comment: 'Anders', tags: ['Hafen'], colour: 'green' } as const;

beforeEach(async () => {
	await clearRecords();
	await database.settings.clear();
});

const stores: [where: string, open: (tabId: number | null) => Store][] = [
	['where the database is', guardStore],
	['where the background is asked', borrowStore],
];

const take = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(result.code));

describe.each(stores)('the store %s', (_, open) => {
	const store = open(ordinaryTab);

	it('saves, changes, deletes a note and brings it back', async () => {
		const note = take(await store.saveNote(makeDraft()));
		expect(await getNote(note.id)).toMatchObject(note);
		const changed = take(await store.updateNote(note.id, words));
		expect(changed.target).toMatchObject({ styleClass: 'lesart-green' });
		expect(await getNote(note.id)).toMatchObject(changed);
		take(await store.deleteNote(note.id));
		expect(await getNote(note.id)).toBeNull();
		expect(await store.updateNote(note.id, words)).toMatchObject({ ok: false, code: 'noteGone' });
		take(await store.restoreNote(changed));
		expect(await getNote(note.id)).toMatchObject(changed);
	});

	it('leaves a note the colour it has', async () => {
		const note = take(await store.saveNote(makeDraft({ colour: 'blue' })));
		take(await store.updateNote(note.id, { comment: 'Anders', tags: [] }));
		expect((await getNote(note.id))?.target.styleClass).toBe('lesart-blue');
	});

	it('saves, changes, deletes a word and brings it back', async () => {
		const { id, outcome } = take(await store.saveWord(word));
		expect(outcome).toBe('added');
		expect(take(await store.updateWord(id, { gloss: 'lockout' }))).toMatchObject({ gloss: 'lockout', comment: '', state: 'new' });
		const learned = take(await store.updateWord(id, { state: 'learning', box: 2, reviewed: null }));
		expect(learned).toMatchObject({ gloss: 'lockout', state: 'learning', box: 2 });
		take(await store.deleteWord(id));
		expect(await getSavedWord(id)).toBeNull();
		take(await store.restoreWord(learned));
		expect(await getSavedWord(id)).toMatchObject({ gloss: 'lockout', box: 2 });
	});

	it('puts a word in a state, on the list or not', async () => {
		take(await store.putWordInState(word, 'known'));
		const known = await findSavedWord(word);
		expect(known).toMatchObject({ state: 'known', box: 0, examples: [{ sentence: word.example.sentence }] });
		take(await store.putWordInState(word, 'learning'));
		expect(await findSavedWord(word)).toMatchObject({ id: known?.id, state: 'learning', box: 1 });
		expect(await database.savedWords.count()).toBe(1);
	});
});

describe.each(stores)('the store of a private window %s', (_, open) => {
	const saving: [what: string, save: (store: Store) => Promise<Result<unknown>>][] = [
		['a note', (store) => store.saveNote(makeDraft())],
		['a change of a note', async (store) => store.updateNote(take(await saveNote(makeDraft())).id, words)],
		['a word', (store) => store.saveWord(word)],
		['a word in a state', (store) => store.putWordInState(word, 'known')],
	];
	it.each(saving)('refuses %s unless it is allowed', async (_what, save) => {
		for (const tabId of [privateTab, goneTab, null]) {
			await clearRecords();
			expect(await save(open(tabId))).toMatchObject({ ok: false, code: 'privateWindow' });
		}
		await saveSettings({ ...defaultSettings, storePrivate: true });
		take(await save(open(privateTab)));
	});

	it('deletes and brings back, and works at the list', async () => {
		const store = open(privateTab);
		const note = take(await saveNote(makeDraft()));
		const { id } = take(await saveWord(word));
		take(await store.deleteNote(note.id));
		take(await store.restoreNote(note));
		const changed = take(await store.updateWord(id, { gloss: 'lockout' }));
		take(await store.deleteWord(id));
		take(await store.restoreWord(changed));
		expect(await getNote(note.id)).toMatchObject(note);
		expect(await getSavedWord(id)).toMatchObject({ gloss: 'lockout' });
	});
});

describe('runOrder', () => {
	it.each<[what: string, order: unknown]>([
		['nothing', null],
		['a function that is none of the store’s', { name: 'clear', args: [], tabId: ordinaryTab }],
		['a name of every object', { name: 'constructor', args: [], tabId: ordinaryTab }],
		['a tab that is none', { name: 'saveNote', args: [makeDraft()], tabId: '1' }],
		['no arguments', { name: 'saveNote', tabId: ordinaryTab }],
		['too few', { name: 'updateNote', args: ['urn:uuid:0190aaaa-bbbb-7ccc-8ddd-000000000001'], tabId: ordinaryTab }],
		['a note without a page', { name: 'saveNote', args: [{ ...makeDraft(), source: '' }], tabId: ordinaryTab }],
		['an id that is none', { name: 'deleteNote', args: ['*'], tabId: ordinaryTab }],
		['a word in no state', { name: 'putWordInState', args: [word, 'forgotten'], tabId: ordinaryTab }],
		['a change of what is not the reader’s', { name: 'updateWord', args: [closure.id, { box: 99 }], tabId: ordinaryTab }],
		['a word that is half', { name: 'restoreWord', args: [{ id: closure.id }], tabId: ordinaryTab }],
	])('refuses %s, and changes nothing', async (_, order) => {
		const before = await dumpRecords();
		expect(await runOrder(order)).toMatchObject({ ok: false, code: 'unreadableInput' });
		expect(await dumpRecords()).toBe(before);
	});

	it('leaves what a change of a word does not name', async () => {
		const { id } = take(await saveWord(word));
		take(await runOrder({ name: 'updateWord', args: [id, { comment: 'x', id: 'other', lemma: 'Anders' }], tabId: ordinaryTab }));
		expect(await getSavedWord(id)).toMatchObject({ id, lemma: 'Sperrung', comment: 'x', gloss: '' });
	});
});
