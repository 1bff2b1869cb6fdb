/**
 * A segment with what pages have asked of it: words and sentences decoded, words found like others, room for sums. All of it holds for the next page as well,
 * so it is kept as long as the segment is, within bounds.
 */

import type { Span } from '../../article';
import { openMemory } from '../../german/remember';
import type { Segment } from '../library/segment';
import type { ContentWord } from '../meaning/content-words';
import type { Findings } from './find-candidates';
import { readTokens, type TokenSet } from './shared-tokens';
import { type FindSimilar, makeSimilarity } from './similar-words';

export type SearchedSegment = {
	readonly segment: Segment;
	readonly findSimilar: FindSimilar;
	/** As the segment's, remembered. */
	sentencesWith(word: number): Uint32Array;
	/** Remembered. */
	readSentence(sentence: number): HeldSentence;
	/** A sentence's words, each once, decoded. */
	readContent(sentence: number): readonly ContentWord[];
	/** The tokens of a sentence, which stands at the place in the text; remembered. */
	readTokens(sentence: number, text: string, place: Span): TokenSet;
	/** What was found for a unit of this key, or else is now; remembered, since a page that changes is read again with nearly all its sentences. */
	recall(key: string, find: () => Findings): Findings;
	/** By sentence, by word; all zero whenever nobody is at work with them. */
	readonly sums: Float32Array;
	readonly slots: Int32Array;
	/** Room for the numbers of sentences. */
	readonly touched: Uint32Array;
	/** By sentence: the last number that `nextMark` gave and somebody put there. */
	readonly marks: Uint32Array;
	nextMark(): number;
};

/** A sentence's words, each once, and the sum of their rarities. */
export type HeldSentence = { readonly words: Uint32Array; readonly weight: number };

/** Of each segment, some megabytes at most. */
const wordsRemembered = 6_000;
const sentencesRemembered = 20_000;
const textsRemembered = 4_000;
const unitsRemembered = 500;

const opened = new WeakMap<Segment, SearchedSegment>();

export function openSearched(segment: Segment): SearchedSegment {
	const searched = opened.get(segment) ?? makeSearched(segment);
	opened.set(segment, searched);
	return searched;
}

function makeSearched(segment: Segment): SearchedSegment {
	const postings = openMemory<number, Uint32Array>(wordsRemembered);
	const sentences = openMemory<number, HeldSentence>(sentencesRemembered);
	const decoded = openMemory<number, ContentWord>(wordsRemembered);
	const tokens = openMemory<number, TokenSet>(textsRemembered);
	const findings = openMemory<string, Findings>(unitsRemembered);
	const readPostings = (word: number) => segment.sentencesWith(word);
	const readWord = (word: number) => segment.readWord(word);
	const holdSentence = (sentence: number): HeldSentence => {
		const words = takeOnce(segment.wordsOf(sentence));
		return { words, weight: words.reduce((sum, word) => sum + segment.rarityOf(word), 0) };
	};
	const readSentence = (sentence: number) => sentences(sentence, holdSentence);
	let mark = 0;
	return {
		segment,
		findSimilar: makeSimilarity(segment),
		sentencesWith: (word) => postings(word, readPostings),
		readSentence,
		readContent: (sentence) => Array.from(readSentence(sentence).words, (word) => decoded(word, readWord)),
		readTokens: (sentence, text, place) => tokens(sentence, () => readTokens(text, place)),
		recall: (key, find) => findings(key, find),
		sums: new Float32Array(segment.sentenceCount),
		slots: new Int32Array(segment.wordCount),
		touched: new Uint32Array(segment.sentenceCount),
		marks: new Uint32Array(segment.sentenceCount),
		nextMark: () => ++mark,
	};
}

/** In place: a sentence has few words, so that looking back costs less than a set. */
function takeOnce(words: Uint32Array): Uint32Array {
	let count = 0;
	for (const word of words) if (words.indexOf(word) >= count) words[count++] = word;
	return words.subarray(0, count);
}
