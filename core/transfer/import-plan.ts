/** What an import would do, or has done: plain JSON, as it is told to whoever shows it. */
import type { Failure } from '../result';
import type { BackupHeader } from './backup-format';
import type { ImportKind } from './recognise-kind';

/** The reader's tables, in the order in which they are named and written. */
export const transferTables = ['annotations', 'savedWords', 'keptArticles', 'keptPeople', 'rejections', 'feeds', 'settings'] as const;
export type TransferTable = (typeof transferTables)[number];

/** Records by what becomes of them; `removed` are those that a newer deletion takes away. */
export type Tally = { readonly added: number; readonly changed: number; readonly removed: number; readonly unchanged: number };
export type Outcome = keyof Tally;

export const noTally: Tally = { added: 0, changed: 0, removed: 0, unchanged: 0 };

/** Only tables of which there was any record. */
export type Tallies = Partial<Readonly<Record<TransferTable, Tally>>>;

/** What was left out of an import, and why. */
export type Refused = Failure & { readonly file: string };

export type ImportPlan = {
	readonly files: readonly { readonly name: string; readonly kind: ImportKind }[];
	readonly tallies: Tallies;
	/** The first of them. */
	readonly refused: readonly Refused[];
	readonly refusedCount: number;
	/** Of a backup, which alone may take the place of everything; `null` for anything else. */
	readonly backup: BackupHeader | null;
};

/** `merge`: of two states of a record the newer stays. `replace`: everything of the reader's goes first. */
export type ImportMode = 'merge' | 'replace';

/** What an import did. */
export type ImportReport = {
	readonly tallies: Tallies;
	/** Pages whose notes changed. */
	readonly pages: readonly string[];
};

/** How far a transfer is, to be shown; `total` is `null` where nobody can know it. */
export type TransferProgress = {
	readonly phase: 'reading' | 'writing' | 'indexing';
	readonly done: number;
	readonly total: number | null;
};

export function countOutcome(tallies: Tallies, table: TransferTable, outcome: Outcome): Tallies {
	const tally = tallies[table] ?? noTally;
	return { ...tallies, [table]: { ...tally, [outcome]: tally[outcome] + 1 } };
}

/** How many records would be or were written. */
export function countWritten(tallies: Tallies): number {
	return Object.values(tallies).reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
}
