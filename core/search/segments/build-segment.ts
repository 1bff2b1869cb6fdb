/** Makes a segment of articles. Sentences too short to be found by are left out. */
import { splitSentences } from '../../german/sentences';
import { countGrams } from './gram-codes';
import { weighGram } from './gram-weight';
import type { Segment } from './segment';

/** UTF-16 units; shorter sentences say too little to be found by. */
const shortestSentence = 20;

type Postings = { readonly sentences: number[]; readonly counts: number[] };

/** Linear in the text. The order of articles and sentences is kept. */
export function buildSegment(articles: readonly { readonly id: string; readonly text: string }[]): Segment {
	const places: number[] = [];
	const postings = new Map<number, Postings>();
	for (const [article, { text }] of articles.entries()) {
		for (const { start, end } of splitSentences(text)) {
			if (end - start < shortestSentence) continue;
			for (const [gram, count] of countGrams(text, { start, end })) {
				const list = postings.get(gram) ?? { sentences: [], counts: [] };
				if (list.sentences.length === 0) postings.set(gram, list);
				list.sentences.push(places.length / 3);
				list.counts.push(count);
			}
			places.push(article, start, end);
		}
	}
	const grams = Uint32Array.from(postings.keys()).toSorted();
	const lists = Array.from(grams, (gram) => postings.get(gram) ?? { sentences: [], counts: [] });
	const counts = Uint32Array.from(lists, ({ sentences }) => sentences.length);
	return {
		articleIds: articles.map(({ id }) => id),
		sentences: Uint32Array.from(places),
		lengths: measureLengths(lists, places.length / 3),
		grams,
		counts,
		...joinPostings(lists),
	};
}

function measureLengths(lists: readonly Postings[], total: number): Float32Array {
	const squares = new Float32Array(total);
	for (const { sentences, counts } of lists) {
		for (const [at, sentence] of sentences.entries()) {
			squares[sentence] = (squares[sentence] ?? 0) + weighGram((counts[at] ?? 1) > 1, sentences.length, total) ** 2;
		}
	}
	return squares.map(Math.sqrt);
}

function joinPostings(lists: readonly Postings[]): { offsets: Uint32Array; postings: Uint8Array } {
	const bytes: number[] = [];
	const offsets = lists.map(({ sentences, counts }) => {
		const offset = bytes.length;
		let before = 0;
		for (const [at, sentence] of sentences.entries()) {
			writeVarint(bytes, (sentence - before) * 2 + ((counts[at] ?? 1) > 1 ? 1 : 0));
			before = sentence;
		}
		return offset;
	});
	return { offsets: Uint32Array.from(offsets), postings: Uint8Array.from(bytes) };
}

function writeVarint(bytes: number[], value: number): void {
	let rest = value;
	while (rest >= 0x80) {
		bytes.push((rest & 0x7f) | 0x80);
		rest >>>= 7;
	}
	bytes.push(rest);
}
