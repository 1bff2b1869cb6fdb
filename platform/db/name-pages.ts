/**
 * Notes and kept articles are found by what their page is, whichever of its addresses it was met under. Whoever writes a row gives the address; the tables
 * that have an index `page` get the page's identity from here, and so do the rows of before version 4.
 */
import type { DBCore, Middleware, Transaction } from 'dexie';
import { identifyPage } from '../../core/page-identity';

export const pageNaming: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'pageNaming',
	create: (core) => ({
		...core,
		table: (name) => {
			const table = core.table(name);
			if (!table.schema.indexes.some(({ keyPath }) => keyPath === 'page')) return table;
			return {
				...table,
				mutate: (request) => table.mutate('values' in request ? { ...request, values: request.values.map(namePage) } : request),
			};
		},
	}),
};

/** For the upgrade to version 4: names the pages of all rows that have an address; tombstones have none. */
export async function namePages(transaction: Transaction): Promise<void> {
	for (const name of ['annotations', 'keptArticles']) {
		await transaction
			.table(name)
			.toCollection()
			.modify((row, reference) => {
				reference.value = namePage(row);
			});
	}
}

function namePage(row: unknown): unknown {
	const { pageKey, target } = Object(row) as { readonly pageKey?: unknown; readonly target?: { readonly source?: unknown } };
	const address = pageKey ?? target?.source;
	return typeof address === 'string' ? { ...Object(row), page: identifyPage(address) } : row;
}
