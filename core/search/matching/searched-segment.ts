/** A segment as one page is matched against it: with what its words were found like, and with room for sums that is used again for every sentence. */
import type { Segment } from '../library/segment';
import type { ContentWord } from '../meaning/content-words';
import { type FindSimilar, makeSimilarity } from './similar-words';

export type SearchedSegment = {
	/** Its place among the library's segments. */
	readonly number: number;
	readonly segment: Segment;
	readonly findSimilar: FindSimilar;
	/** As the segment's, remembered. */
	sentencesWith(word: number): Uint32Array;
	/** A sentence's words, each once, and how rare they are; remembered. */
	readSentence(sentence: number): HeldSentence;
	/** A sentence's words, each once, decoded. */
	readContent(sentence: number): readonly ContentWord[];
	/** By sentence, by word; all zero whenever nobody is at work with them. */
	readonly sums: Float32Array;
	readonly slots: Int32Array;
	/** By sentence: the last number that `nextMark` gave and somebody put there. */
	readonly marks: Uint32Array;
	nextMark(): number;
};

export type HeldSentence = { readonly words: Uint32Array; readonly rarities: Float32Array };

export function openSearched(segment: Segment, number: number): SearchedSegment {
	const postings = new Map<number, Uint32Array>();
	const sentences = new Map<number, HeldSentence>();
	const decoded = new Map<number, ContentWord>();
	const readSentence = (sentence: number) =>
		recall(sentences, sentence, () => {
			const words = Uint32Array.from(new Set(segment.wordsOf(sentence)));
			return { words, rarities: Float32Array.from(words, (word) => segment.rarityOf(word)) };
		});
	let mark = 0;
	return {
		number,
		segment,
		findSimilar: makeSimilarity(segment),
		sentencesWith: (word) => recall(postings, word, () => segment.sentencesWith(word)),
		readSentence,
		readContent: (sentence) => Array.from(readSentence(sentence).words, (word) => recall(decoded, word, () => segment.readWord(word))),
		sums: new Float32Array(segment.sentenceCount),
		slots: new Int32Array(segment.wordCount),
		marks: new Uint32Array(segment.sentenceCount),
		nextMark: () => ++mark,
	};
}

function recall<Value>(known: Map<number, Value>, key: number, read: () => Value): Value {
	const value = known.get(key) ?? read();
	known.set(key, value);
	return value;
}
