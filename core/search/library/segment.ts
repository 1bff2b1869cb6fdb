/**
 * A segment: what the sentences of some articles say, as numbers, searched where it lies. Words are numbered in the order of their keys; a sentence
 * is the list of its content words. A library is a few segments; new articles make a small one, small ones are joined into larger ones, and none is
 * ever changed.
 */
import type { Span } from '../../article';
import type { ContentWord } from '../meaning/content-words';

/** A sentence's place: `article` is a position in `articleIds`; UTF-16 offsets into that article's text. */
export type SentencePlace = { readonly article: number; readonly start: number; readonly end: number };

export type Segment = {
	readonly articleIds: readonly string[];
	/** Words are 0 … wordCount − 1, sentences 0 … sentenceCount − 1. */
	readonly wordCount: number;
	readonly sentenceCount: number;
	/** -1 when no sentence has it. */
	findWord(key: string): number;
	/** Decoded at each call; callers remember. */
	readWord(word: number): ContentWord;
	keyOf(word: number): string;
	/** 0.3–11, see `ContentWord`; read without decoding the word. */
	rarityOf(word: number): number;
	/** Sentences that have the word, each once, ascending. */
	sentencesWith(word: number): Uint32Array;
	countSentencesWith(word: number): number;
	/** Words a part of which is `key`, ascending; [] when there is none. */
	wordsWithPart(key: string): Uint32Array;
	/** Words that may stand for an English word, and how much of their English it is (0–1), side by side. */
	wordsWithEnglish(english: string): { readonly words: Uint32Array; readonly weights: Float32Array };
	/** Words whose key begins with `prefix`: half-open. */
	wordsStartingWith(prefix: string): { readonly from: number; readonly to: number };
	/** A sentence's content words in its order, repetitions included. */
	wordsOf(sentence: number): Uint32Array;
	placeOf(sentence: number): SentencePlace;
	/** Where an article's sentences lie in its text, in their order; decoded at each call. */
	placesOf(article: number): Span[];
	/** The article's position; cheaper than the whole place. */
	articleOf(sentence: number): number;
	/** An article's sentences: half-open, in the order of its text. */
	sentencesOf(article: number): { readonly from: number; readonly to: number };
};
