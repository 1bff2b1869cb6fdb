/** Sets every sentence of a page beside every sentence of one other article. */
import { type Cover, coverBoth, shareOf } from './cover';
import type { Unit } from './read-units';
import type { SearchedSegment } from './searched-segment';
import type { SimilarWords } from './similar-words';

/** `unit` is a position in the units asked, `sentence` a number of the segment. */
export type AlignedPair = { readonly unit: number; readonly sentence: number; readonly cover: Cover };

/** Sentences that cover less of each other, one with the other, are not listed: nothing they share besides could make up for it. */
const leastCovered = 0.25;

/** All pairs of a unit and a sentence of the article with something in common. O(words here · words there), small numbers both. */
export function alignArticle(units: readonly Unit[], searched: SearchedSegment, article: number): AlignedPair[] {
	const { slots } = searched;
	const { from, to } = searched.segment.sentencesOf(article);
	const sentences = Array.from({ length: to - from }, (_, at) => searched.readSentence(from + at));
	let rows = 0;
	for (const { words } of sentences) for (const word of words) if (slots[word] === 0) slots[word] = ++rows;
	const rowsOf = sentences.map(({ words }) => Int32Array.from(words, (word) => slots[word] ?? 0));
	const pairs = units.flatMap((unit, number) => {
		const table = {
			rarities: Float32Array.from(unit.words, ({ rarity }) => rarity),
			likeness: fillRows(unit.words.map(searched.findSimilar), slots, rows),
		};
		return sentences.flatMap(({ rarities }, at): AlignedPair[] => {
			const cover = coverBoth(table, rarities, (word) => rowsOf[at]?.[word] ?? 0);
			return (shareOf(cover.here) + shareOf(cover.there)) / 2 >= leastCovered ? [{ unit: number, sentence: from + at, cover }] : [];
		});
	});
	for (const { words } of sentences) for (const word of words) slots[word] = 0;
	return pairs;
}

/** Of the words that have a row, how like they are to each of the unit's. */
function fillRows(similar: readonly SimilarWords[], slots: Int32Array, rows: number): Float32Array {
	const likeness = new Float32Array((rows + 1) * similar.length);
	for (const [column, { words, values }] of similar.entries()) {
		for (let at = 0; at < words.length; at++) {
			const row = slots[words[at] ?? 0] ?? 0;
			if (row > 0) likeness[row * similar.length + column] = values[at] ?? 0;
		}
	}
	return likeness;
}
