/**
 * A list of strings in blocks, each storing only what differs from the one before it (front coding), with any
 * bytes a caller keeps behind a string. Found by number in O(block), decoded only when asked for.
 * The bytes behind a string are numbers whose lowest bit says that another follows; a table has them behind every string or behind none. In a
 * table with such numbers a capital at the start is stored small, and what keeps its first letter is marked: most of its words are nouns.
 */
import { ByteReader } from './byte-reader';

export const BLOCK_SIZE = 32;

/** The byte behind a string whose first letter stands as it was written. */
const AS_WRITTEN = 1;

const raiseFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A string as the table stores it. */
export function storeCase(text: string): string {
	const small = text.charAt(0).toLowerCase() + text.slice(1);
	return small !== text && raiseFirst(small) === text ? small : text + String.fromCharCode(AS_WRITTEN);
}

const decoder = new TextDecoder();

export interface TableEntry {
	text: string;
	/** Where the caller's bytes behind the string begin. */
	payloadAt: number;
}

export class WordTable {
	readonly #scratch = new Uint8Array(1024);

	constructor(
		readonly size: number,
		private readonly blockOffsets: Uint32Array,
		private readonly bytes: Uint8Array,
		private readonly hasPayload: boolean,
	) {}

	get blockCount(): number {
		return this.blockOffsets.length;
	}

	/** The strings of a block up to `count` of them, in order; [] behind the last block. */
	readBlock(block: number, count = BLOCK_SIZE): TableEntry[] {
		const offset = this.blockOffsets[block];
		if (offset === undefined) return [];
		const reader = new ByteReader(this.bytes, offset);
		const entries: TableEntry[] = [];
		const present = Math.min(count, this.size - block * BLOCK_SIZE);
		for (let place = 0; place < present; place++) {
			const { length, payloadAt } = this.#readString(reader);
			entries.push({ text: this.#decode(length), payloadAt });
		}
		return entries;
	}

	/** The string of that number; throws a RangeError when there is none. */
	readText(index: number): string {
		const offset = this.blockOffsets[Math.floor(index / BLOCK_SIZE)];
		if (offset === undefined || index >= this.size) throw new RangeError(`No string ${index} in a table of ${this.size}`);
		const reader = new ByteReader(this.bytes, offset);
		for (let left = index % BLOCK_SIZE; ; left--) {
			const { length } = this.#readString(reader);
			if (left === 0) return this.#decode(length);
		}
	}

	#decode(length: number): string {
		if (!this.hasPayload) return decoder.decode(this.#scratch.subarray(0, length));
		if (this.#scratch[length - 1] === AS_WRITTEN) return decoder.decode(this.#scratch.subarray(0, length - 1));
		return raiseFirst(decoder.decode(this.#scratch.subarray(0, length)));
	}

	/** Rebuilds the next string in the scratch bytes and goes past its payload; its length and the payload's place. */
	#readString(reader: ByteReader): { length: number; payloadAt: number } {
		const lengths = reader.readByte();
		const shared = lengths >> 4 === 15 ? 15 + reader.readNumber() : lengths >> 4;
		const own = (lengths & 15) === 15 ? 15 + reader.readNumber() : lengths & 15;
		for (let at = 0; at < own; at++) this.#scratch[shared + at] = this.bytes[reader.at + at] ?? 0;
		const payloadAt = reader.at + own;
		reader.at = payloadAt;
		while (this.hasPayload && (reader.readNumber() & 1) === 1);
		return { length: shared + own, payloadAt };
	}

	readerAt(offset: number): ByteReader {
		return new ByteReader(this.bytes, offset);
	}
}
