/**
 * Which words of a segment may say what a given word says: the same lemma, a compound that shares a part, a word that shares its English, a word spelled
 * much like it. Found once a word; sentences are then compared by numbers alone.
 */

import { countGrams } from '../gram-codes';
import type { Segment } from '../library/segment';
import type { ContentWord } from '../meaning/content-words';

export type SimilarWords = {
	/** Words of the segment, likest first. */
	readonly words: readonly number[];
	/** Word → how like it is, 0–1; 1 is the same lemma or number. */
	readonly likeness: ReadonlyMap<number, number>;
};

/** The words of one segment that are like a given one; numbers are like nothing but themselves. */
export type FindSimilar = (word: ContentWord) => SimilarWords;

/** What lies below says nothing. */
const leastLikeness = 0.15;
const partShare = 0.6;
const englishShare = 0.9;
const lettersShare = 0.9;
/** Letters alone say little of meaning below half of them shared; words that share them share their beginning. */
const leastLetters = 0.5;
const prefixLength = 4;

/** Remembers what it found by the word's key, for as long as a page is matched. */
export function makeSimilarity(segment: Segment): FindSimilar {
	const known = new Map<string, SimilarWords>();
	return (word) => {
		const before = known.get(word.key);
		if (before) return before;
		const found = findSimilar(word, segment);
		known.set(word.key, found);
		return found;
	};
}

function findSimilar(word: ContentWord, segment: Segment): SimilarWords {
	const likeness = new Map<number, number>();
	if (!word.isNumber) {
		addEnglish(word, segment, likeness);
		addParts(word, segment, likeness);
		addLetters(word, segment, likeness);
	}
	for (const [other, value] of likeness) if (value < leastLikeness) likeness.delete(other);
	const same = segment.findWord(word.key);
	if (same >= 0) likeness.set(same, 1);
	return { words: [...likeness.keys()].toSorted((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)), likeness };
}

/** The root of the cosine of their English: two words of several senses that share one are nearer than the cosine says. */
function addEnglish(word: ContentWord, segment: Segment, likeness: Map<number, number>): void {
	const products = new Map<number, number>();
	for (const [english, own] of word.english) {
		const { words, weights } = segment.wordsWithEnglish(english);
		for (const [at, other] of words.entries()) products.set(other, (products.get(other) ?? 0) + own * (weights[at] ?? 0));
	}
	for (const [other, product] of products) likeness.set(other, englishShare * Math.sqrt(Math.min(1, product)));
}

function addParts(word: ContentWord, segment: Segment, likeness: Map<number, number>): void {
	for (const key of [word.key, ...word.parts]) for (const other of segment.wordsWithPart(key)) raise(likeness, other, partShare);
	for (const part of word.parts) {
		const other = segment.findWord(part);
		if (other >= 0) raise(likeness, other, partShare);
	}
}

/** Dice's coefficient of the 4-grams. */
function addLetters(word: ContentWord, segment: Segment, likeness: Map<number, number>): void {
	if (word.key.length < prefixLength) return;
	const { from, to } = segment.wordsStartingWith(word.key.slice(0, prefixLength));
	for (let other = from; other < to; other++) {
		const letters = shareGrams(word.grams, countGrams(segment.keyOf(other)));
		if (letters > leastLetters) raise(likeness, other, letters * lettersShare);
	}
}

function shareGrams(a: ReadonlySet<number>, b: ReadonlyMap<number, number>): number {
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared++;
	return (2 * shared) / (a.size + b.size || 1);
}

function raise(likeness: Map<number, number>, word: number, value: number): void {
	if ((likeness.get(word) ?? 0) < value) likeness.set(word, value);
}
