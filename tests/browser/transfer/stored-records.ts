/** Everything of the reader's in the database, as text to be compared. */
import { database } from '../../../platform/db/database';
import { backupStores } from '../../../platform/transfer/backup-tables';

export async function clearRecords(): Promise<void> {
	await Promise.all([...backupStores(), database.staged, database.segments].map((table) => table.clear()));
}

export async function dumpRecords(): Promise<string> {
	return JSON.stringify(await Promise.all(backupStores().map(async (table) => [table.name, await table.toArray()])));
}
