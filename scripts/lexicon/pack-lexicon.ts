/** Compiles the word list into the pack that core/lexicon/lexicon.ts reads; its layout is described there. */
import { formKinds } from '../../core/lexicon/ding-forms';
import { foldKey } from '../../core/lexicon/fold-key';
import { HEADER_SIZE, PACK_MAGIC, PACK_SECTIONS } from '../../core/lexicon/lexicon';
import { RECORD_BLOCK } from '../../core/lexicon/record-reader';
import { splitTokens } from '../../core/lexicon/token-text';
import { ByteWriter } from './byte-writer';
import { makeVocabulary, writeToken } from './make-vocabulary';
import { readRecords, type SourceRecord } from './read-records';
import { writeWordTable } from './write-word-table';

type KeyNumbers = ReadonlyMap<string, number>;

function sortKeys(records: readonly SourceRecord[]): string[] {
	const keys = new Set(
		records.flatMap(({ headwords }) => headwords.flatMap(({ headword, forms }) => [headword, ...forms.map(({ form }) => form)])),
	);
	const folded = [...keys].map((key) => ({ key, fold: foldKey(key) }));
	return folded.sort((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.key < b.key ? -1 : 1)).map(({ key }) => key);
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

function writePostings(records: readonly SourceRecord[], numbers: KeyNumbers): Uint8Array[] {
	const postings: [record: number, role: number][][] = Array.from(numbers, () => []);
	for (const [record, { headwords }] of records.entries()) {
		for (const [place, { headword, forms }] of headwords.entries()) {
			postings[numberOf(numbers, headword)]?.push([record, place << 1]);
			const others = new Set(forms.map(({ form }) => form).filter((form) => form !== headword));
			for (const form of others) postings[numberOf(numbers, form)]?.push([record, (place << 1) | 1]);
		}
	}
	return postings.map((list) => {
		const writer = new ByteWriter();
		writer.writeNumber(list.length);
		let before = 0;
		for (const [record, role] of list) {
			writer.writeNumber(record - before);
			writer.writeNumber(role);
			before = record;
		}
		return writer.bytes;
	});
}

function writeRecord({ headwords }: SourceRecord, tokens: readonly string[], numbers: KeyNumbers, vocabulary: KeyNumbers): Uint8Array {
	const writer = new ByteWriter();
	let before = 0;
	writer.writeNumber(headwords.length);
	for (const { headword, variant, forms } of headwords) {
		const key = numberOf(numbers, headword);
		writer.writeDelta(key - before);
		writer.writeNumber(variant);
		writer.writeNumber(forms.length);
		for (const { kind, form } of forms) {
			writer.writeNumber(formKinds.indexOf(kind));
			writer.writeDelta(numberOf(numbers, form) - key);
		}
		before = key;
	}
	for (const token of tokens) writeToken(writer, numberOf(vocabulary, token));
	return writer.bytes;
}

function joinBlocks(records: readonly Uint8Array[]): { offsets: Uint32Array; bytes: Uint8Array } {
	const writer = new ByteWriter();
	const offsets: number[] = [];
	for (const [index, bytes] of records.entries()) {
		if (index % RECORD_BLOCK === 0) offsets.push(writer.length);
		writer.writeNumber(bytes.length);
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
	const texts = records.map(({ text }) => splitTokens(text));
	const words = makeVocabulary(texts);
	const vocabulary: KeyNumbers = new Map(words.map((word, index) => [word, index]));
	const keyTable = writeWordTable(keys, writePostings(records, numbers));
	const wordTable = writeWordTable(words);
	const recordTable = joinBlocks(records.map((record, index) => writeRecord(record, texts[index] ?? [], numbers, vocabulary)));
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
