/**
 * The German–English lexicon, read straight from its pack: opening makes views on the bytes and nothing else, and a look-up
 * decodes only the entries it returns. The layout is described at `PACK_SECTIONS`.
 */
import type { ByteReader } from './byte-reader';
import { type Entry, type FoundRecord, readEntries } from './entries';
import { foldKey } from './fold-key';
import { RecordReader } from './record-reader';
import { stripEndings } from './regular-forms';
import { WordTable } from './word-table';

/** "LxP1", little-endian. */
export const PACK_MAGIC = 0x3150784c;

/**
 * Behind the magic number come pairs of 32-bit numbers, one a section: where it begins and its length in bytes, then two counts (keys,
 * vocabulary). All is little-endian. A key is a headword or form in its own spelling, keys are in the order of their folded spelling, and behind each
 * stand its postings: records, and which of their words it is. A record is one set of words with their forms and English.
 */
export const PACK_SECTIONS = ['keyBlocks', 'keys', 'recordBlocks', 'records', 'vocabularyBlocks', 'vocabulary'] as const;
export const HEADER_SIZE = 4 + PACK_SECTIONS.length * 8 + 8;

export interface Lexicon {
	/** How many spellings, headwords and listed forms, can be looked up. */
	readonly size: number;
	/**
	 * What the list has for a headword or for a form it lists; exact spelling first, headwords before forms, otherwise in the list's
	 * order. [] when nothing is found. Case and ß/ss make no difference.
	 */
	lookUp(word: string): Entry[];
	/** Whether lookUp finds something, without decoding it. */
	has(word: string): boolean;
}

interface Posting {
	spelling: string;
	record: number;
	headword: number;
	isForm: boolean;
}

/** Throws when the bytes are not a pack of this version. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
	const view = new DataView(buffer);
	if (buffer.byteLength < HEADER_SIZE || view.getUint32(0, true) !== PACK_MAGIC) throw new TypeError('Not a lexicon pack of this version');
	const place = (name: (typeof PACK_SECTIONS)[number]) => 4 + PACK_SECTIONS.indexOf(name) * 8;
	const bytes = (name: (typeof PACK_SECTIONS)[number]) =>
		new Uint8Array(buffer, view.getUint32(place(name), true), view.getUint32(place(name) + 4, true));
	const offsets = (name: (typeof PACK_SECTIONS)[number]) =>
		new Uint32Array(buffer, view.getUint32(place(name), true), view.getUint32(place(name) + 4, true) / 4);
	const [keyCount, wordCount] = [view.getUint32(HEADER_SIZE - 8, true), view.getUint32(HEADER_SIZE - 4, true)];
	const keys = new WordTable(keyCount, offsets('keyBlocks'), bytes('keys'), true);
	const vocabulary = new WordTable(wordCount, offsets('vocabularyBlocks'), bytes('vocabulary'), false);
	const records = new RecordReader(offsets('recordBlocks'), bytes('records'), keys, vocabulary);
	return {
		size: keyCount,
		has: (word) => findWords(word, keys, records).length > 0,
		lookUp: (word) => lookUp(word, keys, records),
	};
}

function lookUp(word: string, keys: WordTable, records: RecordReader): Entry[] {
	const rank = ({ foundAs, headword }: FoundRecord) => (foundAs === null ? 0 : 2) + ((foundAs ?? headword) === word ? 0 : 1);
	return readEntries(findWords(word, keys, records).toSorted((a, b) => rank(a) - rank(b)));
}

/** The words whose headword or listed form is `word`, in the order of the records. */
function findWords(word: string, keys: WordTable, records: RecordReader): FoundRecord[] {
	const folded = foldKey(word);
	const listed = findPostings(keys, folded).map((posting) => {
		const foundAs = posting.isForm ? posting.spelling : null;
		return { posting, found: { ...records.read(posting.record, posting.headword), foundAs } };
	});
	const regular = stripEndings(folded).flatMap((stem) =>
		findPostings(keys, stem).flatMap((posting) => {
			if (posting.isForm) return [];
			const read = records.read(posting.record, posting.headword);
			const form = read.forms.find(({ text }) => foldKey(text) === folded);
			return form ? [{ posting, found: { ...read, foundAs: form.text } }] : [];
		}),
	);
	return [...listed, ...regular].toSorted((a, b) => a.posting.record - b.posting.record).map(({ found }) => found);
}

/** The block where `folded` may first stand: the last whose first key comes before it. */
function findBlock(keys: WordTable, folded: string): number {
	let low = 0;
	let high = keys.blockCount - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (foldKey(keys.readBlock(middle, 1)[0]?.text ?? '') < folded) low = middle;
		else high = middle - 1;
	}
	return low;
}

function findPostings(keys: WordTable, folded: string): Posting[] {
	const postings: Posting[] = [];
	for (let block = findBlock(keys, folded); block < keys.blockCount; block++) {
		let base = 0;
		for (const { text, payloadAt } of keys.readBlock(block)) {
			const key = foldKey(text);
			if (key > folded) return postings;
			if (key === folded) postings.push(...readPostings(text, keys.readerAt(payloadAt), base));
			base = readRecordNumber(keys.readerAt(payloadAt), base);
		}
	}
	return postings;
}

/** Counted from the posting before; the first of a key from the first of the key before it in the block. Zigzag, above a bit that says whether a role follows. */
function readRecordNumber(reader: ByteReader, base: number): number {
	const value = reader.readNumber() >>> 1;
	return base + ((value >>> 1) ^ -(value & 1));
}

/** A posting is the record's number and the word's role: its place in the record, a bit for a form, one for more postings. No role is 0. */
function readPostings(spelling: string, reader: ByteReader, base: number): Posting[] {
	const postings: Posting[] = [];
	let record = base;
	for (let more = true; more; ) {
		const hasRole = (reader.bytes[reader.at] ?? 0) & 1;
		record = readRecordNumber(reader, record);
		const role = hasRole ? reader.readNumber() : 0;
		more = (role & 1) === 1;
		postings.push({ spelling, record, headword: role >>> 2, isForm: (role & 2) === 2 });
	}
	return postings;
}
