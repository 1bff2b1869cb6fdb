/**
 * Folded words in the order of their UTF-8 bytes, in blocks that store only what differs from the word before (front coding), each with a payload.
 * A search compares bytes where they lie and decodes nothing: O(log blocks + block).
 */
import { ByteReader } from './byte-reader';

export const KEYS_IN_BLOCK = 16;

const LONGEST_KEY = 512;
const encoder = new TextEncoder();
const wanted = new Uint8Array(LONGEST_KEY);

/** Below, at or above zero as the `length` bytes at `at` come before the wanted word, are it, or come behind it. */
function compareAt(bytes: Uint8Array, at: number, length: number, size: number): number {
	const shorter = Math.min(length, size);
	for (let place = 0; place < shorter; place++) {
		const difference = (bytes[at + place] ?? 0) - (wanted[place] ?? 0);
		if (difference !== 0) return difference;
	}
	return length - size;
}

export class KeyTable {
	constructor(
		private readonly blocks: Uint32Array,
		private readonly bytes: Uint8Array,
	) {}

	/** A reader at the payload of a folded word, with the payload's end; null when the table has no such word. */
	find(folded: string): { reader: ByteReader; end: number } | null {
		if (folded === '' || folded.length * 3 > LONGEST_KEY || this.blocks.length === 0) return null;
		const size = encoder.encodeInto(folded, wanted).written;
		return this.#scan(this.#findBlock(size), size);
	}

	/** The last block whose first word does not come behind the wanted one. */
	#findBlock(size: number): number {
		let low = 0;
		let high = this.blocks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			const at = this.blocks[middle] ?? 0;
			if (compareAt(this.bytes, at + 2, this.bytes[at + 1] ?? 0, size) <= 0) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** Goes through a block, keeping how many first bytes of the wanted word the word before had. */
	#scan(block: number, size: number): { reader: ByteReader; end: number } | null {
		const reader = new ByteReader(this.bytes, this.blocks[block] ?? 0);
		const blockEnd = this.blocks[block + 1] ?? this.bytes.length;
		let matched = 0;
		while (reader.at < blockEnd) {
			const shared = reader.readByte();
			const own = reader.readByte();
			const suffix = reader.at;
			reader.at += own;
			const length = reader.readNumber();
			const end = reader.at + length;
			if (shared < matched) return null;
			if (shared === matched) {
				let place = 0;
				while (place < own && matched < size && this.bytes[suffix + place] === wanted[matched]) {
					place++;
					matched++;
				}
				if (place === own && matched === size) return { reader, end };
				if (place < own && (matched === size || (this.bytes[suffix + place] ?? 0) > (wanted[matched] ?? 0))) return null;
			}
			reader.at = end;
		}
		return null;
	}
}
