/** What the reader said is not the same, in a real IndexedDB. */
import { beforeEach, expect, it } from 'vitest';
import { openRejections } from '../../../core/claims/rejections';
import { database } from '../../../platform/db/database';
import { listRejectedKeys, rejectPair, restorePair } from '../../../platform/db/rejections';

const pair = { here: '„Der Deich hält“, sagt das Amt.', there: 'Laut Amt hält der Deich.' };
const turned = { here: 'Laut Amt hält der Deich', there: 'der Deich hält, sagt das Amt' };
const isRejected = async ({ here, there }: typeof pair) => openRejections(await listRejectedKeys())(here, there);

beforeEach(async () => {
	await database.delete();
	await database.open();
});

it('keeps a pair once, in either order and however it is set', async () => {
	expect(await rejectPair(pair)).toEqual({ ok: true, value: null });
	expect(await rejectPair(turned)).toEqual({ ok: true, value: null });
	expect([await isRejected(pair), await isRejected(turned)]).toEqual([true, true]);
	expect(await database.rejections.count()).toBe(1);
});

it('leaves a tombstone of what is taken back, without the sentences', async () => {
	await rejectPair(pair);
	await restorePair(turned);
	expect(await isRejected(pair)).toBe(false);
	const [row] = await database.rejections.toArray();
	expect(Object.keys(row as object).toSorted()).toEqual(['deleted', 'id', 'updatedAt']);
});

it('can be refused again, later each time', async () => {
	const times: string[] = [];
	for (const change of [rejectPair, restorePair, rejectPair]) {
		await change(pair);
		times.push(((await database.rejections.toArray())[0] as { updatedAt: string }).updatedAt);
	}
	expect(await isRejected(pair)).toBe(true);
	expect(times).toEqual([...new Set(times)].toSorted());
});

it('does not note that what was never refused is restored', async () => {
	await restorePair(pair);
	expect(await database.rejections.count()).toBe(0);
});
