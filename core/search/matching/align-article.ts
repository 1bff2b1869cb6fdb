/** Sets every sentence of a page beside every sentence of one other article. */
import type { Segment } from '../library/segment';
import { type Cover, coverBoth } from './cover';
import type { Unit } from './read-units';
import type { FindSimilar } from './similar-words';

/** `unit` is a position in the units asked, `sentence` a number of the segment. */
export type AlignedPair = { readonly unit: number; readonly sentence: number; readonly cover: Cover };

/** Sentences that cover less of each other are not listed. */
const leastCovered = 0.2;

/** All pairs of a unit and a sentence of the article with something in common. O(words here · words there), small numbers both. */
export function alignArticle(units: readonly Unit[], segment: Segment, article: number, findSimilar: FindSimilar): AlignedPair[] {
	const { from, to } = segment.sentencesOf(article);
	const sentences = Array.from({ length: to - from }, (_, at) => [...new Set(segment.wordsOf(from + at))]);
	const rarities = sentences.map((words) => words.map((word) => segment.rarityOf(word)));
	const places = new Map([...new Set(sentences.flat())].map((word, at) => [word, at]));
	const columns = sentences.map((words) => words.map((word) => places.get(word) ?? 0));
	const rows = new Map<string, Float32Array>();
	const readRow = (word: Unit['words'][number]) => {
		const known = rows.get(word.key) ?? likenAll(findSimilar(word).likeness, places);
		rows.set(word.key, known);
		return known;
	};
	return units.flatMap((unit, number) => {
		const own = unit.words.map(({ rarity }) => rarity);
		const row = unit.words.map(readRow);
		return columns.flatMap((column, at): AlignedPair[] => {
			const cover = coverBoth(own, rarities[at] ?? [], (a, b) => row[a]?.[column[b] ?? 0] ?? 0);
			const isLike = Math.max(cover.here.covered / cover.here.weight, cover.there.covered / cover.there.weight) >= leastCovered;
			return isLike ? [{ unit: number, sentence: from + at, cover }] : [];
		});
	});
}

/** How like a word is to each word of the article. */
function likenAll(likeness: ReadonlyMap<number, number>, places: ReadonlyMap<number, number>): Float32Array {
	const row = new Float32Array(places.size);
	for (const [word, at] of places) row[at] = likeness.get(word) ?? 0;
	return row;
}
