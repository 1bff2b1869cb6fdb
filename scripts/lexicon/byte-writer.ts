/** Grows a byte array: bytes, varints and UTF-8, as core/lexicon/byte-reader.ts reads them. */
export class ByteWriter {
	#bytes = new Uint8Array(32);
	length = 0;

	writeByte(byte: number): void {
		this.#reserve(1);
		this.#bytes[this.length++] = byte;
	}

	writeNumber(value: number): void {
		let rest = value;
		while (rest >= 0x80) {
			this.writeByte((rest & 0x7f) | 0x80);
			rest >>>= 7;
		}
		this.writeByte(rest);
	}

	writeDelta(value: number): void {
		this.writeNumber(value < 0 ? -value * 2 - 1 : value * 2);
	}

	writeBytes(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	#reserve(more: number): void {
		if (this.length + more <= this.#bytes.length) return;
		const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
		grown.set(this.#bytes);
		this.#bytes = grown;
	}

	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.length);
	}
}
