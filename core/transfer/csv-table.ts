/**
 * Tables for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, by which Excel knows it. Columns are found by their names, in any order. A field that
 * a spreadsheet would take for a formula is made text with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection), and is itself again when read.
 */
import Papa from 'papaparse';
import { type Failure, failAt, type Result, succeed } from '../result';
import { dropControls } from '../words/drop-controls';

/** The fields of a row by column, lower case; a column that the row lacks is empty. `line` counts from 1. */
export type TableRow = { readonly line: number; read(column: string): string };

/** What is wrong with a row. */
export type RowFailure = Failure;

/** The failure at the column that the field is read from. */
export function nameColumn(failure: RowFailure, columnOf: Readonly<Record<string, string>>): RowFailure {
	const field = failure.place?.field ?? null;
	return failure.place && field !== null ? { ...failure, place: { ...failure.place, field: columnOf[field] ?? field } } : failure;
}

/** A row of names, then the rows, each ended by CR LF. */
export function writeTable(names: readonly string[], rows: readonly (readonly string[])[]): string {
	return `\uFEFF${writeRows([names, ...rows])}`;
}

/** Further rows of a table. */
export function writeRows(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

/** The names in the first line of a table, lower case; [] when it is none. */
export function readNames(text: string): string[] {
	const [first = ''] = text.split(/\r?\n/, 1);
	const { data } = Papa.parse<string[]>(first.slice(0, 10_000), { delimiter: findDelimiter(first), newline: '\n' });
	return (data[0] ?? []).map((name) => name.trim().toLowerCase());
}

/**
 * The rows of a table that has all columns of `required`; the separator is found by itself. Fails with `importNoColumns`, which names the one that is
 * missing, `importBadLine` for a quotation that does not end, and `importEmpty`.
 */
export function readTable(text: string, required: readonly string[]): Result<TableRow[]> {
	const lineEnds = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const parsed = Papa.parse<string[]>(lineEnds, { delimiter: findDelimiter(lineEnds.split('\n', 1)[0] ?? ''), newline: '\n' });
	const broken = parsed.errors.find(({ type }) => type === 'Quotes');
	const lines = countLines(parsed.data);
	if (broken) return failAt('importBadLine', lines[broken.row ?? 0] ?? 1, null, broken.message);
	const names = (parsed.data[0] ?? []).map((name) => name.trim().toLowerCase());
	const missing = required.find((name) => !names.includes(name));
	if (missing !== undefined) return failAt('importNoColumns', 1, missing);
	const places = new Map(names.map((name, at) => [name, at]));
	const rows = parsed.data.flatMap((fields, at): TableRow[] => {
		if (at === 0 || fields.every((field) => field.trim() === '')) return [];
		return [{ line: lines[at] ?? 1, read: (column) => rearm(fields[places.get(column) ?? -1] ?? '') }];
	});
	return rows.length === 0 ? failAt('importEmpty', null) : succeed(rows);
}

/** What parts the names in the first line most often: a comma, a semicolon where the comma is for decimals, or a tab. */
function findDelimiter(names: string): string {
	const count = (delimiter: string) => names.split(delimiter).length;
	return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The line that each row begins in: fields may have lines of their own. */
function countLines(rows: readonly (readonly string[])[]): number[] {
	let line = 1;
	return rows.map((fields) => {
		const begin = line;
		line += 1 + fields.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
		return begin;
	});
}

function writeField(value: string): string {
	const text = disarm(dropControls(value).replace(/\r\n|\r/g, '\n'));
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Full-width signs start a formula in some spreadsheets too, and white space before a sign does not keep them from it. */
const looksLikeFormula = /^'*([\t\n]|\s*[=+\-@＝＋－＠])/u;

function disarm(text: string): string {
	return looksLikeFormula.test(text) ? `'${text}` : text;
}

function rearm(field: string): string {
	const text = field.replace(/\r\n|\r/g, '\n');
	return text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
}
