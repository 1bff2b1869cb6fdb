/**
 * Removing kept articles, and bringing them back for a while. A removal marks the rows of all versions with the time and with its own id; the texts stay until
 * the undo has run out, then each row becomes a tombstone. So neither a stopped background nor a closed browser changes what can be undone.
 */
import type { KeptHead } from '../../core/kept-article';
import { identifyPage } from '../../core/page-identity';
import { fail, type Result } from '../../core/result';
import { database } from './database';
import { readHeads } from './kept-articles';
import { makeLaterTime } from './later-time';
import { boundId, makeId } from './make-id';
import { attemptStorage } from './storage-failure';

/** How long a removal can be undone. */
export const undoMs = 60 * 60_000;

/** `id` brings it back; the pages whose articles it took. */
export type Removal = { readonly id: string; readonly pageKeys: readonly string[] };

/**
 * Removes the articles of which any version is named, with all their versions, in one go. What is gone already stays so: `null` when nothing was left to
 * remove. Fails with the codes of storage, and then nothing is removed.
 */
export function removeArticles(ids: readonly string[]): Promise<Result<Removal | null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.keptArticles, async () => {
			const pages = new Map<string, string>();
			await forNamed(ids, (heads) => {
				for (const { pageKey } of heads) pages.set(identifyPage(pageKey), pageKey);
			});
			if (pages.size === 0) return null;
			const removal = makeId();
			await forPages([...pages.keys()], async (heads) => {
				await database.keptArticles.bulkPut(heads.map((head) => markRemoved(head, removal, pages.size)));
			});
			return { id: removal, pageKeys: [...pages.values()] };
		}),
	);
}

/** Of more, all rows are gone through rather than each looked for. */
const fewIds = 100;
/** Rows read and written at a time, so that others are answered meanwhile. */
const rowsAtOnce = 500;

type Visit = (heads: KeptHead[]) => PromiseLike<void> | void;

async function forNamed(ids: readonly string[], visit: Visit): Promise<void> {
	if (ids.length <= fewIds) return visit(readHeads((await database.keptArticles.bulkGet([...ids])).filter((row) => row !== undefined)));
	const named = new Set(ids);
	await forAll((row) => named.has(row.id), visit);
}

async function forPages(pages: readonly string[], visit: Visit): Promise<void> {
	if (pages.length <= fewIds) return visit(readHeads(await database.keptArticles.where('page').anyOf(pages).toArray()));
	const wanted = new Set(pages);
	await forAll(({ page }) => wanted.has(page), visit);
}

/** The heads of all rows that are wanted, some at a time. */
async function forAll(isWanted: (row: { readonly id: string; readonly page: string }) => boolean, visit: Visit): Promise<void> {
	for (let behind = ''; ; ) {
		const rows: unknown[] = await database.keptArticles.where('id').above(behind).limit(rowsAtOnce).toArray();
		await visit(readHeads(rows.filter((row) => isWanted(Object(row)))));
		if (rows.length < rowsAtOnce) return;
		behind = Object(rows.at(-1)).id;
	}
}

function markRemoved(version: KeptHead, removal: string, removedWith: number): object {
	const deleted = makeLaterTime(version.updatedAt);
	return { ...version, deleted, removal, removedWith, updatedAt: deleted };
}

/**
 * Brings back what a removal took. Where the same page was kept anew since, what comes back are its earlier versions. Fails with `undoTooLate` when nothing
 * of it is left, and with the codes of storage.
 */
export async function restoreRemoval(removal: string): Promise<Result<Removal>> {
	const restored = await attemptStorage(() =>
		database.transaction('rw', database.keptArticles, async () => {
			const latest = await readLatest();
			const pageKeys = new Set<string>();
			for (;;) {
				const rows = await database.keptArticles.where('removal').equals(removal).limit(rowsAtOnce).toArray();
				const unmarked = rows.map(unmark);
				const heads = new Map(readHeads(unmarked).map((head) => [head.id, comeBack(head, latest)]));
				for (const { pageKey } of heads.values()) pageKeys.add(pageKey);
				await database.keptArticles.bulkPut(unmarked.map((row) => heads.get(Object(row).id) ?? row));
				if (rows.length < rowsAtOnce) return { id: removal, pageKeys: [...pageKeys] };
			}
		}),
	);
	if (restored.ok && restored.value.pageKeys.length === 0) return fail('undoTooLate');
	return restored;
}

/** By page, the version that is the latest now. */
async function readLatest(): Promise<ReadonlyMap<string, string>> {
	const latest = new Map<string, string>();
	await forAll(
		() => true,
		(heads) => {
			for (const { id, pageKey, supersededBy } of heads) if (supersededBy === null) latest.set(identifyPage(pageKey), id);
		},
	);
	return latest;
}

const comeBack = (head: KeptHead, latest: ReadonlyMap<string, string>): KeptHead => ({
	...head,
	supersededBy: head.supersededBy ?? latest.get(identifyPage(head.pageKey)) ?? null,
	updatedAt: makeLaterTime(head.updatedAt),
});

function unmark(row: unknown): unknown {
	const { deleted: _deleted, removal: _removal, removedWith: _removedWith, ...version } = Object(row);
	return version;
}

/** A removal that can be undone: how many articles it took, and when (epoch milliseconds). */
export type PendingRemoval = { readonly id: string; readonly count: number; readonly at: number };

/** The latest that can be undone; `null` when there is none. */
export async function findRemoval(): Promise<PendingRemoval | null> {
	const row: unknown = await database.keptArticles.orderBy('removal').last();
	const { removal, removedWith, deleted } = Object(row);
	return row === undefined ? null : { id: removal, count: removedWith, at: Date.parse(deleted) };
}

/**
 * Makes an end of removals begun before `time` (epoch milliseconds): tombstones stay of their rows, texts and own segments go; of joined segments they are
 * dropped at the next join. The value is how many versions went. Whatever ends it midway, the rest goes the next time. Fails with the codes of storage.
 */
export function purgeRemoved(time: number): Promise<Result<number>> {
	return attemptStorage(async () => {
		let purged = 0;
		for (;;) {
			const count = await purgeSome(time);
			purged += count;
			if (count < rowsAtOnce) return purged;
		}
	});
}

function purgeSome(time: number): Promise<number> {
	const { keptArticles, keptTexts, segments } = database;
	return database.transaction('rw', [keptArticles, keptTexts, segments], async () => {
		const rows = await keptArticles.where('removal').below(boundId(time)).limit(rowsAtOnce).toArray();
		const tombstones = rows.map((row) => {
			const { id, deleted, updatedAt } = Object(row);
			return { id, deleted, updatedAt };
		});
		const ids = tombstones.map(({ id }) => id);
		await keptArticles.bulkPut(tombstones);
		await Promise.all([keptTexts.bulkDelete(ids), segments.bulkDelete(ids)]);
		return rows.length;
	});
}
