/** A list of strings in blocks with front coding, decoded by number when asked for. */
import { ByteReader } from './byte-reader';

export const STRINGS_IN_BLOCK = 8;

const decoder = new TextDecoder();

export class StringTable {
	readonly #scratch = new Uint8Array(1024);

	constructor(
		private readonly blocks: Uint32Array,
		private readonly bytes: Uint8Array,
	) {}

	/** The string of that number; throws a RangeError when there is none. */
	readText(index: number): string {
		const offset = this.blocks[Math.floor(index / STRINGS_IN_BLOCK)];
		if (offset === undefined) throw new RangeError(`No string ${index} in the lexicon pack`);
		const reader = new ByteReader(this.bytes, offset);
		let length = 0;
		for (let left = index % STRINGS_IN_BLOCK; left >= 0; left--) {
			const shared = reader.readByte();
			const own = reader.readByte();
			for (let place = 0; place < own; place++) this.#scratch[shared + place] = this.bytes[reader.at + place] ?? 0;
			reader.at += own;
			length = shared + own;
		}
		return this.#decode(length);
	}

	#decode(length: number): string {
		let text = '';
		for (let at = 0; at < length; at++) {
			const byte = this.#scratch[at] ?? 0;
			if (byte >= 0x80) return decoder.decode(this.#scratch.subarray(0, length));
			text += String.fromCharCode(byte);
		}
		return text;
	}
}
