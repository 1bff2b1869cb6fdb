/**
 * Notes of one page bear each other out: where those before and behind a note have moved by as much as it would have, its place needs less of its own. Positions of notes
 * that were made on different versions of a page do not agree, and then nothing is added.
 */
import type { Span } from '../article';

/** A note that has its place: where it was, where it is. */
export type Settled = { readonly was: number; readonly place: Span };

/** Units between two notes beyond which one says nothing of the other. */
const furthest = 2_000;
/** Units by which a note may have moved otherwise than its neighbour. */
const mostOff = 25;
/** What the one before or the one behind adds, as log odds; both together say no more, since it is seldom the place that is in doubt and not its ends. */
const worth = 1.4;

/** What the settled notes, in the order in which they were, add to the log odds of a place. */
export function askNeighbours(settled: readonly Settled[], was: number, place: Span): number {
	const behind = countBefore(settled, was);
	return agrees(settled[behind - 1], was, place) || agrees(settled[behind], was, place) ? worth : 0;
}

function agrees(neighbour: Settled | undefined, was: number, place: Span): boolean {
	if (!neighbour) return false;
	const distance = was - neighbour.was;
	const isInOrder = distance < 0 === place.start < neighbour.place.start;
	return Math.abs(distance) <= furthest && isInOrder && Math.abs(place.start - neighbour.place.start - distance) <= mostOff;
}

/** How many of the settled notes were before a place; O(log notes). */
function countBefore(settled: readonly Settled[], was: number): number {
	let [low, high] = [0, settled.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((settled[middle]?.was ?? 0) < was) low = middle + 1;
		else high = middle;
	}
	return low;
}
