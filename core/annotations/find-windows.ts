/**
 * Where in a text a pattern may stand: each word of the pattern votes for the diagonals (place in the text minus place in the pattern) on which the text has it.
 * Votes fall into buckets of some words, so that what was put in or left out between two words does not part them.
 */
import type { Pattern } from './note-pattern';
import { unknown } from './number-words';
import type { TextIndex } from './text-index';

const bucketBits = 3;
const bucketSize = 1 << bucketBits;
/** A word that stands oftener than this says nothing worth the time. */
const mostPlaces = 24;
const mostWindows = 4;
/** A place with less than this share of the best one's votes is not looked at. */
const leastShare = 0.3;

/** The diagonals worth aligning, the likeliest first; words from `from` to before `to` vote. O(votes + text / 8). */
export function findWindows(index: TextIndex, pattern: Pattern, from: number, to: number): number[] {
	const votes = clearVotes(((index.words.count + pattern.count) >> bucketBits) + 3);
	const { offsets, places } = index;
	const none = unknown;
	for (let at = from; at < to; at++) {
		const stem = pattern.stems[at] ?? none;
		if (stem === none) continue;
		const [first, last] = [offsets[stem] ?? 0, offsets[stem + 1] ?? 0];
		if (last - first > mostPlaces) continue;
		const isQuote = at >= pattern.quoteFrom && at < pattern.quoteTo;
		const weight = (pattern.weights[at] ?? 0) * (isQuote ? 2 : 1);
		for (let place = first; place < last; place++) {
			const bucket = ((places[place] ?? 0) - at + pattern.count) >> bucketBits;
			votes[bucket] = (votes[bucket] ?? 0) + weight;
		}
	}
	return pickPeaks(votes).map((bucket) => bucket * bucketSize - pattern.count);
}

/** Kept between calls, since thousands of notes need it. */
let scratch = new Float32Array(0);

function clearVotes(length: number): Float32Array {
	if (scratch.length < length) scratch = new Float32Array(length);
	return scratch.subarray(0, length).fill(0);
}

/** Pairs of neighbouring buckets with the most votes, none beside a better one; the second bucket of each. */
function pickPeaks(votes: Float32Array): number[] {
	const peaks: Peak[] = [];
	let before = 0;
	let sum = votes[0] ?? 0;
	for (let bucket = 1; bucket <= votes.length; bucket++) {
		const last = sum;
		const earlier = before;
		sum = bucket < votes.length ? (votes[bucket - 1] ?? 0) + (votes[bucket] ?? 0) : (votes[bucket - 1] ?? 0);
		before = last;
		if (bucket > 1 && last > 0 && last >= earlier && last > sum) addPeak(peaks, { bucket: bucket - 1, sum: last });
	}
	if (sum > 0 && sum >= before) addPeak(peaks, { bucket: votes.length, sum });
	const best = peaks[0]?.sum ?? 0;
	return peaks.filter((peak) => peak.sum >= best * leastShare).map(({ bucket }) => bucket);
}

type Peak = { readonly bucket: number; readonly sum: number };

/** Keeps the best few, the best first. */
function addPeak(peaks: Peak[], peak: Peak): void {
	const worst = peaks.at(-1);
	if (peaks.length === mostWindows && worst && worst.sum >= peak.sum) return;
	peaks.push(peak);
	peaks.sort((a, b) => b.sum - a.sum);
	if (peaks.length > mostWindows) peaks.pop();
}
