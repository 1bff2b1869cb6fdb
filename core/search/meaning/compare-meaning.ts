/**
 * How much two sentences say the same. Every content word looks for its nearest in the other sentence, by lemma, shared part, letters or English; how much of
 * each sentence finds its like, weighed by rarity, is its coverage. The lesser coverage counts: a sentence that says more than the other says something else.
 */
import type { ContentWord } from './content-words';

/** Letters alone say little of meaning below half of them shared. */
const leastLetters = 0.5;
const lettersShare = 0.9;
const englishShare = 0.9;
const partsShare = 0.6;

/** 0–1: 1 for one lemma or one number. Numbers are like nothing but themselves. */
export function compareWords(a: ContentWord, b: ContentWord): number {
	if (a.key === b.key) return 1;
	if (a.isNumber || b.isNumber) return 0;
	const letters = overlapOf(a.grams, b.grams);
	const english = dot(a.english, b.english);
	const hasPart = a.parts.includes(b.key) || b.parts.includes(a.key) || a.parts.some((part) => b.parts.includes(part));
	return Math.max(letters > leastLetters ? letters * lettersShare : 0, english * englishShare, hasPart ? partsShare : 0);
}

/** Share of `a`'s weight that finds its like in `b`, 0–1; 0 for a sentence without content words. */
export function coverOf(
	a: readonly ContentWord[],
	b: readonly ContentWord[],
	likeness: (a: ContentWord, b: ContentWord) => number,
): number {
	let total = 0;
	let found = 0;
	for (const word of a) {
		let best = 0;
		for (const other of b) best = Math.max(best, likeness(word, other));
		total += word.rarity;
		found += word.rarity * best;
	}
	return total === 0 ? 0 : found / total;
}

/** Dice's coefficient, 0–1. */
function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared++;
	return (2 * shared) / (a.size + b.size || 1);
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
	return sum;
}
