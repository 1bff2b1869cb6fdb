/** The words of a segment that fit a term of a search. */
import type { Segment } from '../library/segment';
import { compoundFit, englishFit, leastEnglish, prefixFit, type SearchTerm } from './read-query';

/** A word by its number in the segment; `fit` 0–1. */
export type FittingWord = { readonly word: number; readonly fit: number };

/** A beginning that more words have says nothing yet. */
const mostPrefixed = 2_000;

/** By lemma, as a part of a compound, and by the beginning: the best fitting first, each once. */
export function findGerman(segment: Segment, { keys, prefix }: SearchTerm): FittingWord[] {
	const fits = new Map<number, number>();
	if (prefix !== null) {
		const { from, to } = segment.wordsStartingWith(prefix);
		for (let word = from; word < Math.min(to, from + mostPrefixed); word++) fits.set(word, prefixFit);
	}
	for (const key of keys) for (const word of segment.wordsWithPart(key)) fits.set(word, compoundFit);
	for (const key of keys) {
		const word = segment.findWord(key);
		if (word >= 0) fits.set(word, 1);
	}
	return sortFits(fits);
}

/** By what they stand for in English, the best first. */
export function findByEnglish(segment: Segment, { english }: SearchTerm): FittingWord[] {
	const { words, weights } = segment.wordsWithEnglish(english);
	const fits = new Map<number, number>();
	for (let at = 0; at < words.length; at++) {
		const weight = weights[at] ?? 0;
		if (weight >= leastEnglish) fits.set(words[at] ?? 0, englishFit * weight);
	}
	return sortFits(fits);
}

const sortFits = (fits: ReadonlyMap<number, number>): FittingWord[] =>
	[...fits].map(([word, fit]) => ({ word, fit })).toSorted((a, b) => b.fit - a.fit);
