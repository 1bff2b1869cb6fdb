/** Writes entries into the pack that core/lexicon/lexicon.ts reads; its layout is described there. */
import { HEADER_SIZE, MOST_TOKENS, PACK_MAGIC, PACK_SECTIONS, type PackSection } from '../../core/lexicon/lexicon';
import { splitTokens } from '../../core/lexicon/token-text';
import { partsOfSpeech } from '../../core/word';
import { ByteWriter } from './byte-writer';
import { makeVocabulary, writeToken } from './make-vocabulary';
import { mergeTokens } from './merge-tokens';
import type { PackedEntry, PackedGloss } from './shape-entries';
import { writeKeyTable, writeStringTable } from './write-tables';

type Numbers = ReadonlyMap<string, number>;

function numberOf(numbers: Numbers, key: string): number {
	const number = numbers.get(key);
	if (number === undefined) throw new Error(`No number for ${key}`);
	return number;
}

const numberWords = (words: readonly string[]): Numbers => new Map(words.map((word, index) => [word, index]));

/** The commonest first, since small numbers are short. */
function listMarks(entries: ReadonlyMap<string, readonly PackedEntry[]>): string[] {
	const counts = new Map<string, number>();
	for (const { glosses } of [...entries.values()].flat()) {
		for (const { mark } of glosses) if (mark !== '') counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1]).map(([mark]) => mark);
}

function writeGloss(
	writer: ByteWriter,
	{ level, mark }: PackedGloss,
	tokens: readonly string[],
	marks: Numbers,
	vocabulary: Numbers,
): void {
	const count = tokens.length <= MOST_TOKENS ? tokens.length : 0;
	writer.writeByte(level | (mark === '' ? 0 : 16) | (count << 5));
	if (mark !== '') writer.writeNumber(numberOf(marks, mark));
	if (count === 0) writer.writeNumber(tokens.length);
	for (const token of tokens) writeToken(writer, numberOf(vocabulary, token));
}

function joinSections(sections: Record<PackSection, Uint8Array | Uint32Array>, size: number): Uint8Array {
	const starts: number[] = [];
	let end = HEADER_SIZE;
	for (const name of PACK_SECTIONS) {
		starts.push(end);
		end = Math.ceil((end + sections[name].byteLength) / 4) * 4;
	}
	const pack = new Uint8Array(end);
	const header = PACK_SECTIONS.flatMap((name, index) => [starts[index] ?? 0, sections[name].byteLength]);
	new Uint32Array(pack.buffer).set([PACK_MAGIC, ...header, size]);
	for (const [index, name] of PACK_SECTIONS.entries()) {
		const { buffer, byteOffset, byteLength } = sections[name];
		pack.set(new Uint8Array(buffer, byteOffset, byteLength), starts[index]);
	}
	return pack;
}

/** The pack of entries by their folded words. */
export function packLexicon(entries: ReadonlyMap<string, readonly PackedEntry[]>): Uint8Array {
	const glosses = [...entries.values()].flatMap((list) => list.flatMap((entry) => entry.glosses));
	const texts = mergeTokens(glosses.map(({ text }) => splitTokens(text)));
	const tokensOf = new Map(glosses.map((gloss, index) => [gloss, texts[index] ?? []]));
	const words = makeVocabulary(texts);
	const marks = listMarks(entries);
	const [vocabulary, markNumbers] = [numberWords(words), numberWords(marks)];
	const payloads = new Map<string, Uint8Array>();
	for (const [key, list] of entries) {
		const writer = new ByteWriter();
		for (const entry of list) {
			writer.writeByte(entry.partOfSpeech === null ? 0 : partsOfSpeech.indexOf(entry.partOfSpeech) + 1);
			writer.writeNumber(entry.glosses.length);
			for (const gloss of entry.glosses) writeGloss(writer, gloss, tokensOf.get(gloss) ?? [], markNumbers, vocabulary);
		}
		payloads.set(key, writer.bytes);
	}
	const [keyTable, wordTable, markTable] = [writeKeyTable(payloads), writeStringTable(words), writeStringTable(marks)];
	const sections = {
		keyBlocks: keyTable.blocks,
		keys: keyTable.bytes,
		vocabularyBlocks: wordTable.blocks,
		vocabulary: wordTable.bytes,
		markBlocks: markTable.blocks,
		marks: markTable.bytes,
	};
	return joinSections(sections, entries.size);
}
