/** Sorting that can be paused: short runs sorted by the engine, then merged two by two. Stable; O(n log n). */
import type { Steps } from './steps';

const runLength = 1_000;

/** The items in order, in a list of their own. */
export function* sortInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
	let runs: Item[][] = [];
	for (let from = 0; from < items.length; from += runLength) {
		runs.push(items.slice(from, from + runLength).toSorted(compare));
		yield;
	}
	while (runs.length > 1) {
		const merged: Item[][] = [];
		for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], compare));
		runs = merged;
	}
	return runs[0] ?? [];
}

function* mergeRuns<Item>(left: readonly Item[], right: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
	const merged: Item[] = [];
	let [at, other] = [0, 0];
	while (at < left.length && other < right.length) {
		const [one, two] = [left[at] as Item, right[other] as Item];
		if (compare(one, two) <= 0) {
			merged.push(one);
			at++;
		} else {
			merged.push(two);
			other++;
		}
		if (merged.length % runLength === 0) yield;
	}
	for (const rest of [left.slice(at), right.slice(other)]) for (const item of rest) merged.push(item);
	return merged;
}
