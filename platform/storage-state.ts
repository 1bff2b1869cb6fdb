/**
 * Whether the browser promises to keep what Lesart stores. It is asked for once something of the reader's is there to be kept: from one of the extension's pages,
 * since a background cannot ask, and only once, since Firefox then asks the reader.
 */
import { liveQuery } from 'dexie';
import { database } from './db/database';
import { logWarning } from './log';

/** Bytes; `isPersisted`: the browser does not clear it by itself when space runs short. */
export type StorageState = { readonly isPersisted: boolean; readonly used: number; readonly quota: number };

export async function readStorageState(): Promise<StorageState> {
	const [isPersisted, { usage = 0, quota = 0 }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
	return { isPersisted, used: usage, quota };
}

/** Asks the browser at the reader's wish; the value is whether it promises. */
export function askToPersist(): Promise<boolean> {
	return navigator.storage.persist();
}

const askedName = 'askedToPersist';

/** Asks as soon as anything is stored that the reader would miss, unless that was done before. Returns its undo. */
export function persistOnceSaved(): () => void {
	const subscription = liveQuery(hasSomething).subscribe(
		(isThere) => {
			if (!isThere) return;
			subscription.unsubscribe();
			askOnce().catch((error: unknown) => logWarning('the browser could not be asked to keep what is stored', error));
		},
		(error) => logWarning('what is stored is no longer followed', error),
	);
	return () => subscription.unsubscribe();
}

async function hasSomething(): Promise<boolean> {
	const { annotations, savedWords, keptArticles } = database;
	for (const table of [annotations, savedWords, keptArticles]) if ((await table.limit(1).count()) > 0) return true;
	return false;
}

async function askOnce(): Promise<void> {
	if ((await navigator.storage.persisted()) || (await database.meta.get(askedName))) return;
	await database.meta.put({ name: askedName, value: true, updatedAt: new Date().toISOString() });
	await askToPersist();
}
