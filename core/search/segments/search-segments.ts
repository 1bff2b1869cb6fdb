/**
 * Finds the sentences nearest to a given one by the cosine of their 4-grams. The rarest grams are read first, and reading ends when
 * `mostPostings` are read: the commonest grams cost most and tell least.
 */
import type { Span } from '../../article';
import { countGrams } from './gram-codes';
import { repetition, weighGram } from './gram-weight';
import { countSentences, type Segment } from './segment';

/** `score` is the share of the cosine that the read grams give, 0–1. */
export type FoundSentence = { readonly segment: number; readonly sentence: number; readonly score: number };

/** Postings read for one query, relative to the sentences there are, and at the least. Recall hardly gains beyond. */
const postingsPerSentence = 5;
const fewestPostings = 200_000;

type QueryGram = { readonly gram: number; readonly weight: number; readonly count: number };

/** Best first, at most `most`; sentences for which `isWanted` fails are passed over. O(postings read + sentences). */
export function searchSegments(
	segments: readonly Segment[],
	text: string,
	span: Span,
	{ most, isWanted }: { readonly most: number; readonly isWanted: (articleId: string) => boolean },
): FoundSentence[] {
	const total = segments.reduce((sum, segment) => sum + countSentences(segment), 0);
	const query = readQuery(segments, text, span, total);
	const length = Math.sqrt(query.reduce((sum, { weight }) => sum + weight * weight, 0));
	const read = chooseGrams(query, Math.max(fewestPostings, postingsPerSentence * total));
	return segments
		.flatMap((segment, at) =>
			pickBest(segment, sumWeights(segment, read), length, most, isWanted).map((found) => ({ ...found, segment: at })),
		)
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most);
}

function readQuery(segments: readonly Segment[], text: string, span: Span, total: number): QueryGram[] {
	return Array.from(countGrams(text, span), ([gram, times]) => {
		const count = segments.reduce((sum, segment) => sum + (segment.counts[findGram(segment, gram)] ?? 0), 0);
		return { gram, count, weight: weighGram(times > 1, Math.max(count, 1), total) };
	});
}

function chooseGrams(query: readonly QueryGram[], budget: number): QueryGram[] {
	let left = budget;
	return query
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.weight - a.weight)
		.filter(({ count }, at) => {
			left -= count;
			return at === 0 || left >= 0;
		});
}

/** -1 when the segment has no such gram. */
function findGram({ grams }: Segment, gram: number): number {
	let low = 0;
	let high = grams.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = grams[middle] ?? 0;
		if (found === gram) return middle;
		if (found < gram) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

function sumWeights(segment: Segment, read: readonly QueryGram[]): Float32Array {
	const sums = new Float32Array(countSentences(segment));
	for (const { gram, weight } of read) {
		const at = findGram(segment, gram);
		if (at >= 0) addPostings(segment, at, weight, sums);
	}
	return sums;
}

/** The query's weight times the sentence's: the same gram, so the weight squared, but for repetition. */
function addPostings({ postings, offsets, counts }: Segment, at: number, weight: number, sums: Float32Array): void {
	const once = weight * weight;
	const twice = once * repetition;
	let byte = offsets[at] ?? 0;
	let sentence = 0;
	for (let left = counts[at] ?? 0; left > 0; left--) {
		let value = 0;
		let shift = 0;
		let part = 0;
		do {
			part = postings[byte++] ?? 0;
			value |= (part & 0x7f) << shift;
			shift += 7;
		} while (part >= 0x80);
		sentence += value >>> 1;
		sums[sentence] = (sums[sentence] ?? 0) + (value & 1 ? twice : once);
	}
}

function pickBest(
	segment: Segment,
	sums: Float32Array,
	length: number,
	most: number,
	isWanted: (articleId: string) => boolean,
): { sentence: number; score: number }[] {
	const best: { sentence: number; score: number }[] = [];
	for (let sentence = 0; sentence < sums.length; sentence++) {
		const score = (sums[sentence] ?? 0) / ((segment.lengths[sentence] || 1) * (length || 1));
		if (score <= (best.length < most ? 0 : (best.at(-1)?.score ?? 0))) continue;
		if (!isWanted(segment.articleIds[segment.sentences[sentence * 3] ?? -1] ?? '')) continue;
		insertSorted(best, { sentence, score }, most);
	}
	return best;
}

function insertSorted(best: { sentence: number; score: number }[], found: { sentence: number; score: number }, most: number): void {
	let at = best.length;
	while (at > 0 && (best[at - 1]?.score ?? 0) < found.score) at--;
	best.splice(at, 0, found);
	if (best.length > most) best.pop();
}
