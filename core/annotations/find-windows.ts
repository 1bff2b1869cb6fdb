/**
 * Where in a text a pattern may stand: each word of the pattern votes for the diagonals (place in the text minus place in the pattern) on which the text has it.
 * Votes fall into buckets of some words, so that what was put in or left out between two words does not part them.
 */
import type { Pattern } from './note-pattern';
import { unknown } from './number-words';
import type { TextIndex } from './text-index';

const bucketBits = 3;
const bucketSize = 1 << bucketBits;
/** Empty buckets before the first, since each is looked at with its neighbours. */
const lead = 2;
/** A word that stands oftener than this says nothing worth the time. */
const mostPlaces = 24;
const mostWindows = 4;
/** A place with less than this share of the best one's votes is not looked at. */
const leastShare = 0.3;

/** Kept between calls, since thousands of notes need them: `votes` all 0, and the first `countVoted` of `voted` are the buckets with votes. */
let votes = new Float64Array(0);
let voted = new Int32Array(0);

/** The diagonals worth aligning, the likeliest first; words from `from` to before `to` vote. O(votes). */
export function findWindows(index: TextIndex, pattern: Pattern, from: number, to: number): number[] {
	const count = castVotes(index, pattern, from, to);
	const peaks = pickPeaks(count);
	for (let at = 0; at < count; at++) votes[voted[at] ?? 0] = 0;
	return peaks.map((bucket) => (bucket - lead) * bucketSize - pattern.count);
}

/** Gives the number of buckets that were voted for. */
function castVotes({ words, offsets, places }: TextIndex, pattern: Pattern, from: number, to: number): number {
	makeRoom(((words.count + pattern.count) >> bucketBits) + 2 * lead + 1);
	let count = 0;
	for (let at = from; at < to; at++) {
		const stem = pattern.stems[at] ?? unknown;
		if (stem === unknown) continue;
		const [first, last] = [offsets[stem] ?? 0, offsets[stem + 1] ?? 0];
		if (last - first > mostPlaces) continue;
		const isQuote = at >= pattern.quoteFrom && at < pattern.quoteTo;
		const weight = (pattern.weights[at] ?? 0) * (isQuote ? 2 : 1);
		for (let place = first; place < last; place++) {
			const bucket = (((places[place] ?? 0) - at + pattern.count) >> bucketBits) + lead;
			if (votes[bucket] === 0) voted[count++] = bucket;
			votes[bucket] = (votes[bucket] ?? 0) + weight;
		}
	}
	return count;
}

function makeRoom(buckets: number): void {
	if (votes.length >= buckets) return;
	votes = new Float64Array(buckets);
	voted = new Int32Array(buckets);
}

/** Pairs of neighbouring buckets with the most votes, the most first, none beside a better one; the second bucket of each. */
function pickPeaks(count: number): number[] {
	const peaks: number[] = [];
	for (let at = 0; at < count; at++) {
		const bucket = voted[at] ?? 0;
		addPeak(peaks, bucket);
		if (votes[bucket + 1] === 0) addPeak(peaks, bucket + 1);
	}
	const least = leastShare * sumAt(peaks[0] ?? 0);
	return peaks.filter((bucket) => sumAt(bucket) >= least);
}

const sumAt = (bucket: number): number => (votes[bucket - 1] ?? 0) + (votes[bucket] ?? 0);

/** Keeps the best few, the best first, of equal ones the first in the text. */
function addPeak(peaks: number[], bucket: number): void {
	const sum = sumAt(bucket);
	let at = peaks.length;
	while (at > 0 && isLess(peaks[at - 1] ?? 0, bucket, sum)) at--;
	if (at === mostWindows || sumAt(bucket - 1) > sum || sumAt(bucket + 1) >= sum) return;
	peaks.splice(at, 0, bucket);
	if (peaks.length > mostWindows) peaks.pop();
}

function isLess(peak: number, bucket: number, sum: number): boolean {
	const other = sumAt(peak);
	return other < sum || (other === sum && peak > bucket);
}
