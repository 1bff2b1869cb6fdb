// To add a case: where the settled notes were and are, where the note was and would be, how many of its two neighbours bear it out, why.
import { expect, it } from 'vitest';
import { askNeighbours, type Settled } from '../../../core/annotations/trust-neighbours';

const settled = (...moves: [was: number, is: number][]): Settled[] =>
	moves.map(([was, start]) => ({ was, place: { start, end: start + 10 } }));
const [one] = [askNeighbours(settled([0, 0]), 100, { start: 100, end: 110 })];

it.each([
	[settled([100, 150], [300, 350]), 200, 250, 2, 'all have moved by the same'],
	[settled([100, 150], [300, 360]), 200, 255, 2, 'some words were put in between'],
	[settled([100, 150], [300, 500]), 200, 250, 1, 'a sentence was put in behind'],
	[settled([100, 150], [300, 500]), 200, 320, 0, 'it would have moved by itself'],
	[settled([100, 150]), 200, 250, 1, 'there is only one'],
	[settled([100, 300]), 90, 310, 0, 'it would change places with its neighbour'],
	[settled([100, 100]), 9_000, 9_000, 0, 'the neighbour is too far away'],
	[settled([100, 100], [150, 900], [300, 300]), 200, 200, 1, 'only the nearest on either side is asked'],
	[[], 200, 200, 0, 'there is none'],
])('%j bear out a note from %i at %i: %i (%s)', (notes, was, start, count) => {
	expect(askNeighbours(notes, was, { start, end: start + 5 })).toBeCloseTo(count * one);
});
