/**
 * A segment: the 4-grams of the sentences of some articles as one block of bytes, searched where it lies. A corpus is a few
 * segments; new articles make a small one, small ones are built together into larger ones, and none is ever changed.
 *
 * Layout, little-endian, sections on four bytes: magic, version, then the length in bytes of each section, then the sections. Postings are
 * varints: the step from the sentence before, doubled, plus one where the gram stands there more than once.
 */
import type { Span } from '../../article';

/** "LxS1" */
const MAGIC = 0x3153784c;
const VERSION = 1;

/** Their order in the bytes. */
const sectionNames = ['articles', 'sentences', 'lengths', 'grams', 'counts', 'offsets', 'postings'] as const;
type SectionName = (typeof sectionNames)[number];
const HEADER_SIZE = 8 + sectionNames.length * 4;

export type Segment = {
	readonly articleIds: readonly string[];
	/** Three a sentence: its article's place in `articleIds`, start and end in the article's text. */
	readonly sentences: Uint32Array;
	/** Euclidean length of each sentence's weighted grams. */
	readonly lengths: Float32Array;
	/** Ascending. */
	readonly grams: Uint32Array;
	/** In how many sentences each gram stands. */
	readonly counts: Uint32Array;
	/** Where each gram's postings begin. */
	readonly offsets: Uint32Array;
	readonly postings: Uint8Array;
};

export const countSentences = ({ lengths }: Segment): number => lengths.length;

/** A sentence's place; `null` for a number that is none. */
export function placeOf({ articleIds, sentences }: Segment, sentence: number): (Span & { readonly articleId: string }) | null {
	const [article, start, end] = sentences.subarray(sentence * 3, sentence * 3 + 3);
	const articleId = articleIds[article ?? -1];
	return articleId === undefined || start === undefined || end === undefined ? null : { articleId, start, end };
}

export function writeSegment(segment: Segment): Uint8Array {
	const sections: Record<SectionName, Uint8Array> = {
		articles: new TextEncoder().encode(JSON.stringify(segment.articleIds)),
		sentences: bytesOf(segment.sentences),
		lengths: bytesOf(segment.lengths),
		grams: bytesOf(segment.grams),
		counts: bytesOf(segment.counts),
		offsets: bytesOf(segment.offsets),
		postings: segment.postings,
	};
	const size = sectionNames.reduce((sum, name) => sum + align(sections[name].byteLength), HEADER_SIZE);
	const bytes = new Uint8Array(size);
	new Uint32Array(bytes.buffer, 0, HEADER_SIZE / 4).set([MAGIC, VERSION, ...sectionNames.map((name) => sections[name].byteLength)]);
	let at = HEADER_SIZE;
	for (const name of sectionNames) {
		bytes.set(sections[name], at);
		at += align(sections[name].byteLength);
	}
	return bytes;
}

/** Views on the bytes; `null` when they are no segment of this version, so that it is built anew. */
export function openSegment(buffer: ArrayBuffer): Segment | null {
	if (buffer.byteLength < HEADER_SIZE) return null;
	const [magic, version, ...lengths] = new Uint32Array(buffer, 0, HEADER_SIZE / 4);
	if (magic !== MAGIC || version !== VERSION) return null;
	if (lengths.reduce((sum, length) => sum + align(length), HEADER_SIZE) !== buffer.byteLength) return null;
	let at = HEADER_SIZE;
	const views = lengths.map((length) => {
		const view = new Uint8Array(buffer, at, length);
		at += align(length);
		return view;
	});
	const bytes = (name: SectionName) => views[sectionNames.indexOf(name)] ?? new Uint8Array();
	const numbers = (name: SectionName) => new Uint32Array(buffer, bytes(name).byteOffset, bytes(name).byteLength / 4);
	return {
		articleIds: JSON.parse(new TextDecoder().decode(bytes('articles'))),
		sentences: numbers('sentences'),
		lengths: new Float32Array(buffer, bytes('lengths').byteOffset, bytes('lengths').byteLength / 4),
		grams: numbers('grams'),
		counts: numbers('counts'),
		offsets: numbers('offsets'),
		postings: bytes('postings'),
	};
}

const align = (length: number) => Math.ceil(length / 4) * 4;
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array) => new Uint8Array(buffer, byteOffset, byteLength);
