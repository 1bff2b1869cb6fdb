/**
 * The backup file: JSON lines in UTF-8, usually in gzip. A header says which format and schema it is of and how many rows of each table follow; then a
 * line a row; the last line counts the rows and bears the SHA-256 of all rows' lines and then the header's, so that a file that was cut off or changed is told.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { type Failure, fail, failAt, type Result, succeed } from '../result';

/** Of the file's own layout; the rows follow the database's schema, whose version is another number. */
export const backupFormat = 1;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Version = v.pipe(v.number(), v.integer(), v.minValue(1));
const Header = v.object({
	lesart: v.literal('backup'),
	format: Version,
	schema: Version,
	created: v.pipe(v.string(), v.isoTimestamp()),
	/** Rows by table. */
	counts: v.record(v.pipe(v.string(), v.maxLength(100)), Count),
});
export type BackupHeader = v.InferOutput<typeof Header>;

const Line = v.object({ table: v.string(), row: v.record(v.string(), v.unknown()) });
const Trailer = v.object({ end: v.literal(true), rows: Count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

export type BackupRow = { readonly table: string; readonly row: object; readonly line: number };

/** Writes the lines of a backup; each ends in a line feed. The header is known last and stands first. */
export class BackupWriter {
	readonly #hash = sha256.create();
	readonly #encoder = new TextEncoder();
	readonly #counts = new Map<string, number>();

	writeRows(table: string, rows: readonly unknown[]): Uint8Array<ArrayBuffer> {
		this.#counts.set(table, (this.#counts.get(table) ?? 0) + rows.length);
		return this.#write(rows.map((row) => ({ table, row })));
	}

	/** What stands before and behind the rows. */
	finish(about: Pick<BackupHeader, 'schema' | 'created'>): {
		readonly header: Uint8Array<ArrayBuffer>;
		readonly trailer: Uint8Array<ArrayBuffer>;
	} {
		const counts = Object.fromEntries(this.#counts);
		const header = this.#write([{ lesart: 'backup', format: backupFormat, ...about, counts }]);
		const rows = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
		const trailer = { end: true, rows, sha256: bytesToHex(this.#hash.digest()) };
		return { header, trailer: this.#encoder.encode(`${JSON.stringify(trailer)}\n`) };
	}

	#write(lines: readonly object[]): Uint8Array<ArrayBuffer> {
		const bytes = this.#encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
		this.#hash.update(bytes);
		return bytes;
	}
}

/** Rows that a backup may have, far beyond any reader's. */
const maxRows = 5_000_000;

/** The schema of each table's rows, as this version of Lesart writes or completes them, and the field that is a row's key. */
export type BackupSchemas = ReadonlyMap<string, { readonly schema: v.GenericSchema<unknown, object>; readonly key: string }>;

/**
 * Reads a backup line by line. Every line is checked as it comes, the whole at `finish`; whoever reads changes nothing before that. Failures: `importNewer`
 * (detail: which version it is of), `importBadLine`, `importBadField`, `importDuplicate`, `importTruncated`, `importDamaged`; each but the last two names its line.
 */
export class BackupReader {
	readonly #hash = sha256.create();
	readonly #encoder = new TextEncoder();
	readonly #keys = new Set<string>();
	readonly #counts = new Map<string, number>();
	#line = 0;
	#header: BackupHeader | null = null;
	#headerLine = '';
	#isEnded = false;

	constructor(
		readonly schemas: BackupSchemas,
		readonly schemaVersion: number,
	) {}

	/** `null` until the first line was read. */
	get header(): BackupHeader | null {
		return this.#header;
	}

	/** The row of the line, completed; `null` for the header, the last line, and an empty one after it. */
	read(line: string): Result<BackupRow | null> {
		this.#line++;
		if (this.#isEnded) return line === '' ? succeed(null) : failAt('importBadLine', this.#line);
		const parsed = parseObject(line, this.#line);
		if (!parsed.ok) return parsed;
		if (Object.hasOwn(parsed.value, 'end')) return this.#readTrailer(parsed.value);
		if (!this.#header) return this.#readHeader(parsed.value, line);
		if (this.#line > maxRows) return fail('importTooLarge');
		this.#hash.update(this.#encoder.encode(`${line}\n`));
		return this.#readRow(parsed.value);
	}

	/** Whether all of the file was there. */
	finish(): Result<BackupHeader> {
		if (!this.#header || !this.#isEnded) return fail('importTruncated');
		return succeed(this.#header);
	}

	#readHeader(value: object, line: string): Result<null> {
		const { format, schema } = value as Partial<BackupHeader>;
		if (typeof format === 'number' && format > backupFormat) return failAt('importNewer', this.#line, 'format', String(format));
		if (typeof schema === 'number' && schema > this.schemaVersion) return failAt('importNewer', this.#line, 'schema', String(schema));
		const header = v.safeParse(Header, value);
		if (!header.success) return describeIssue(header.issues[0], this.#line);
		this.#header = header.output;
		this.#headerLine = line;
		return succeed(null);
	}

	#readRow(value: object): Result<BackupRow> {
		const parsed = v.safeParse(Line, value);
		if (!parsed.success) return describeIssue(parsed.issues[0], this.#line);
		const { table, row } = parsed.output;
		const known = this.schemas.get(table);
		if (!known) return failAt('importBadField', this.#line, 'table', table.slice(0, 100));
		const checked = v.safeParse(known.schema, row);
		if (!checked.success) return describeIssue(checked.issues[0], this.#line, 'row');
		const key = `${table} ${String(row[known.key])}`;
		if (this.#keys.has(key)) return failAt('importDuplicate', this.#line, `row.${known.key}`);
		this.#keys.add(key);
		this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1);
		return succeed({ table, row: checked.output, line: this.#line });
	}

	#readTrailer(value: object): Result<null> {
		const trailer = v.safeParse(Trailer, value);
		if (!trailer.success) return describeIssue(trailer.issues[0], this.#line);
		if (!this.#header) return failAt('importBadLine', this.#line);
		const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
		this.#hash.update(this.#encoder.encode(`${this.#headerLine}\n`));
		const isCounted = Object.entries(this.#header.counts).every(([table, count]) => (this.#counts.get(table) ?? 0) === count);
		if (total !== trailer.output.rows || !isCounted || bytesToHex(this.#hash.digest()) !== trailer.output.sha256)
			return fail('importDamaged');
		this.#isEnded = true;
		return succeed(null);
	}
}

/** A line that is a JSON object. Fails with `importBadLine`. */
export function parseObject(line: string, number: number): Result<object> {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return succeed(value);
		return failAt('importBadLine', number);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return failAt('importBadLine', number, null, error.message.slice(0, 200));
	}
}

/** `importMissingField`, `importLongField`, or `importBadField` and why, with the path of what is wrong, below `root`. */
export function describeIssue(issue: v.BaseIssue<unknown>, line: number | null, root: string | null = null): Failure {
	const path = v.getDotPath(issue);
	const field = [root, path].filter((part) => part !== null).join('.') || null;
	if (issue.type === 'non_empty' || issue.received === 'undefined') return failAt('importMissingField', line, field);
	if (issue.type === 'max_length') return failAt('importLongField', line, field);
	return failAt('importBadField', line, field, issue.message.slice(0, 200));
}
