/**
 * The table of phrases, read straight from its bytes: opening makes views and nothing else. A phrase is filed under the stem of its rarest word; the
 * stem's hash says in which bucket, and what is found there is decoded once and remembered.
 */
import { remember } from '../../german/remember';
import { ByteReader } from '../byte-reader';
import { StringTable } from '../string-table';
import { TokenReader } from '../token-text';
import { type Pattern, readPattern } from './read-pattern';

/** "LxF2", little-endian. */
export const PHRASES_MAGIC = 0x3246784c;

/**
 * Behind the magic number comes where each section begins and its length in bytes, all 32 bits, little-endian.
 * `starts` are the buckets' places in `records`. A record is the highest byte of its anchor's hash, its length, and its phrases: a text's length, doubled,
 * plus one where the phrase ends in a verb, and the text `lemma :: gloss; gloss` in numbers of the vocabulary.
 */
export const PHRASES_SECTIONS = ['starts', 'records', 'vocabularyBlocks', 'vocabulary'] as const;
export const PHRASES_HEADER = 4 + PHRASES_SECTIONS.length * 8;

export type Phrase = {
	/** As the word list has it, with its placeholders: `jdm. etw. zur Verfügung stellen`. */
	readonly lemma: string;
	readonly pattern: Pattern;
	/** With placeholders (`sb.`, `sth.`) and the verbs' `to`, best first. */
	readonly glosses: readonly string[];
};

export type PhraseTable = {
	/** The phrases filed under a stem (see core/german/stem.ts), maybe with a few of another; [] when there are none. */
	find(stem: string): readonly Phrase[];
};

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashAnchor(anchor: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < anchor.length; at++) hash = Math.imul(hash ^ anchor.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** Throws a TypeError when the bytes are not a table of this version. */
export function openPhrases(bytes: ArrayBuffer): PhraseTable {
	const view = new DataView(bytes);
	if (bytes.byteLength < PHRASES_HEADER || view.getUint32(0, true) !== PHRASES_MAGIC)
		throw new TypeError('Not a phrase table of this version');
	const place = (name: (typeof PHRASES_SECTIONS)[number], field: 0 | 4) =>
		view.getUint32(4 + PHRASES_SECTIONS.indexOf(name) * 8 + field, true);
	const section = (name: (typeof PHRASES_SECTIONS)[number]) => new Uint8Array(bytes, place(name, 0), place(name, 4));
	const numbers = (name: (typeof PHRASES_SECTIONS)[number]) => new Uint32Array(bytes, place(name, 0), place(name, 4) / 4);
	const texts = new TokenReader(new StringTable(numbers('vocabularyBlocks'), section('vocabulary')));
	const starts = numbers('starts');
	const records = section('records');
	return { find: remember((stem) => readBucket(stem, starts, records, texts)) };
}

function readBucket(stem: string, starts: Uint32Array, records: Uint8Array, texts: TokenReader): readonly Phrase[] {
	const hash = hashAnchor(stem);
	const bucket = hash % (starts.length - 1);
	const reader = new ByteReader(records, starts[bucket] ?? 0);
	const end = starts[bucket + 1] ?? 0;
	const found: Phrase[] = [];
	while (reader.at < end) {
		const isOther = reader.readByte() !== hash >>> 24;
		const length = reader.readNumber();
		const next = reader.at + length;
		if (isOther) reader.at = next;
		while (reader.at < next) found.push(readPhrase(reader, texts));
	}
	return found;
}

function readPhrase(reader: ByteReader, texts: TokenReader): Phrase {
	const size = reader.readNumber();
	const end = reader.at + (size >>> 1);
	const [lemma = '', glosses = ''] = texts.readText(reader, end).split(' :: ');
	reader.at = end;
	return { lemma, pattern: readPattern(lemma, (size & 1) === 1), glosses: glosses.split('; ') };
}
