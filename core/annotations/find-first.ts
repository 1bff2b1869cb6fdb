/** Halving search. */

/** Where in ordered numbers, from `low` to before `high`, the first stands that is at least `least`; `high` when none is. O(log). */
export function findFirst(numbers: Int32Array, least: number, low = 0, high = numbers.length): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((numbers[middle] ?? 0) < least) from = middle + 1;
		else to = middle;
	}
	return from;
}
