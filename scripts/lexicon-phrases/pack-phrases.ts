/** Packs phrases into the table that core/lexicon/phrases/open-phrases.ts reads; its layout is described there. */
import { hashAnchor, PHRASES_HEADER, PHRASES_MAGIC, PHRASES_SECTIONS } from '../../core/lexicon/phrases/open-phrases';
import { splitTokens } from '../../core/lexicon/token-text';
import { ByteWriter } from '../lexicon/byte-writer';
import { makeVocabulary, writeToken } from '../lexicon/make-vocabulary';
import { mergeTokens } from '../lexicon/merge-tokens';
import { writeStringTable } from '../lexicon/write-tables';
import { chooseAnchor, type MergedPhrase } from './merge-phrases';

/** Anchors a bucket holds on average. */
const LOAD = 1.5;

type Filed = { readonly anchor: string; readonly phrases: { isVerb: boolean; tokens: readonly string[] }[] };

function fileByAnchor(phrases: readonly MergedPhrase[], zipf: (word: string) => number): Filed[] {
	const texts = mergeTokens(phrases.map(({ lemma, glosses }) => splitTokens(`${lemma} :: ${glosses.join('; ')}`)));
	const files = new Map<string, Filed>();
	for (const [index, phrase] of phrases.entries()) {
		const anchor = chooseAnchor(phrase, zipf);
		const file = files.get(anchor) ?? { anchor, phrases: [] };
		file.phrases.push({ isVerb: phrase.pattern.verb !== null, tokens: texts[index] ?? [] });
		files.set(anchor, file);
	}
	return [...files.values()];
}

function writeFile({ anchor, phrases }: Filed, vocabulary: ReadonlyMap<string, number>): Uint8Array {
	const body = new ByteWriter();
	for (const { isVerb, tokens } of phrases) {
		const text = new ByteWriter();
		for (const token of tokens) writeToken(text, vocabulary.get(token) ?? 0);
		body.writeNumber(text.length * 2 + (isVerb ? 1 : 0));
		body.writeBytes(text.bytes);
	}
	const writer = new ByteWriter();
	writer.writeByte(hashAnchor(anchor) >>> 24);
	writer.writeNumber(body.length);
	writer.writeBytes(body.bytes);
	return writer.bytes;
}

/** `zipf` chooses the word under which a phrase is filed: its rarest. */
export function packPhrases(phrases: readonly MergedPhrase[], zipf: (word: string) => number): Uint8Array {
	const files = fileByAnchor(phrases, zipf);
	const words = makeVocabulary(files.flatMap(({ phrases: own }) => own.map(({ tokens }) => tokens)));
	const numbers = new Map(words.map((word, index) => [word, index]));
	const buckets: Filed[][] = Array.from({ length: Math.ceil(files.length / LOAD) + 1 }, () => []);
	for (const file of files) buckets[hashAnchor(file.anchor) % buckets.length]?.push(file);
	const records = new ByteWriter();
	const starts = new Uint32Array(buckets.length + 1);
	for (const [index, bucket] of buckets.entries()) {
		starts[index] = records.length;
		for (const file of bucket) records.writeBytes(writeFile(file, numbers));
	}
	starts[buckets.length] = records.length;
	const table = writeStringTable(words);
	return joinSections({ starts, records: records.bytes, vocabularyBlocks: table.blocks, vocabulary: table.bytes });
}

function joinSections(sections: Record<(typeof PHRASES_SECTIONS)[number], Uint8Array | Uint32Array>): Uint8Array {
	let end = PHRASES_HEADER;
	const header: number[] = [PHRASES_MAGIC];
	for (const name of PHRASES_SECTIONS) {
		header.push(end, sections[name].byteLength);
		end = Math.ceil((end + sections[name].byteLength) / 4) * 4;
	}
	const pack = new Uint8Array(end);
	new Uint32Array(pack.buffer).set(header);
	for (const [index, name] of PHRASES_SECTIONS.entries()) {
		const { buffer, byteOffset, byteLength } = sections[name];
		pack.set(new Uint8Array(buffer, byteOffset, byteLength), header[1 + index * 2]);
	}
	return pack;
}
