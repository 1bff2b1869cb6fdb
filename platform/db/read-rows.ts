/** Validates stored rows as they are read: rows of an older version are completed by the schema's defaults, a broken row costs only itself. */
import * as v from 'valibot';
import { logWarning } from '../log';

/** The rows that fit, in their order; one that does not is left out and logged by table, id and reason. */
export function readRows<S extends v.GenericSchema>(table: string, schema: S, rows: readonly unknown[]): v.InferOutput<S>[] {
	return rows.flatMap((row) => {
		const value = readRow(table, schema, row);
		return value === null ? [] : [value];
	});
}

/** The row, or `null` when there is none (logged when it is there but broken). */
export function readRow<S extends v.GenericSchema>(table: string, schema: S, row: unknown): v.InferOutput<S> | null {
	if (row === undefined) return null;
	const parsed = v.safeParse(schema, row);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	logWarning(`skipped a row of ${table} (${describeKey(row)}): ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
	return null;
}

function describeKey(row: unknown): string {
	const { id, name } = Object(row) as { id?: unknown; name?: unknown };
	return String(id ?? name ?? 'without a key');
}
