/**
 * Where in a text a pattern may stand: each word of the pattern votes for the diagonals (place in the text minus place in the pattern) on which the text has it.
 * Votes fall into buckets of some words, so that what was put in or left out between two words does not part them.
 */
import type { Pattern } from './note-pattern';
import { type TextIndex, unknown } from './text-index';

const bucketBits = 3;
const bucketSize = 1 << bucketBits;
/** A word that stands oftener than this says nothing worth the time. */
const mostPlaces = 40;
const mostWindows = 4;
/** A place with less than this share of the best one's votes is not looked at. */
const leastShare = 0.3;

/** The diagonals worth aligning, the likeliest first; words from `from` to before `to` vote. O(votes + text / 8). */
export function findWindows(index: TextIndex, pattern: Pattern, from = 0, to = pattern.count): number[] {
	const votes = new Float32Array(((index.words.count + pattern.count) >> bucketBits) + 3);
	for (let at = from; at < to; at++) {
		const stem = pattern.stems[at] ?? unknown;
		if (stem === unknown) continue;
		const [first, last] = [index.offsets[stem] ?? 0, index.offsets[stem + 1] ?? 0];
		if (last - first > mostPlaces) continue;
		const isQuote = at >= pattern.quoteFrom && at < pattern.quoteTo;
		const weight = (pattern.weights[at] ?? 0) * (isQuote ? 2 : 1);
		for (let place = first; place < last; place++) {
			const bucket = ((index.places[place] ?? 0) - at + pattern.count) >> bucketBits;
			votes[bucket] = (votes[bucket] ?? 0) + weight;
		}
	}
	return pickPeaks(votes).map((bucket) => bucket * bucketSize - pattern.count);
}

/** Pairs of neighbouring buckets with the most votes, none beside a better one; the offset of where they meet. */
function pickPeaks(votes: Float32Array): number[] {
	const peaks: { readonly bucket: number; readonly sum: number }[] = [];
	const sumAt = (bucket: number) => (votes[bucket - 1] ?? 0) + (votes[bucket] ?? 0);
	for (let bucket = 1; bucket <= votes.length; bucket++) {
		const sum = sumAt(bucket);
		if (sum === 0 || sum < sumAt(bucket - 1) || sum <= sumAt(bucket + 1)) continue;
		const worst = peaks.at(-1);
		if (peaks.length === mostWindows && worst && worst.sum >= sum) continue;
		peaks.push({ bucket, sum });
		peaks.sort((a, b) => b.sum - a.sum);
		if (peaks.length > mostWindows) peaks.pop();
	}
	const best = peaks[0]?.sum ?? 0;
	return peaks.filter(({ sum }) => sum >= best * leastShare).map(({ bucket }) => bucket);
}
