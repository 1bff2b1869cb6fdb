/** Writes a list of strings as core/lexicon/word-table.ts reads it. */
import { BLOCK_SIZE, storeCase } from '../../core/lexicon/word-table';
import { ByteWriter } from './byte-writer';

const encoder = new TextEncoder();

function countShared(one: Uint8Array, other: Uint8Array): number {
	let length = 0;
	while (length < one.length && length < other.length && one[length] === other[length]) length++;
	return length;
}

/** In the order given; `payloads` are the bytes behind each string. */
export function writeWordTable(
	words: readonly string[],
	payloads: readonly Uint8Array[] = [],
): { offsets: Uint32Array; bytes: Uint8Array } {
	const writer = new ByteWriter();
	const offsets: number[] = [];
	let before = new Uint8Array();
	for (const [index, word] of words.entries()) {
		const bytes = encoder.encode(payloads.length > 0 ? storeCase(word) : word);
		if (index % BLOCK_SIZE === 0) offsets.push(writer.length);
		const shared = index % BLOCK_SIZE === 0 ? 0 : countShared(before, bytes);
		const payload = payloads[index] ?? new Uint8Array();
		const own = bytes.length - shared;
		writer.writeByte((Math.min(shared, 15) << 4) | Math.min(own, 15));
		if (shared >= 15) writer.writeNumber(shared - 15);
		if (own >= 15) writer.writeNumber(own - 15);
		writer.writeBytes(bytes.subarray(shared));
		writer.writeBytes(payload);
		before = bytes;
	}
	return { offsets: Uint32Array.from(offsets), bytes: writer.bytes };
}
