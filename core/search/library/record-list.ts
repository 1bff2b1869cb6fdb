/** A list of byte records of any length, each with its length before it; the place of every sixteenth is kept, and the rest are stepped over. */
import { ByteCursor, ByteWriter, NumberList } from './bytes';

const RECORDS_IN_BLOCK = 16;

/** How many places a list of `count` records keeps. */
export const countBlocks = (count: number): number => Math.ceil(count / RECORDS_IN_BLOCK);

export class RecordWriter {
	readonly #blocks = new NumberList();
	readonly #written = new ByteWriter();
	#count = 0;
	/** The record in the making. */
	readonly record = new ByteWriter();

	/** Ends the record in the making and begins the next. */
	endRecord(): void {
		if (this.#count++ % RECORDS_IN_BLOCK === 0) this.#blocks.push(this.#written.length);
		this.#written.writeNumber(this.record.length);
		this.#written.append(this.record.bytes);
		this.record.clear();
	}

	get blocks(): Uint32Array {
		return this.#blocks.numbers;
	}

	get bytes(): Uint8Array {
		return this.#written.bytes;
	}
}

export class RecordList {
	constructor(
		private readonly blocks: Uint32Array,
		private readonly bytes: Uint8Array,
	) {}

	/** A cursor over the record; over nothing when there is none of that number. */
	open(index: number): ByteCursor {
		const block = this.blocks[Math.floor(index / RECORDS_IN_BLOCK)];
		if (block === undefined) return new ByteCursor(this.bytes, 0, 0);
		const cursor = new ByteCursor(this.bytes, block);
		for (let left = index % RECORDS_IN_BLOCK; left > 0; left--) {
			const length = cursor.readNumber();
			cursor.at += length;
		}
		const length = cursor.readNumber();
		return new ByteCursor(this.bytes, cursor.at, cursor.at + length);
	}
}
