/**
 * A file's text as it comes: unpacked where it is gzip, decoded by its byte order mark or as UTF-8. Never the whole at once unless it is asked for, and never
 * more than a bound, so that a small file that unpacks to a huge one ends in a failure.
 */

import { type Failure, fail, type Result, succeed } from '../../core/result';
import { LineSplitter, LineTooLong } from '../../core/transfer/line-splitter';
import { headLength } from '../../core/transfer/recognise-kind';

/** UTF-16 units of files that are read whole, and of those that are read line by line. */
export const maxWholeLength = 64_000_000;
export const maxStreamedLength = 4_000_000_000;

/** Thrown by the readers of this file, caught by `attemptReading`. */
export class ReadingFailed extends Error {
	override readonly name = 'ReadingFailed';
	constructor(readonly failure: Failure) {
		super(failure.code);
	}
}

/** The result of work that reads a file. What is no failure of reading keeps flying. */
export async function attemptReading<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return succeed(await work());
	} catch (error) {
		if (error instanceof ReadingFailed) return error.failure;
		if (error instanceof LineTooLong) return fail('importTooLarge');
		throw error;
	}
}

/** The text in pieces, without a byte order mark; `onBytes` is told how many bytes of the file were read. */
export async function* readPieces(
	file: Blob,
	maxLength: number,
	signal: AbortSignal,
	onBytes: (count: number) => void = () => {},
): AsyncGenerator<string> {
	const decoder = await chooseDecoder(file);
	let length = 0;
	for await (const chunk of readChunks(file, signal, onBytes)) {
		const piece = decode(decoder, chunk);
		length += piece.length;
		if (length > maxLength) throw new ReadingFailed(fail('importTooLarge'));
		if (piece !== '') yield piece;
	}
	const rest = decode(decoder, null);
	if (rest !== '') yield rest;
}

/** Cuts what `readPieces` gives into lines. */
export async function* readLines(file: Blob, signal: AbortSignal, onBytes?: (count: number) => void): AsyncGenerator<string> {
	const splitter = new LineSplitter();
	for await (const piece of readPieces(file, maxStreamedLength, signal, onBytes)) yield* splitter.push(piece);
	const last = splitter.finish();
	if (last !== null) yield last;
}

/** The whole text. */
export async function readWhole(file: Blob, signal: AbortSignal): Promise<string> {
	const pieces: string[] = [];
	for await (const piece of readPieces(file, maxWholeLength, signal)) pieces.push(piece);
	return pieces.join('');
}

/** The beginning, for whoever tells what the file is; '' for an empty one. */
export async function readHead(file: Blob, signal: AbortSignal): Promise<string> {
	let head = '';
	for await (const piece of readPieces(file, maxStreamedLength, signal)) {
		head += piece;
		if (head.length >= headLength) break;
	}
	return head.slice(0, headLength);
}

async function isGzip(file: Blob): Promise<boolean> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	return first === 0x1f && second === 0x8b;
}

async function* readChunks(file: Blob, signal: AbortSignal, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
	const isPacked = await isGzip(file);
	let count = 0;
	const counted = file.stream().pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform: (chunk, controller) => {
				count += chunk.length;
				onBytes(count);
				controller.enqueue(chunk);
			},
		}),
	);
	const reader = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
	try {
		for (;;) {
			signal.throwIfAborted();
			const { done, value } = await readChunk(reader, isPacked);
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(ignoreBroken);
	}
}

/** A stream that broke cannot be cancelled, nor need it. */
function ignoreBroken(): void {
	return;
}

async function readChunk(reader: ReadableStreamDefaultReader<Uint8Array>, isPacked: boolean) {
	try {
		return await reader.read();
	} catch (error) {
		throw new ReadingFailed(fail(isPacked ? 'importDamaged' : 'importNotText', error instanceof Error ? error.message : undefined));
	}
}

/** By the byte order mark; German text that is not UTF-8 is in Windows' Latin, which is told by its first bytes that are not. */
async function chooseDecoder(file: Blob): Promise<TextDecoder> {
	const bytes = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
	return new TextDecoder(isLatin(bytes) ? 'windows-1252' : 'utf-8', { fatal: true });
}

/** Umlauts and quotation marks between letters, as Windows has them, and no byte that only other files have. */
function isLatin(bytes: Uint8Array): boolean {
	if (bytes.includes(0) || bytes[0] === 0x1f) return false;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return false;
	} catch {
		const high = bytes.filter((byte) => byte >= 0x80);
		const common = high.filter((byte) => latinBytes.has(byte));
		return common.length > 0.9 * high.length;
	}
}

/** äöüÄÖÜß, éèáàâêç, „“”‚‘’–—…§°»«€ and the fixed space. */
const latinBytes: ReadonlySet<number> = new Set([
	0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf, 0xe9, 0xe8, 0xe1, 0xe0, 0xe2, 0xea, 0xe7, 0x84, 0x93, 0x94, 0x82, 0x91, 0x92, 0x96, 0x97, 0x85,
	0xa7, 0xb0, 0xbb, 0xab, 0x80, 0xa0,
]);

function decode(decoder: TextDecoder, chunk: Uint8Array | null): string {
	try {
		return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
	} catch {
		throw new ReadingFailed(fail('importNotText'));
	}
}
