/** Writing and reading numbers as varints (7 bits a byte, lowest first). Reading beyond the end gives 0 and never throws, since stored bytes may be damaged. */

const firstSize = 1024;

export class ByteWriter {
	#bytes = new Uint8Array(firstSize);
	length = 0;

	/** What is written so far; valid until the next write. */
	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.length);
	}

	clear(): void {
		this.length = 0;
	}

	writeByte(value: number): void {
		if (this.length === this.#bytes.length) this.#grow(this.length + 1);
		this.#bytes[this.length++] = value;
	}

	/** A whole number, 0 … 2³² − 1. */
	writeNumber(value: number): void {
		let rest = value;
		while (rest >= 0x80) {
			this.writeByte((rest & 0x7f) | 0x80);
			rest >>>= 7;
		}
		this.writeByte(rest);
	}

	append(bytes: Uint8Array, from = 0, to = bytes.length): void {
		const length = this.length + to - from;
		if (length > this.#bytes.length) this.#grow(length);
		for (let at = from; at < to; at++) this.#bytes[this.length++] = bytes[at] ?? 0;
	}

	#grow(least: number): void {
		const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

/** A place in some bytes that moves on as they are read, up to `end`. */
export class ByteCursor {
	readonly end: number;

	constructor(
		readonly bytes: Uint8Array,
		public at = 0,
		end = bytes.length,
	) {
		this.end = Math.max(at, Math.min(end, bytes.length));
	}

	get isAtEnd(): boolean {
		return this.at >= this.end;
	}

	readByte(): number {
		const byte = this.at < this.end ? this.bytes[this.at] : 0;
		this.at++;
		return byte ?? 0;
	}

	readNumber(): number {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.readByte();
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) break;
		}
		return value >>> 0;
	}

	/** At most `count` numbers, each the step from the one before, while they are below `limit`. Postings are read here: the loop is laid out for speed. */
	readSteps(count: number, limit: number): Uint32Array {
		const { bytes, end } = this;
		const numbers = new Uint32Array(Math.min(count, Math.max(0, end - this.at)));
		let { at } = this;
		let number = 0;
		for (let read = 0; read < numbers.length; read++) {
			let byte = at < end ? (bytes[at++] ?? 0) : 0;
			let step = byte & 0x7f;
			for (let shift = 7; byte >= 0x80 && shift < 35; shift += 7) {
				byte = at < end ? (bytes[at++] ?? 0) : 0;
				step |= (byte & 0x7f) << shift;
			}
			number += step >>> 0;
			if (number >= limit) return numbers.subarray(0, read);
			numbers[read] = number;
		}
		this.at = at;
		return numbers;
	}

	/** How many varints are left. */
	countNumbers(): number {
		let count = 0;
		for (let at = this.at; at < this.end; at++) if ((this.bytes[at] ?? 0) < 0x80) count++;
		return count;
	}
}

/** Whole numbers in a row, grown as needed at four bytes each. */
export class NumberList {
	#numbers = new Uint32Array(firstSize);
	length = 0;

	push(value: number): void {
		if (this.length === this.#numbers.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		this.#numbers[this.length++] = value;
	}

	/** What is pushed so far; valid until the next push. */
	get numbers(): Uint32Array {
		return this.#numbers.subarray(0, this.length);
	}
}
