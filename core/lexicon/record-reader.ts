/**
 * Decodes records of the pack. A record holds its headwords, each with the number of its German variant and its forms as
 * differences from its own key's number, and then `german variants :: english variants` in the list's notation, with `~` for the headword.
 */
import { ByteReader } from './byte-reader';
import { type FormKind, formKinds } from './ding-forms';
import { splitOutsideBrackets } from './parse-ding';
import { TokenReader } from './token-text';
import type { WordTable } from './word-table';

export const RECORD_BLOCK = 8;

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
		let length = reader.readNumber();
		for (let skip = record % RECORD_BLOCK; skip > 0; skip--) {
			reader.at += length;
			length = reader.readNumber();
		}
		const end = reader.at + length;
		const word = this.#readWord(reader, headword);
		const [german = '', english = ''] = splitOutsideBrackets(this.#tokens.readText(reader, end), ' :: ');
		return { ...word, german, english };
	}

	#readWord(reader: ByteReader, headword: number): Pick<WordRecord, 'headword' | 'variant' | 'forms'> {
		const word = { headword: '', variant: 0, forms: [] as Form[] };
		let key = 0;
		const count = reader.readNumber();
		for (let place = 0; place < count; place++) {
			key += reader.readDelta();
			const variant = reader.readNumber();
			const forms = this.#readForms(reader, key, place === headword);
			if (place === headword) Object.assign(word, { headword: this.keys.readText(key), variant, forms });
		}
		return word;
	}

	#readForms(reader: ByteReader, key: number, isWanted: boolean): Form[] {
		const forms: Form[] = [];
		for (let left = reader.readNumber(); left > 0; left--) {
			const kind = formKinds[reader.readNumber()] ?? 'spelling';
			const delta = reader.readDelta();
			if (isWanted) forms.push({ kind, text: this.keys.readText(key + delta) });
		}
		return forms;
	}
}
