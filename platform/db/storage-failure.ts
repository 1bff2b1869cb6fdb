/** Turns the errors of IndexedDB, as Dexie hands them on, into failures with a code. Anything else is a bug and keeps flying. */
import { Dexie } from 'dexie';
import { type Failure, fail, type Result, succeed } from '../../core/result';

/** Runs a piece of database work. Fails with `storageFull` when the quota is used up, with `storageFailed` on any other error of storage. */
export async function attemptStorage<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
	try {
		return succeed(await work());
	} catch (error) {
		const failure = describeStorageFailure(error);
		if (!failure) throw error;
		return failure;
	}
}

/** The failure that an error stands for, or `null` when it does not come from storage. */
export function describeStorageFailure(error: unknown): Failure | null {
	const chain = unwrap(error);
	if (!chain.some(isStorageError)) return null;
	const isFull = chain.some(({ name }) => name === 'QuotaExceededError');
	return fail(isFull ? 'storageFull' : 'storageFailed', chain[0]?.message);
}

type StorageError = Error & { readonly inner?: unknown; readonly failures?: readonly unknown[] };

/** The error and those it wraps: an aborted transaction and a failed bulk write name their reason within. */
function unwrap(error: unknown): StorageError[] {
	if (!(error instanceof Error || error instanceof DOMException)) return [];
	const { inner, failures = [] } = error as StorageError;
	return [error, ...unwrap(inner), ...failures.flatMap(unwrap)];
}

const storageErrors: ReadonlySet<string> = new Set(Object.values(Dexie.errnames));

/** Dexie also takes the names of JavaScript's own errors for itself; those are bugs. */
function isStorageError(error: Error): boolean {
	return (
		error instanceof DOMException || (storageErrors.has(error.name) && !['TypeError', 'SyntaxError', 'RangeError'].includes(error.name))
	);
}
