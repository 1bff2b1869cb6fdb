/** ZIP archives whose files are not what was packed are refused whole, with the name of the file; whole ones are taken, whoever packed them. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../platform/db/database';
import { planImport } from '../../../platform/transfer/run-import';
import { unzip } from '../../../platform/transfer/unzip';
import { clearRecords, dumpRecords } from './stored-records';

const table = ['quote,comment,page', 'Der Deich hält,Und 2021?,https://bote.example/deich', ''].join('\r\n');
const story = `Der Hafen schließt im Herbst\n\n${'Die Bürgermeisterin bestätigte am Montag, dass der Hafen im Herbst geschlossen wird. '.repeat(6)}`;
const files = { 'notizen/': new Uint8Array(), 'notizen/deich.csv': strToU8(table), '.DS_Store': strToU8('x'), 'hafen.txt': strToU8(story) };

type Bytes = Uint8Array<ArrayBuffer>;

const pack = (level: 0 | 9, comment = ''): Bytes => new Uint8Array(zipSync(files, { level, ...(comment && { comment }) }));

/** As tools write archives that they cannot seek in: checksum and sizes follow each file. */
function stream(): Bytes {
	const parts: Uint8Array[] = [];
	const zip = new Zip((error, part) => (error ? expect.fail(error.message) : parts.push(part)));
	for (const [name, content] of Object.entries(files)) {
		const file = name.endsWith('.csv') ? new ZipPassThrough(name) : new ZipDeflate(name);
		zip.add(file);
		file.push(content, true);
	}
	zip.end();
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const endSignature = [0x50, 0x4b, 5, 6];

/** The archive as one for more than 4 GB: a record of 56 bytes, and one that says where it is, before the last. */
function enlarge(bytes: Bytes): Bytes {
	const end = find(bytes, endSignature);
	const enlarged = new Uint8Array(bytes.length + 76);
	enlarged.set(bytes.subarray(0, end));
	enlarged.set(bytes.subarray(end), end + 76);
	const view = new DataView(enlarged.buffer);
	view.setUint32(end, 0x06064b50, true);
	view.setUint32(end + 32, view.getUint16(end + 76 + 8, true), true);
	view.setUint32(end + 48, view.getUint32(end + 76 + 16, true), true);
	view.setUint32(end + 56, 0x07064b50, true);
	view.setUint32(end + 64, end, true);
	view.setUint16(end + 76 + 8, 0xffff, true);
	view.setUint32(end + 76 + 16, 0xffffffff, true);
	return enlarged;
}

function find(bytes: Bytes, wanted: readonly number[], from = 0): number {
	const at = bytes.findIndex((_, i) => i >= from && wanted.every((byte, j) => bytes[i + j] === byte));
	if (at === -1) expect.fail('the archive has no such bytes');
	return at;
}

const directorySignature = [0x50, 0x4b, 1, 2];

function flip(bytes: Bytes, at: number): Bytes {
	const flipped = bytes.slice();
	flipped[at] = (flipped[at] ?? 0) ^ 1;
	return flipped;
}

const findIn = (bytes: Bytes, text: string) => find(bytes, [...strToU8(text)]);
/** Of the file that was packed so-and-so-manieth, from 0: its record in the directory. */
function findEntry(bytes: Bytes, number: number): number {
	let at = find(bytes, directorySignature);
	for (let n = 0; n < number; n++) at = find(bytes, directorySignature, at + 4);
	return at;
}

const toFile = (bytes: Bytes) => new File([bytes], 'alles.zip', { lastModified: 0 });
const hooks = () => ({
	signal: new AbortController().signal,
	onProgress: () => {},
	readHtml: async () => null,
	readFrequency: async () => 0,
});

beforeAll(clearRecords);
afterAll(clearRecords);

describe('a whole archive', () => {
	it.each<[what: string, bytes: Bytes]>([
		['packed tightly', pack(9)],
		['not packed tightly', pack(0)],
		['with a comment', pack(9, 'Meine Notizen')],
		['written without seeking', stream()],
		['written as a large one', enlarge(pack(9))],
	])('%s gives its files', async (_, bytes) => {
		const unpacked = await unzip(toFile(bytes));
		const read = await Promise.all(unpacked.map(async (file) => [file.name, await file.text()]));
		expect(read).toEqual([
			['notizen/deich.csv', table],
			['hafen.txt', story],
		]);
	});
});

describe('a damaged archive', () => {
	const stored = pack(0);
	const packed = pack(9);
	const streamed = stream();
	it.each<[what: string, bytes: Bytes, damaged: string | undefined]>([
		['a bit of a file', flip(stored, findIn(stored, 'Deich hält')), 'notizen/deich.csv'],
		['a bit of another file', flip(stored, findIn(stored, 'Bürgermeisterin')), 'hafen.txt'],
		['a bit of a file whose checksum follows it', flip(streamed, findIn(streamed, 'Deich hält')), 'notizen/deich.csv'],
		['a checksum in the directory', flip(packed, findEntry(packed, 3) + 16), 'hafen.txt'],
		['a length in the directory', flip(packed, findEntry(packed, 3) + 24), 'hafen.txt'],
		['a bit in an archive written as a large one', flip(enlarge(stored), findIn(stored, 'Deich hält')), 'notizen/deich.csv'],
	])('%s: nothing is staged', async (_, bytes, damaged) => {
		const before = await dumpRecords();
		expect(await planImport([toFile(bytes)], hooks())).toEqual({
			ok: false,
			code: 'importDamaged',
			detail: damaged,
			place: { line: null, field: null, file: 'alles.zip' },
		});
		expect(await database.staged.count()).toBe(0);
		expect(await dumpRecords()).toBe(before);
	});

	it('is refused whichever bit of its packed files is another', async () => {
		const [first, last] = [findIn(packed, 'hafen.txt') + 'hafen.txt'.length, find(packed, directorySignature)];
		for (let at = first; at < last; at++) {
			await expect(unzip(toFile(flip(packed, at))), `byte ${at}`).rejects.toMatchObject({ failure: { ok: false, code: 'importDamaged' } });
		}
	});

	it('is refused wherever it ends', async () => {
		for (let length = 4; length < packed.length; length += 7) {
			await expect(unzip(toFile(packed.slice(0, length))), `${length} bytes`).rejects.toMatchObject({ failure: { code: 'importDamaged' } });
		}
	});
});
