/** Writes lists of strings as core/lexicon/key-table.ts and core/lexicon/string-table.ts read them. */
import { KEYS_IN_BLOCK } from '../../core/lexicon/key-table';
import { STRINGS_IN_BLOCK } from '../../core/lexicon/string-table';
import { ByteWriter } from './byte-writer';

export type Table = { readonly blocks: Uint32Array; readonly bytes: Uint8Array };

/** A shared prefix and an own rest have a byte each for their lengths. */
const LONGEST = 255;

const encoder = new TextEncoder();

function countShared(one: Uint8Array, other: Uint8Array): number {
	let length = 0;
	while (length < one.length && length < other.length && one[length] === other[length]) length++;
	return length;
}

function writeStrings(words: readonly string[], inBlock: number, writePayload: (writer: ByteWriter, index: number) => void): Table {
	const writer = new ByteWriter();
	const blocks: number[] = [];
	let before = new Uint8Array();
	for (const [index, word] of words.entries()) {
		const bytes = encoder.encode(word);
		if (bytes.length > LONGEST) throw new RangeError(`Too long for the lexicon pack: ${word}`);
		const isFirst = index % inBlock === 0;
		if (isFirst) blocks.push(writer.length);
		const shared = isFirst ? 0 : countShared(before, bytes);
		writer.writeByte(shared);
		writer.writeByte(bytes.length - shared);
		writer.writeBytes(bytes.subarray(shared));
		writePayload(writer, index);
		before = bytes;
	}
	return { blocks: Uint32Array.from(blocks), bytes: writer.bytes };
}

/** In the order given. */
export function writeStringTable(words: readonly string[]): Table {
	return writeStrings(words, STRINGS_IN_BLOCK, () => undefined);
}

/** Words with what stands behind each, in the order of their bytes. */
export function writeKeyTable(payloads: ReadonlyMap<string, Uint8Array>): Table {
	const encoded = [...payloads.keys()].map((key) => ({ key, bytes: encoder.encode(key) }));
	const keys = encoded.toSorted((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ key }) => key);
	return writeStrings(keys, KEYS_IN_BLOCK, (writer, index) => {
		const payload = payloads.get(keys[index] ?? '') ?? new Uint8Array();
		writer.writeNumber(payload.length);
		writer.writeBytes(payload);
	});
}
