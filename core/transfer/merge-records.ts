/** Which of two states of a record stays: the rules of a restored backup, which a later sync would follow too. */
import type { Outcome } from './import-plan';

/** A row as it is stored, or a tombstone of one. */
export type StoredRecord = { readonly updatedAt: string; readonly deleted?: string };

/** What becomes of a record, and what is to be written for it; `null` for nothing. */
export type Merged<Row> = { readonly outcome: Outcome; readonly row: Row | null };

export const unchanged: Merged<never> = { outcome: 'unchanged', row: null };

/** The later updated wins; where both are of one moment, or say the same, the one that is here stays. */
export function mergeRecord<Row extends StoredRecord>(incoming: Row, stored: StoredRecord | null): Merged<Row> {
	if (!stored) return { outcome: incoming.deleted === undefined ? 'added' : 'unchanged', row: incoming };
	if (isSameContent(incoming, stored) || !isLater(incoming, stored)) return unchanged;
	return { outcome: describe(incoming, stored), row: incoming };
}

function describe(incoming: StoredRecord, stored: StoredRecord): Outcome {
	if (incoming.deleted !== undefined) return stored.deleted === undefined ? 'removed' : 'unchanged';
	return stored.deleted === undefined ? 'changed' : 'added';
}

function isLater(a: StoredRecord, b: StoredRecord): boolean {
	return Date.parse(a.updatedAt) > Date.parse(b.updatedAt);
}

/** Whether two records say the same, whenever they were written. */
export function isSameContent(a: object, b: object): boolean {
	return writeSorted(withoutTime(a)) === writeSorted(withoutTime(b));
}

function withoutTime(record: object): object {
	const { updatedAt: _, ...rest } = record as { updatedAt?: unknown };
	return rest;
}

/** JSON with its keys in one order, so that how a record came to be does not count. */
function writeSorted(value: object): string {
	return JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? Object.fromEntries(Object.entries(part).toSorted(byKey)) : part));
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

function isPlain(part: unknown): part is object {
	return typeof part === 'object' && part !== null && !Array.isArray(part);
}
