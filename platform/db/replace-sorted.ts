/** Changes a sorted list in few places without sorting it again. */

/** What a row was and what it is now; nothing where it was or is not there. */
export type Change<Row> = { readonly before: Row | null | undefined; readonly after: Row | null | undefined };

/**
 * A list like `rows`, which are in the order of `compare`, with the changes made. Each row that is to go must be one of `rows`, and `compare` must tell it from
 * all others. O(log rows) comparisons a change.
 */
export function replaceSorted<Row>(rows: readonly Row[], changes: readonly Change<Row>[], compare: (a: Row, b: Row) => number): Row[] {
	const replaced = rows.slice();
	for (const { before, after } of changes) {
		if (before) {
			const at = findPlace(replaced, before, compare);
			if (replaced[at] === before) replaced.splice(at, 1);
		}
		if (after) replaced.splice(findPlace(replaced, after, compare), 0, after);
	}
	return replaced;
}

/** The index of the first row that does not come before this one. */
function findPlace<Row>(rows: readonly Row[], wanted: Row, compare: (a: Row, b: Row) => number): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		const row = rows[middle];
		if (row !== undefined && compare(row, wanted) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
