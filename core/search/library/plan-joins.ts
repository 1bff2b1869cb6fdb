/** Decides which segments of a library to join, so that they stay few and no article is rewritten often. */

/**
 * How many times larger a segment is kept than all smaller ones together. Sizes then grow at least fivefold: n articles lie in at most 1 + log₅ n segments
 * (6 for 10,000). A segment is rewritten only to grow by a quarter, so an article at most ln n / ln 1.25 times (41 of 10,000).
 */
const growth = 4;

/**
 * The positions in `sizes` (articles or sentences of each segment, the new ones included, in any order) of the segments to join into one; `[]` when they may
 * stay as they are.
 */
export function planJoins(sizes: readonly number[]): number[] {
	const order = [...sizes.keys()].toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
	let joined = 0;
	let smaller = 0;
	for (const [at, position] of order.entries()) {
		const size = sizes[position] ?? 0;
		if (at > 0 && size < growth * smaller) joined = at + 1;
		smaller += size;
	}
	return order.slice(0, joined).toSorted((a, b) => a - b);
}
