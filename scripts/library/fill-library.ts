/** Puts a made library into the database of the extension that runs in a browser, through one of its own pages. */
import type { Page } from '@playwright/test';
import type { MadeLibrary } from './make-library';

const rowsAtOnce = 250;

/** `page` is a page of the extension whose database has been opened before. */
export async function fillLibrary(page: Page, { rows, segments }: MadeLibrary): Promise<void> {
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		const some = rows.slice(from, from + rowsAtOnce);
		await page.evaluate(putRows, { keptArticles: some.map(({ head }) => head), keptTexts: some.map(({ text }) => text) });
	}
	for (const { id, heads, bytes } of segments) {
		await page.evaluate(putSegment, { id, heads, bytes: Buffer.from(bytes).toString('base64') });
	}
}

/** Puts rows into tables of the database, in one transaction. Runs in the page. */
export function putRows(tables: Record<string, readonly object[]>): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('lesart');
		opening.addEventListener('error', () => reject(opening.error));
		opening.addEventListener('success', () => {
			const database = opening.result;
			const transaction = database.transaction(Object.keys(tables), 'readwrite');
			for (const [name, rows] of Object.entries(tables)) for (const row of rows) transaction.objectStore(name).put(row);
			transaction.addEventListener('abort', () => reject(transaction.error));
			transaction.addEventListener('complete', () => {
				database.close();
				resolve();
			});
		});
	});
}

/** Runs in the page. */
async function putSegment({ bytes, ...row }: { id: string; heads: readonly object[]; bytes: string }): Promise<void> {
	const response = await fetch(`data:application/octet-stream;base64,${bytes}`);
	const buffer = await response.arrayBuffer();
	await new Promise<void>((resolve, reject) => {
		const opening = indexedDB.open('lesart');
		opening.addEventListener('error', () => reject(opening.error));
		opening.addEventListener('success', () => {
			const database = opening.result;
			const transaction = database.transaction('segments', 'readwrite');
			transaction.objectStore('segments').put({ ...row, bytes: buffer });
			transaction.addEventListener('abort', () => reject(transaction.error));
			transaction.addEventListener('complete', () => {
				database.close();
				resolve();
			});
		});
	});
}
