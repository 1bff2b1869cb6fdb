// To add a case: where the settled notes were and are, where the note was and would be, whether its neighbours bear it out, why.
import { expect, it } from 'vitest';
import { askNeighbours, type Settled } from '../../../core/annotations/trust-neighbours';

const settled = (...moves: [was: number, is: number][]): Settled[] =>
	moves.map(([was, start]) => ({ was, place: { start, end: start + 10 } }));

it.each([
	[settled([100, 150], [300, 350]), 200, 250, true, 'all have moved by the same'],
	[settled([100, 150], [300, 360]), 200, 255, true, 'some words were put in between'],
	[settled([100, 150], [300, 500]), 200, 250, true, 'a sentence was put in behind'],
	[settled([100, 150], [300, 500]), 200, 320, false, 'it would have moved by itself'],
	[settled([100, 150]), 200, 250, true, 'there is only one'],
	[settled([100, 300]), 90, 310, false, 'it would change places with its neighbour'],
	[settled([100, 100]), 9_000, 9_000, false, 'the neighbour is too far away'],
	[settled([100, 100], [150, 900], [300, 300]), 200, 200, true, 'only the nearest on either side is asked'],
	[[], 200, 200, false, 'there is none'],
])('%j bear out a note from %i at %i: %s (%s)', (notes, was, start, isBorneOut) => {
	expect(askNeighbours(notes, was, { start, end: start + 5 }) > 0).toBe(isBorneOut);
});
