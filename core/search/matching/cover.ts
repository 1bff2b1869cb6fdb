/** How much of one sentence stands in another, both ways, weighed by how rare the words are. */

/** `covered` of the sentence's `weight` finds its like in the other sentence, word by word; both are sums of rarities. */
export type Side = { readonly covered: number; readonly weight: number; readonly words: number };

export type Cover = { readonly here: Side; readonly there: Side };

export const shareOf = ({ covered, weight }: Side): number => (weight === 0 ? 0 : covered / weight);

/**
 * The cover of two lists of words, each word once; `likeness(a, b)` of the words at these places of the lists, 0–1.
 * O(n·m).
 */
export function coverBoth(here: ArrayLike<number>, there: ArrayLike<number>, likeness: (a: number, b: number) => number): Cover {
	const best = new Float64Array(there.length);
	const own = { covered: 0, weight: 0, words: here.length };
	for (let a = 0; a < here.length; a++) {
		let most = 0;
		for (let b = 0; b < there.length; b++) {
			const value = likeness(a, b);
			if (value > most) most = value;
			if (value > (best[b] ?? 0)) best[b] = value;
		}
		own.weight += here[a] ?? 0;
		own.covered += (here[a] ?? 0) * most;
	}
	const other = { covered: 0, weight: 0, words: there.length };
	for (let b = 0; b < there.length; b++) {
		other.weight += there[b] ?? 0;
		other.covered += (there[b] ?? 0) * (best[b] ?? 0);
	}
	return { here: own, there: other };
}
