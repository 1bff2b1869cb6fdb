/**
 * The heads of all kept articles, followed. Thousands are read in steps between which the page can draw, the newest first; a row that has not changed is not
 * checked again.
 */
import { Dexie } from 'dexie';
import type { KeptHead } from '../../core/kept-article';
import { logError } from '../log';
import { database } from './database';
import { listKeptIds, readHeads } from './kept-articles';
import { findRemoval, type PendingRemoval } from './remove-articles';

export type KeptArticles = {
	/** All versions of all articles, the newest first. */
	readonly heads: readonly KeptHead[];
	/** False while only the newest were read. */
	readonly isWhole: boolean;
	readonly removal: PendingRemoval | null;
};

const rowsAtOnce = 400;
/** Changes often come many at a time. */
const restMs = 250;

/**
 * Calls the listener with the newest, then with all, and with all again after any part of Lesart changed one. `prepare` is called with each head that is new or has
 * changed, as it is read, for what would take too long for all at once. Returns its undo.
 */
export function watchArticles(listener: (articles: KeptArticles) => void, prepare: (head: KeptHead) => void = () => {}): () => void {
	const known = new Map<string, KeptHead>();
	let round = 0;
	let timer: ReturnType<typeof setTimeout> | null = null;
	const read = async (isFirst: boolean) => {
		const own = ++round;
		const ids = await listKeptIds();
		const heads: KeptHead[] = [];
		for (let end = ids.length; end > 0; end -= rowsAtOnce) {
			const rows = await readSlice(ids.slice(Math.max(0, end - rowsAtOnce), end));
			if (own !== round) return;
			for (const row of rows) heads.push(...readKnown(row, known, prepare));
			if (isFirst && end === ids.length && end > rowsAtOnce) listener({ heads: [...heads], isWhole: false, removal: null });
		}
		const removal = await findRemoval();
		if (own === round) listener({ heads, isWhole: true, removal });
	};
	const start = (isFirst: boolean) => {
		timer = null;
		read(isFirst).catch((error: unknown) => logError('the kept articles could not be read', error));
	};
	const onMutated = (parts: object) => {
		if (timer !== null || !Object.keys(parts).some(isOfArticles)) return;
		timer = setTimeout(() => start(false), restMs);
	};
	Dexie.on('storagemutated', onMutated);
	start(true);
	return () => {
		round++;
		if (timer !== null) clearTimeout(timer);
		Dexie.on('storagemutated').unsubscribe(onMutated);
	};
}

/** The rows from the first to the last of these ids, the newest first. */
async function readSlice(ids: readonly string[]): Promise<unknown[]> {
	const rows = await database.keptArticles.where('id').between(ids[0], ids.at(-1), true, true).toArray();
	return rows.toReversed();
}

function readKnown(row: unknown, known: Map<string, KeptHead>, prepare: (head: KeptHead) => void): KeptHead[] {
	const { id, updatedAt, deleted } = Object(row);
	if (deleted !== undefined) return [];
	const before = known.get(id);
	if (before && before.updatedAt === updatedAt) return [before];
	const heads = readHeads([row]);
	for (const head of heads) {
		known.set(head.id, head);
		prepare(head);
	}
	return heads;
}

/** Dexie names what has changed `idb://database/table/index`. */
const isOfArticles = (part: string): boolean => part.startsWith(`idb://${database.name}/keptArticles/`);
