/**
 * Strings in the order of their UTF-8 bytes, in blocks that store only what differs from the string before (front coding). A search compares bytes where
 * they lie: O(log blocks + block). Damaged bytes give wrong strings, never an exception.
 */
import type { Steps } from '../../steps';
import { ByteCursor, ByteWriter, NumberList } from './bytes';

const KEYS_IN_BLOCK = 16;
/** UTF-16 units; no German word is as long, and what is longer is not indexed. */
const LONGEST_KEY = 128;
const LONGEST_BYTES = LONGEST_KEY * 3;
/** No byte of UTF-8: behind every string that begins alike. */
const BEHIND_ALL = 0xff;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Whether a list can hold the key. */
export const isIndexable = (key: string): boolean => key !== '' && key.length <= LONGEST_KEY;

/** Places a list of `count` keys keeps. */
export const countKeyBlocks = (count: number): number => Math.ceil(count / KEYS_IN_BLOCK);

/** By code point, which is the order of UTF-8; the plain order of strings differs where surrogates meet what lies behind them. */
export function compareKeys(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at++) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left !== right) return raiseSurrogate(left) - raiseSurrogate(right);
	}
	return a.length - b.length;
}

const raiseSurrogate = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);

/** Keys written at a stretch. */
const keysAtOnce = 4_096;

/** `keys` are sorted by `compareKeys`, each once and `isIndexable`. */
export function* writeKeys(keys: readonly string[]): Steps<{ blocks: Uint32Array; bytes: Uint8Array }> {
	const blocks = new NumberList();
	const written = new ByteWriter();
	let current = new Uint8Array(LONGEST_BYTES);
	let before = new Uint8Array(LONGEST_BYTES);
	let lengthBefore = 0;
	for (let index = 0; index < keys.length; index++) {
		if (index % keysAtOnce === keysAtOnce - 1) yield;
		const isFirst = index % KEYS_IN_BLOCK === 0;
		if (isFirst) blocks.push(written.length);
		const length = encoder.encodeInto(keys[index] ?? '', current).written;
		const shared = isFirst ? 0 : countShared(before, current, Math.min(lengthBefore, length));
		written.writeNumber(shared);
		written.writeNumber(length - shared);
		written.append(current, shared, length);
		[before, current] = [current, before];
		lengthBefore = length;
	}
	return { blocks: blocks.numbers, bytes: written.bytes };
}

function countShared(a: Uint8Array, b: Uint8Array, most: number): number {
	let shared = 0;
	while (shared < most && a[shared] === b[shared]) shared++;
	return shared;
}

export class KeyList {
	readonly #scratch = new Uint8Array(LONGEST_BYTES + 1);

	constructor(
		readonly length: number,
		private readonly blocks: Uint32Array,
		private readonly bytes: Uint8Array,
	) {}

	/** The key of that number; '' when there is none. */
	read(index: number): string {
		const block = this.blocks[Math.floor(index / KEYS_IN_BLOCK)];
		if (block === undefined || index >= this.length) return '';
		const cursor = new ByteCursor(this.bytes, block);
		let length = 0;
		for (let left = index % KEYS_IN_BLOCK; left >= 0; left--) {
			const shared = Math.min(cursor.readNumber(), length);
			const own = cursor.readNumber();
			length = Math.min(shared + own, LONGEST_BYTES);
			for (let at = shared; at < length; at++) this.#scratch[at] = this.bytes[cursor.at + at - shared] ?? 0;
			cursor.at += own;
		}
		return decode(this.#scratch, length);
	}

	/** The key's number; -1 when it is not in the list. */
	find(key: string): number {
		if (key.length > LONGEST_KEY) return -1;
		return Math.max(-1, this.#search(encoder.encodeInto(key, this.#scratch).written));
	}

	/** The keys that begin with `prefix`, half-open. */
	findPrefix(prefix: string): { readonly from: number; readonly to: number } {
		if (prefix.length > LONGEST_KEY) return { from: 0, to: 0 };
		const size = encoder.encodeInto(prefix, this.#scratch).written;
		const from = placeOf(this.#search(size));
		this.#scratch[size] = BEHIND_ALL;
		return { from, to: Math.max(from, placeOf(this.#search(size + 1))) };
	}

	/** The number of what stands in the first `size` bytes of the scratch; where it is not found, −1 − the number of the first key behind it. */
	#search(size: number): number {
		if (this.length === 0) return -1;
		const block = this.#findBlock(size);
		const cursor = new ByteCursor(this.bytes, this.blocks[block]);
		const first = block * KEYS_IN_BLOCK;
		const last = Math.min(first + KEYS_IN_BLOCK, this.length);
		let matched = 0;
		for (let index = first; index < last; index++) {
			const shared = cursor.readNumber();
			const own = cursor.readNumber();
			const suffix = cursor.at;
			cursor.at += own;
			if (shared < matched) return -1 - index;
			if (shared > matched) continue;
			let place = 0;
			while (place < own && matched < size && this.bytes[suffix + place] === this.#scratch[matched]) {
				place++;
				matched++;
			}
			if (matched === size) return place === own ? index : -1 - index;
			if (place < own && (this.bytes[suffix + place] ?? 0) > (this.#scratch[matched] ?? 0)) return -1 - index;
		}
		return -1 - last;
	}

	/** The last block whose first key does not come behind what is wanted. */
	#findBlock(size: number): number {
		let low = 0;
		let high = this.blocks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if (this.#compareFirst(middle, size) <= 0) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#compareFirst(block: number, size: number): number {
		const cursor = new ByteCursor(this.bytes, this.blocks[block]);
		cursor.readNumber();
		const own = cursor.readNumber();
		const shorter = Math.min(own, size);
		for (let at = 0; at < shorter; at++) {
			const difference = (this.bytes[cursor.at + at] ?? 0) - (this.#scratch[at] ?? 0);
			if (difference !== 0) return difference;
		}
		return own - size;
	}
}

const placeOf = (found: number): number => (found < 0 ? -1 - found : found);

function decode(bytes: Uint8Array, length: number): string {
	let text = '';
	for (let at = 0; at < length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte >= 0x80) return decoder.decode(bytes.subarray(0, length));
		text += String.fromCharCode(byte);
	}
	return text;
}
