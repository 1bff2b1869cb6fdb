/** Asking the browser to keep what is stored: once something is there, and once. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../platform/db/database';
import { persistOnceSaved, readStorageState } from '../../../platform/storage-state';
import { waitFor } from '../wait-for';

const word = { id: 'urn:uuid:1', lemma: 'Deich', partOfSpeech: 'noun' };
let stop = () => {};

beforeEach(async () => {
	await database.delete();
	await database.open();
	vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
	vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
});
afterEach(() => {
	stop();
	vi.restoreAllMocks();
});

const asked = () => vi.mocked(navigator.storage.persist).mock.calls.length;

describe('persistOnceSaved', () => {
	it('asks as soon as there is something to keep, and not before', async () => {
		const looked = vi.spyOn(database.savedWords, 'limit');
		stop = persistOnceSaved();
		await waitFor(() => expect(looked.mock.calls.length).toBeGreaterThan(0));
		expect(asked()).toBe(0);
		await database.savedWords.put(word);
		await waitFor(() => expect(asked()).toBe(1));
	});

	it('asks no second time, whatever the browser has said', async () => {
		vi.mocked(navigator.storage.persist).mockResolvedValue(false);
		await database.savedWords.put(word);
		stop = persistOnceSaved();
		await waitFor(() => expect(asked()).toBe(1));
		const read = vi.spyOn(database.meta, 'get');
		stop = persistOnceSaved();
		await waitFor(() => expect(read.mock.results.length).toBeGreaterThan(0));
		await Promise.all(read.mock.results.map(({ value }) => value));
		expect(asked()).toBe(1);
	});

	it('does not ask where the browser has promised already', async () => {
		const persisted = vi.mocked(navigator.storage.persisted).mockResolvedValue(true);
		await database.savedWords.put(word);
		stop = persistOnceSaved();
		await waitFor(() => expect(persisted.mock.calls.length).toBeGreaterThan(0));
		expect(await database.meta.toArray()).toEqual([]);
		expect(asked()).toBe(0);
	});
});

describe('readStorageState', () => {
	it('says what is used and promised', async () => {
		vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 5, quota: 70 });
		expect(await readStorageState()).toEqual({ isPersisted: false, used: 5, quota: 70 });
	});
});
