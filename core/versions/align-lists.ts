/**
 * Which items of two lists go together, in order: a longest common subsequence by Myers' greedy search (E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1, 1986). O((n + m)·d) for d items that differ.
 */

/** Items that go together, by their places in both lists. */
export type Pair = readonly [before: number, after: number];

/** Where more differ, the lists are taken to have nothing in common between what they begin and end with: an answer of no use would take seconds. */
const mostDifferences = 1_500;

/** In order; what both lists begin and end with always goes together. */
export function alignLists(before: readonly string[], after: readonly string[]): Pair[] {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const middle = search(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
	return [
		...Array.from({ length: head }, (_, at): Pair => [at, at]),
		...middle.map(([a, b]): Pair => [a + head, b + head]),
		...Array.from({ length: tail }, (_, at): Pair => [before.length - tail + at, after.length - tail + at]),
	];
}

/** By diagonal k = x − y: how far along `before` the furthest path got with d differences; one row is kept for each d. */
function search(before: readonly string[], after: readonly string[]): Pair[] {
	const [n, m] = [before.length, after.length];
	if (n === 0 || m === 0) return [];
	const most = Math.min(n + m, mostDifferences);
	let reached = new Int32Array(2 * most + 2);
	const rows: Int32Array[] = [];
	for (let d = 0; d <= most; d++) {
		rows.push(reached);
		const next = reached.slice();
		for (let k = -d; k <= d; k += 2) {
			const isDown = k === -d || (k !== d && at(reached, k - 1, most) < at(reached, k + 1, most));
			let x = isDown ? at(reached, k + 1, most) : at(reached, k - 1, most) + 1;
			while (x < n && x - k < m && before[x] === after[x - k]) x++;
			next[k + most] = x;
			if (x >= n && x - k >= m) return walkBack(rows, n, m, most);
		}
		reached = next;
	}
	return [];
}

const at = (reached: Int32Array, k: number, most: number): number => reached[k + most] ?? 0;

function walkBack(rows: readonly Int32Array[], n: number, m: number, most: number): Pair[] {
	const pairs: Pair[] = [];
	let [x, y] = [n, m];
	for (let d = rows.length - 1; d >= 0 && (x > 0 || y > 0); d--) {
		const reached = rows[d] as Int32Array;
		const k = x - y;
		const isDown = k === -d || (k !== d && at(reached, k - 1, most) < at(reached, k + 1, most));
		const fromK = isDown ? k + 1 : k - 1;
		const fromX = d === 0 ? 0 : at(reached, fromK, most);
		const startX = d === 0 ? 0 : isDown ? fromX : fromX + 1;
		while (x > startX && x > 0 && y > 0) pairs.push([--x, --y]);
		[x, y] = [fromX, fromX - fromK];
	}
	return pairs.toReversed();
}
