/** Compiles the word list into the pack that core/lexicon/lexicon.ts reads; its layout is described there. */
import { formKinds } from '../../core/lexicon/ding-forms';
import { foldKey } from '../../core/lexicon/fold-key';
import { HEADER_SIZE, PACK_MAGIC, PACK_SECTIONS } from '../../core/lexicon/lexicon';
import { RECORD_BLOCK } from '../../core/lexicon/record-reader';
import { findEnding } from '../../core/lexicon/regular-forms';
import { splitTokens } from '../../core/lexicon/token-text';
import { BLOCK_SIZE } from '../../core/lexicon/word-table';
import { ByteWriter } from './byte-writer';
import { makeVocabulary, writeToken } from './make-vocabulary';
import { mergeTokens } from './merge-tokens';
import { readRecords, type SourceHeadword, type SourceRecord } from './read-records';
import { writeWordTable } from './write-word-table';

type KeyNumbers = ReadonlyMap<string, number>;

/** Forms that a look-up cannot make of the headword by an ending. */
function listKeyForms({ headword, forms }: SourceHeadword): string[] {
	return [...new Set(forms.map(({ form }) => form))].filter((form) => findEnding(headword, form) === null);
}

function sortKeys(records: readonly SourceRecord[]): string[] {
	const keys = new Set(records.flatMap(({ headwords }) => headwords.flatMap((word) => [word.headword, ...listKeyForms(word)])));
	const folded = [...keys].map((key) => ({ key, fold: foldKey(key) }));
	return folded.toSorted((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.key < b.key ? -1 : 1)).map(({ key }) => key);
}

function numberOf(numbers: KeyNumbers, key: string): number {
	const number = numbers.get(key);
	if (number === undefined) throw new Error(`No number for ${key}`);
	return number;
}

/** Records in the order of their first headword, so that the numbers in postings and records stay small; ties keep the list's order. */
function sortRecords(records: readonly SourceRecord[], numbers: KeyNumbers): SourceRecord[] {
	const place = ({ headwords }: SourceRecord) => numberOf(numbers, headwords[0]?.headword ?? '');
	return records.toSorted((a, b) => place(a) - place(b));
}

interface Posting {
	record: number;
	/** The word's place in the record and a bit for a form. */
	role: number;
}

function writePostings(records: readonly SourceRecord[], numbers: KeyNumbers): Uint8Array[] {
	const postings: Posting[][] = Array.from(numbers, () => []);
	for (const [record, { headwords }] of records.entries()) {
		for (const [place, word] of headwords.entries()) {
			postings[numberOf(numbers, word.headword)]?.push({ record, role: place << 1 });
			for (const form of listKeyForms(word)) postings[numberOf(numbers, form)]?.push({ record, role: (place << 1) | 1 });
		}
	}
	let first = 0;
	return postings.map((list, key) => {
		const writer = new ByteWriter();
		let before = key % BLOCK_SIZE === 0 ? 0 : first;
		first = list[0]?.record ?? 0;
		for (const [index, { record, role }] of list.entries()) {
			const step = record - before;
			const code = (role << 1) | (index < list.length - 1 ? 1 : 0);
			writer.writeNumber((step < 0 ? -step * 4 - 2 : step * 4) + (code === 0 ? 0 : 1));
			if (code > 0) writer.writeNumber(code);
			before = record;
		}
		return writer.bytes;
	});
}

function writeForms(writer: ByteWriter, { headword, forms }: SourceHeadword, key: number, numbers: KeyNumbers): void {
	for (const { kind, form } of forms) {
		const ending = findEnding(headword, form);
		writer.writeNumber(formKinds.indexOf(kind) + (ending === null ? 0 : ending + 1) * formKinds.length);
		if (ending === null) writer.writeDelta(numberOf(numbers, form) - key);
	}
}

function writeRecord({ headwords }: SourceRecord, tokens: readonly string[], numbers: KeyNumbers, vocabulary: KeyNumbers): Uint8Array {
	const writer = new ByteWriter();
	let [before, variant] = [0, 0];
	writer.writeNumber(headwords.length);
	for (const [place, word] of headwords.entries()) {
		const key = numberOf(numbers, word.headword);
		if (place > 0) writer.writeDelta(key - before);
		writer.writeNumber((word.forms.length << 2) | Math.min(word.variant - variant, 3));
		writeForms(writer, word, key, numbers);
		[before, variant] = [key, word.variant];
	}
	for (const token of tokens) writeToken(writer, numberOf(vocabulary, token));
	return writer.bytes;
}

/** A record's length counts from behind it: first the difference of its first headword's key from the record before in its block. */
function joinRecords(records: readonly Uint8Array[], firstKeys: readonly number[]): { offsets: Uint32Array; bytes: Uint8Array } {
	const writer = new ByteWriter();
	const offsets: number[] = [];
	for (const [index, bytes] of records.entries()) {
		const isFirst = index % RECORD_BLOCK === 0;
		if (isFirst) offsets.push(writer.length);
		const start = new ByteWriter();
		start.writeNumber((firstKeys[index] ?? 0) - (isFirst ? 0 : (firstKeys[index - 1] ?? 0)));
		writer.writeNumber(start.length + bytes.length);
		writer.writeBytes(start.bytes);
		writer.writeBytes(bytes);
	}
	return { offsets: Uint32Array.from(offsets), bytes: writer.bytes };
}

function joinSections(sections: Record<(typeof PACK_SECTIONS)[number], Uint8Array | Uint32Array>, counts: readonly number[]): Uint8Array {
	const starts: number[] = [];
	let end = HEADER_SIZE;
	for (const name of PACK_SECTIONS) {
		starts.push(end);
		end = Math.ceil((end + sections[name].byteLength) / 4) * 4;
	}
	const pack = new Uint8Array(end);
	const header = PACK_SECTIONS.flatMap((name, index) => [starts[index] ?? 0, sections[name].byteLength]);
	new Uint32Array(pack.buffer).set([PACK_MAGIC, ...header, ...counts]);
	for (const [index, name] of PACK_SECTIONS.entries()) {
		const { buffer, byteOffset, byteLength } = sections[name];
		pack.set(new Uint8Array(buffer, byteOffset, byteLength), starts[index]);
	}
	return pack;
}

/** The pack of a word list in Ding's format. */
export function packLexicon(source: string): Uint8Array {
	const read = readRecords(source);
	const keys = sortKeys(read);
	const numbers: KeyNumbers = new Map(keys.map((key, index) => [key, index]));
	const records = sortRecords(read, numbers);
	const texts = mergeTokens(records.map(({ text }) => splitTokens(text)));
	const words = makeVocabulary(texts);
	const vocabulary: KeyNumbers = new Map(words.map((word, index) => [word, index]));
	const keyTable = writeWordTable(keys, writePostings(records, numbers));
	const wordTable = writeWordTable(words);
	const firstKeys = records.map(({ headwords }) => numberOf(numbers, headwords[0]?.headword ?? ''));
	const recordTable = joinRecords(
		records.map((record, index) => writeRecord(record, texts[index] ?? [], numbers, vocabulary)),
		firstKeys,
	);
	const sections = {
		keyBlocks: keyTable.offsets,
		keys: keyTable.bytes,
		recordBlocks: recordTable.offsets,
		records: recordTable.bytes,
		vocabularyBlocks: wordTable.offsets,
		vocabulary: wordTable.bytes,
	};
	return joinSections(sections, [keys.length, words.length]);
}
