/** The backup's lines: what is wrong with one is told by its line and field, and nothing of a file counts until all of it was read. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../core/result';
import { BackupReader, type BackupSchemas, BackupWriter } from '../../../core/transfer/backup-format';
import { LineSplitter } from '../../../core/transfer/line-splitter';
import { hashOf } from '../../../core/transfer/sha256';

const schemas: BackupSchemas = new Map([
	['words', { schema: v.object({ id: v.string(), lemma: v.string(), box: v.optional(v.number(), 0) }), key: 'id' }],
]);
const rows = [
	{ id: 'a', lemma: 'Hafen', box: 2 },
	{ id: 'b', lemma: 'Deich', box: 0 },
];

function write(written: readonly unknown[] = rows, schema = 4): string[] {
	const writer = new BackupWriter();
	const lines = writer.writeRows('words', written);
	const { header, trailer } = writer.finish({ schema, created: '2025-03-01T10:00:00.000Z' });
	return [header, lines, trailer]
		.map((bytes) => new TextDecoder().decode(bytes))
		.join('')
		.split('\n')
		.slice(0, -1);
}

function read(lines: readonly string[]): { readonly failure: Failure | null; readonly rows: readonly object[] } {
	const reader = new BackupReader(schemas, 4);
	const found: object[] = [];
	for (const line of lines) {
		const row = reader.read(line);
		if (!row.ok) return { failure: row, rows: found };
		if (row.value) found.push(row.value.row);
	}
	const whole = reader.finish();
	return { failure: whole.ok ? null : whole, rows: found };
}

const change = (at: number, from: string, to: string) => write().map((line, i) => (i === at ? line.replace(from, to) : line));

describe('a backup', () => {
	it('is read back as it was written', () => {
		expect(read(write())).toEqual({ failure: null, rows });
	});

	it('of an older schema is completed', () => {
		expect(read(write([{ id: 'a', lemma: 'Hafen' }], 2))).toEqual({ failure: null, rows: [{ id: 'a', lemma: 'Hafen', box: 0 }] });
	});

	it('ends in a checksum that others can make', () => {
		const [header, ...others] = write();
		const hash = createHash('sha256')
			.update([...others.slice(0, -1), header, ''].join('\n'))
			.digest('hex');
		expect(JSON.parse(others.at(-1) ?? '')).toEqual({ end: true, rows: 2, sha256: hash });
	});

	it('without rows is one too', () => {
		expect(read(write([]))).toEqual({ failure: null, rows: [] });
	});

	it.each<[why: string, lines: string[], failure: Partial<Failure>]>([
		['a newer format', change(0, '"format":1', '"format":2'), { code: 'importNewer', detail: '2', place: { line: 1, field: 'format' } }],
		['a newer schema', write(rows, 5), { code: 'importNewer', detail: '5', place: { line: 1, field: 'schema' } }],
		['a header without a date', change(0, '2025-03-01T', 'T'), { code: 'importBadField', place: { line: 1, field: 'created' } }],
		['a line that is no JSON', change(2, '{', ''), { code: 'importBadLine', place: { line: 3, field: null } }],
		['a line that is a list', ['[]'], { code: 'importBadLine', place: { line: 1, field: null } }],
		[
			'a table that is not known',
			change(1, 'words', 'wrods'),
			{ code: 'importBadField', detail: 'wrods', place: { line: 2, field: 'table' } },
		],
		['a field of another type', change(1, '"Hafen"', '7'), { code: 'importBadField', place: { line: 2, field: 'row.lemma' } }],
		['a field that is missing', change(2, '"lemma":"Deich",', ''), { code: 'importMissingField', place: { line: 3, field: 'row.lemma' } }],
		['a record twice', change(2, '"b"', '"a"'), { code: 'importDuplicate', place: { line: 3, field: 'row.id' } }],
		['a changed letter', change(1, 'Hafen', 'Haken'), { code: 'importDamaged' }],
		['a changed header', change(0, '10:00', '11:00'), { code: 'importDamaged' }],
		['a record missing', write().toSpliced(1, 1), { code: 'importDamaged' }],
		['records in another order', write().toSpliced(1, 2, ...write().slice(1, 3).toReversed()), { code: 'importDamaged' }],
		['the end missing', write().slice(0, -1), { code: 'importTruncated' }],
		['nothing but the header', write().slice(0, 1), { code: 'importTruncated' }],
		['something behind the end', [...write(), '{}'], { code: 'importBadLine', place: { line: 5, field: null } }],
	])('with %s is refused', (_, lines, failure) => {
		expect(read(lines).failure).toMatchObject(failure);
	});
});

describe('hashOf', () => {
	it('is SHA-256 of the text in UTF-8, in hex', () => {
		expect(hashOf('Straße')).toBe(createHash('sha256').update('Straße').digest('hex'));
	});
});

describe('LineSplitter', () => {
	it('gives the lines, however the text comes', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'ß', '\n', '\r\n'), maxLength: 12 });
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
				const splitter = new LineSplitter();
				const last = (lines: string[]) => [...lines, splitter.finish()].filter((line) => line !== null);
				const lines = last(pieces.flatMap((piece) => splitter.push(piece)));
				expect(lines.join('\n')).toBe(pieces.join('').replaceAll('\r\n', '\n').replace(/\n$/, ''));
			}),
		);
	});
});
