/**
 * Decodes records of the pack. A record holds its headwords, each with its forms (an ending, or the difference between the keys'
 * numbers), and then `german variants :: english variants` in the list's notation, with `~` for the headword.
 */
import { ByteReader } from './byte-reader';
import { type FormKind, formKinds } from './ding-forms';
import { splitOutsideBrackets } from './parse-ding';
import { regularEndings } from './regular-forms';
import { TokenReader } from './token-text';
import type { WordTable } from './word-table';

export const RECORD_BLOCK = 32;

export interface Form {
	kind: FormKind;
	text: string;
}

/** One headword in one record. `variant` says which of the German variants is its own. */
export interface WordRecord {
	headword: string;
	variant: number;
	forms: Form[];
	german: string;
	english: string;
}

export class RecordReader {
	readonly #tokens: TokenReader;

	constructor(
		private readonly blocks: Uint32Array,
		private readonly bytes: Uint8Array,
		private readonly keys: WordTable,
		vocabulary: WordTable,
	) {
		this.#tokens = new TokenReader(vocabulary);
	}

	/** The `headword`-th word of a record; throws a RangeError when the pack has no such record. */
	read(record: number, headword: number): WordRecord {
		const offset = this.blocks[Math.floor(record / RECORD_BLOCK)];
		if (offset === undefined) throw new RangeError(`No record ${record} in the lexicon pack`);
		const reader = new ByteReader(this.bytes, offset);
		let end = offset;
		let firstKey = 0;
		for (let left = record % RECORD_BLOCK; left >= 0; left--) {
			reader.at = end;
			end = reader.readNumber();
			end += reader.at;
			firstKey += reader.readNumber();
		}
		const word = this.#readWord(reader, firstKey, headword);
		const [german = '', english = ''] = splitOutsideBrackets(this.#tokens.readText(reader, end), ' :: ');
		return { ...word, german, english };
	}

	#readWord(reader: ByteReader, firstKey: number, headword: number): Pick<WordRecord, 'headword' | 'variant' | 'forms'> {
		const word = { headword: '', variant: 0, forms: [] as Form[] };
		let key = firstKey;
		let variant = 0;
		const count = reader.readNumber();
		for (let place = 0; place < count; place++) {
			if (place > 0) key += reader.readDelta();
			const shape = reader.readNumber();
			variant += shape & 3;
			const forms = this.#readForms(reader, shape >>> 2, key, place === headword);
			if (place === headword) Object.assign(word, { headword: this.keys.readText(key), variant, forms });
		}
		return word;
	}

	#readForms(reader: ByteReader, count: number, key: number, isWanted: boolean): Form[] {
		const forms: Form[] = [];
		for (let left = count; left > 0; left--) {
			const code = reader.readNumber();
			const kind = formKinds[code % formKinds.length] ?? 'spelling';
			const ending = Math.floor(code / formKinds.length);
			const delta = ending === 0 ? reader.readDelta() : 0;
			if (!isWanted) continue;
			const text = ending === 0 ? this.keys.readText(key + delta) : this.keys.readText(key) + regularEndings[ending - 1];
			forms.push({ kind, text });
		}
		return forms;
	}
}
