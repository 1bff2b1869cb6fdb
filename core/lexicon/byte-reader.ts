/** Reads varints (7 bits a byte, lowest first) and counted UTF-8 from a place in a byte array. */
export class ByteReader {
	constructor(
		readonly bytes: Uint8Array,
		public at: number,
	) {}

	readByte(): number {
		const byte = this.bytes[this.at++];
		if (byte === undefined) throw new RangeError('The lexicon pack ends too soon');
		return byte;
	}

	readNumber(): number {
		let value = 0;
		let shift = 0;
		for (;;) {
			const byte = this.readByte();
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value;
			shift += 7;
		}
	}

	/** A number that may be negative (zigzag: 0, -1, 1, -2 …). */
	readDelta(): number {
		const value = this.readNumber();
		return (value >>> 1) ^ -(value & 1);
	}
}
