/** How much of one sentence stands in another, both ways, weighed by how rare the words are. */

/** `covered` of the sentence's `weight` finds its like in the other sentence, word by word; both are sums of rarities. */
export type Side = { readonly covered: number; readonly weight: number; readonly words: number };

export type Cover = { readonly here: Side; readonly there: Side };

export const shareOf = ({ covered, weight }: Side): number => (weight === 0 ? 0 : covered / weight);

/** Of the words of one sentence here: how rare each is, and how like it is to words there: row by word there, column by word here. */
export type Table = { readonly rarities: Float32Array; readonly likeness: Float32Array };

/** The cover by a sentence there whose words have these rarities and these rows in the table; row 0 is of words like none here. O(n·m). */
export function coverBoth({ rarities: own, likeness }: Table, rarities: Float32Array, rows: (at: number) => number): Cover {
	const width = own.length;
	const best = new Float32Array(width);
	let [coveredThere, weightThere] = [0, 0];
	for (let at = 0; at < rarities.length; at++) {
		const rarity = rarities[at] ?? 0;
		weightThere += rarity;
		const row = rows(at) * width;
		if (row === 0) continue;
		let most = 0;
		for (let column = 0; column < width; column++) {
			const value = likeness[row + column] ?? 0;
			if (value > most) most = value;
			if (value > (best[column] ?? 0)) best[column] = value;
		}
		coveredThere += rarity * most;
	}
	let [coveredHere, weightHere] = [0, 0];
	for (let column = 0; column < width; column++) {
		weightHere += own[column] ?? 0;
		coveredHere += (own[column] ?? 0) * (best[column] ?? 0);
	}
	return {
		here: { covered: coveredHere, weight: weightHere, words: width },
		there: { covered: coveredThere, weight: weightThere, words: rarities.length },
	};
}
