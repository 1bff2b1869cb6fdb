/**
 * Writes everything of the reader's to one file, as core/transfer/backup-format.ts lays it out. All rows are read in one transaction, so that the file is what was
 * stored at one moment; what is written meanwhile waits. The lines are handed to the browser batch by batch, which keeps them on disk when they are many.
 */

import type { Result } from '../../core/result';
import { BackupWriter } from '../../core/transfer/backup-format';
import type { TransferProgress } from '../../core/transfer/import-plan';
import { database, schemaVersion } from '../db/database';
import { attemptStorage } from '../db/storage-failure';
import { backupStores, backupTables, readForBackup } from './backup-tables';

/** Rows that are read at once. Articles have their texts with them. */
const rowsAtOnce = 200;

export type TransferHooks = { readonly signal: AbortSignal; readonly onProgress: (progress: TransferProgress) => void };

/** The file, in gzip. Rejects with the signal's reason when it is cancelled; fails with the codes of storage. */
export async function writeBackup({ signal, onProgress }: TransferHooks): Promise<Result<Blob>> {
	const lines = await attemptStorage(() => database.transaction('r', backupStores(), async () => readAll(signal, onProgress)));
	if (!lines.ok) return lines;
	const packed = lines.value.stream().pipeThrough(new CompressionStream('gzip'), { signal });
	return { ok: true, value: await new Response(packed, { headers: { 'Content-Type': 'application/gzip' } }).blob() };
}

async function readAll(signal: AbortSignal, onProgress: TransferHooks['onProgress']): Promise<Blob> {
	const writer = new BackupWriter();
	const counts = await Promise.all(backupTables.map(({ name }) => database.table(name).count()));
	const total = counts.reduce((sum, count) => sum + count, 0);
	const parts: Blob[] = [];
	let done = 0;
	for (const table of backupTables) {
		const keys = await database.table(table.name).toCollection().primaryKeys();
		for (let from = 0; from < keys.length; from += rowsAtOnce) {
			signal.throwIfAborted();
			const some = keys.slice(from, from + rowsAtOnce);
			const rows = await readForBackup(table, await database.table(table.name).bulkGet(some));
			parts.push(new Blob([writer.writeRows(table.name, rows)]));
			done += some.length;
			onProgress({ phase: 'reading', done, total });
		}
	}
	const { header, trailer } = writer.finish({ schema: schemaVersion, created: new Date().toISOString() });
	return new Blob([header, ...parts, trailer]);
}
