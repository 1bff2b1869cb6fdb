/** Inverse document frequency and weighted vectors. A "document" here is a claim with all its wordings, or an article's sentence. */
import type { Terms } from './terms';

/** A vector of term weights with its Euclidean length. */
export type Vector = { readonly weights: ReadonlyMap<string, number>; readonly length: number };

export const emptyVector: Vector = { weights: new Map(), length: 0 };

export type Rarity = (term: string) => number;

/**
 * Smoothed idf, ln(1 + (N − df + 0.5) / (df + 0.5)), as in BM25 (Robertson & Zaragoza 2009, eq. 3.15).
 * A term never seen is the rarest.
 */
export function measureRarity(documents: readonly Iterable<string>[]): Rarity {
	const frequency = new Map<string, number>();
	for (const document of documents) for (const term of new Set(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	const total = documents.length;
	return (term) => {
		const df = frequency.get(term) ?? 0;
		return Math.log(1 + (total - df + 0.5) / (df + 0.5));
	};
}

/** Each term's weight times its rarity. */
export function weigh(terms: Terms, rarity: Rarity): Vector {
	const weights = new Map<string, number>();
	let sum = 0;
	for (const [term, weight] of terms) {
		const value = weight * rarity(term);
		weights.set(term, value);
		sum += value * value;
	}
	return { weights, length: Math.sqrt(sum) };
}

/** Cosine of the angle between two vectors, 0–1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
	if (a.length === 0 || b.length === 0) return 0;
	const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
	return dot / (a.length * b.length);
}

/** The share of a's weight that stands in b too, 0–1: how much of a sentence another one covers. */
export function coverage(a: Vector, b: { has(term: string): boolean }): number {
	let total = 0;
	let shared = 0;
	for (const [term, weight] of a.weights) {
		total += weight;
		if (b.has(term)) shared += weight;
	}
	return total === 0 ? 0 : shared / total;
}
