/** Sets every sentence of a page beside every sentence of one other article. */
import { type Cover, shareOf } from './cover';
import { CoverTable } from './cover-table';
import type { Unit } from './read-units';
import type { SearchedSegment } from './searched-segment';

/** `unit` is a position in the units asked, `sentence` a number of the segment. */
export type AlignedPair = { readonly unit: number; readonly sentence: number; readonly cover: Cover };

/** Sentences that cover less of each other, one with the other, are not listed: nothing they share besides could make up for it. */
const leastCovered = 0.25;

/** All pairs of a unit and a sentence of the article with something in common. */
export function alignArticle(units: readonly Unit[], searched: SearchedSegment, article: number): AlignedPair[] {
	const { from, to } = searched.segment.sentencesOf(article);
	const sentences = Array.from({ length: to - from }, (_, at) => searched.readSentence(from + at));
	const table = new CoverTable(sentences, searched);
	const pairs: AlignedPair[] = [];
	for (const [number, unit] of units.entries()) {
		table.fill(unit);
		for (let at = 0; at < sentences.length; at++) {
			if (table.coveredHere[at] === 0) continue;
			const cover = table.coverOf(at);
			if ((shareOf(cover.here) + shareOf(cover.there)) / 2 >= leastCovered) pairs.push({ unit: number, sentence: from + at, cover });
		}
	}
	table.close();
	return pairs;
}
