/** Reads and writes the extension's database from a page of its origin that runs nothing of Lesart's: what is stored, whatever Lesart makes of it. */
import type { BrowserContext, Page } from '@playwright/test';

/** What compiled functions call to keep their names; without it they do not run in another world. */
export const nameHelper = 'globalThis.__name ??= (named) => named;';

/** A file of the extension's that no script runs in. */
export async function openBarePage(context: BrowserContext, origin: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${origin}/seeds.json`);
	await page.evaluate(nameHelper);
	return page;
}

/** The database's version (ten times the schema's); 0 when there is none. */
export function readVersion(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const found = (await indexedDB.databases()).find(({ name }) => name === 'lesart');
		return found?.version ?? 0;
	});
}

/** The keys of a store's rows, as strings; `[]` where there is no such store. Rejects when the database does not open. */
export function readKeys(page: Page, store: string): Promise<string[]> {
	return page.evaluate(readStoreKeys, store);
}

function readStoreKeys(store: string): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('lesart');
		opening.addEventListener('error', () => reject(opening.error));
		opening.addEventListener('success', () => {
			const database = opening.result;
			const finish = (keys: IDBValidKey[]) => {
				database.close();
				resolve(keys.map(String));
			};
			if (!database.objectStoreNames.contains(store)) return finish([]);
			const reading = database.transaction(store).objectStore(store).getAllKeys();
			reading.addEventListener('error', () => reject(reading.error));
			reading.addEventListener('success', () => finish(reading.result));
		});
	});
}

export type StoreRows = { readonly name: string; readonly schema: string; readonly rows: readonly unknown[] };

/** Puts a database of an earlier schema in the place of whatever is there, all at once. `schema` is Dexie's: the key, then the indexes. */
export async function writeDatabase(page: Page, version: number, stores: readonly StoreRows[]): Promise<void> {
	await page.evaluate(createStores, { version: version * 10, stores });
}

function createStores({ version, stores }: { version: number; stores: readonly StoreRows[] }): Promise<void> {
	return new Promise((resolve, reject) => {
		const deleting = indexedDB.deleteDatabase('lesart');
		deleting.addEventListener('error', () => reject(deleting.error));
		deleting.addEventListener('blocked', () => reject(new Error('the database is in use')));
		deleting.addEventListener('success', () => {
			const opening = indexedDB.open('lesart', version);
			opening.addEventListener('error', () => reject(opening.error));
			opening.addEventListener('upgradeneeded', () => {
				for (const { name, schema, rows } of stores) {
					const [key = '', ...indexes] = schema.split(/,\s*/);
					const store = opening.result.createObjectStore(name, { keyPath: key.replace('++', ''), autoIncrement: key.startsWith('++') });
					for (const index of indexes) {
						const path = index.replace(/^[*&]/, '');
						const paths = /^\[(.+)\]$/.exec(path)?.[1]?.split('+');
						store.createIndex(path, paths ?? path, { multiEntry: index.startsWith('*') });
					}
					for (const row of rows) store.put(row);
				}
			});
			opening.addEventListener('success', () => {
				opening.result.close();
				resolve();
			});
		});
	});
}
