/** Everything of the reader's in the database, as text to be compared. */
import { database } from '../../../platform/db/database';
import { backupStores } from '../../../platform/transfer/backup-tables';

export async function clearRecords(): Promise<void> {
	await Promise.all([...backupStores(), database.staged, database.segments].map((table) => table.clear()));
}

/** The keys of each row in one order. */
export async function dumpRecords(): Promise<string> {
	const tables = await Promise.all(backupStores().map(async (table) => [table.name, await table.toArray()]));
	return JSON.stringify(tables, (_, value: unknown) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	});
}
