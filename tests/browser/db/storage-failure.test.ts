/** Errors of IndexedDB become failures with a code; bugs stay bugs. */
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { attemptStorage, describeStorageFailure } from '../../../platform/db/storage-failure';

const quota = () => new DOMException('full', 'QuotaExceededError');

const cases: [string, unknown, string | null][] = [
	['the browser says the quota is used up', quota(), 'storageFull'],
	['Dexie says so', new Dexie.QuotaExceededError('full'), 'storageFull'],
	['a transaction was aborted for it', new Dexie.AbortError('aborted', quota()), 'storageFull'],
	['a bulk write failed for it', new Dexie.BulkError('1 of 2 failed', [quota()]), 'storageFull'],
	['the database cannot be opened', new Dexie.OpenFailedError('no'), 'storageFailed'],
	['a newer Lesart wrote the database', new Dexie.VersionError('newer'), 'storageFailed'],
	['the browser lost the connection', new DOMException('lost', 'InvalidStateError'), 'storageFailed'],
	['a bug', new TypeError('undefined is not a function'), null],
	['something thrown that is no error', 'full', null],
];

describe('describeStorageFailure', () => {
	it.each(cases)('%s', (_why, error, code) => {
		expect(describeStorageFailure(error)?.code ?? null).toBe(code);
	});
});

describe('attemptStorage', () => {
	const name = 'lesart-failure';
	afterEach(() => Dexie.delete(name));

	it('gives what the work gives', async () => {
		expect(await attemptStorage(async () => 7)).toEqual({ ok: true, value: 7 });
	});

	it('fails where a real transaction is aborted', async () => {
		const database = new Dexie(name);
		database.version(1).stores({ rows: 'id' });
		const result = await attemptStorage(() =>
			database.transaction('rw', 'rows', async (transaction) => {
				await database.table('rows').put({ id: 1 });
				transaction.abort();
			}),
		);
		expect(result).toMatchObject({ ok: false, code: 'storageFailed' });
		expect(await database.table('rows').count()).toBe(0);
		database.close();
	});

	it('lets a bug in a transaction fly', async () => {
		const database = new Dexie(name);
		database.version(1).stores({ rows: 'id' });
		const bug = new TypeError('undefined is not a function');
		const work = () =>
			database.transaction('rw', 'rows', () => {
				throw bug;
			});
		await expect(attemptStorage(work)).rejects.toBe(bug);
		database.close();
	});
});
