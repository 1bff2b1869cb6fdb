/**
 * Sorting that gives way: runs of some hundreds are sorted, then joined two by two by the language's own sort, which finds in what was sorted before the runs it
 * is made of (TimSort) and so costs a comparison or two an item.
 */
import type { Steps } from './steps';

const runLength = 1_000;

/** The items in order; equal ones stay in theirs. O(n log n), and O(n) at a stretch. */
export function* sortInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<readonly Item[]> {
	let runs: Item[][] = [];
	for (let from = 0; from < items.length; from += runLength) {
		runs.push(items.slice(from, from + runLength).toSorted(compare));
		yield;
	}
	while (runs.length > 1) {
		const joined: Item[][] = [];
		for (let at = 0; at < runs.length; at += 2) {
			joined.push([...(runs[at] ?? []), ...(runs[at + 1] ?? [])].toSorted(compare));
			yield;
		}
		runs = joined;
	}
	return runs[0] ?? [];
}
