/**
 * Where an import waits until all of it is read and the reader has said yes: a table of its own, in batches. One import at a time, in whichever window; what a
 * browser that was killed left there is cleared by the next.
 */
import * as v from 'valibot';
import { type TransferTable, transferTables } from '../../core/transfer/import-plan';
import { database } from '../db/database';
import type { Row } from './backup-tables';
import type { Intake } from './decide-rows';

export type Batch = { readonly intake: Intake; readonly table: TransferTable; readonly rows: readonly Row[] };

const StagedBatch = v.object({
	intake: v.picklist(['backup', 'notes', 'editedNotes', 'words', 'articles']),
	table: v.picklist(transferTables),
	rows: v.array(v.unknown()),
});

/** Rows that are stored together; articles have their texts with them. */
export const rowsAtOnce = 200;

/** Rows of one kind, written when there are enough of them. */
export class Stage {
	#batch: { intake: Intake; table: TransferTable; rows: Row[] } | null = null;

	constructor(readonly onBatch: (batch: Batch) => Promise<void>) {}

	async add(intake: Intake, table: TransferTable, row: Row): Promise<void> {
		const batch = this.#batch;
		if (batch && (batch.intake !== intake || batch.table !== table || batch.rows.length >= rowsAtOnce)) await this.flush();
		this.#batch ??= { intake, table, rows: [] };
		this.#batch.rows.push(row);
	}

	async flush(): Promise<void> {
		const batch = this.#batch;
		this.#batch = null;
		if (!batch) return;
		await database.staged.add(batch);
		await this.onBatch(batch);
	}
}

export function clearStaged(): Promise<void> {
	return database.staged.clear();
}

export function listStagedKeys(): PromiseLike<number[]> {
	return database.staged.toCollection().primaryKeys();
}

/** Throws when it is gone or broken, which only a bug can bring about. */
export async function readStaged(at: number): Promise<Batch> {
	return v.parse(StagedBatch, await database.staged.get(at)) as Batch;
}

/** Runs one import while no other runs; `null` when another does. */
export function holdImport<T>(work: () => Promise<T>): Promise<T | null> {
	return navigator.locks.request('lesart-import', { ifAvailable: true }, (lock) => (lock ? work() : null));
}
