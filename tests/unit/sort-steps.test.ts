/** Sorting in slices comes to what sorting at once does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortInSteps } from '../../core/sort-steps';
import { runSteps } from '../../core/steps';

type Item = { readonly key: number; readonly at: number };
const compare = (a: Item, b: Item) => a.key - b.key;
const makeItems = (keys: readonly number[]): Item[] => keys.map((key, at) => ({ key, at }));

it('sorts any number of items, equal ones in their order', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 4_500 }),
			fc.integer({ min: 1, max: 9_973 }),
			fc.integer({ min: 1, max: 500 }),
			(count, factor, kinds) => {
				const items = makeItems(Array.from({ length: count }, (_, at) => (at * factor) % kinds));
				expect(runSteps(sortInSteps(items, compare))).toEqual(items.toSorted(compare));
			},
		),
		{ numRuns: 60 },
	);
});

it('stops often enough that no stretch is longer than sorting a thousand', () => {
	const items = makeItems(Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 20_000));
	let compared = 0;
	const steps = sortInSteps(items, (a, b) => {
		compared++;
		return compare(a, b);
	});
	const stretches: number[] = [];
	for (let before = 0; !steps.next().done; before = compared) stretches.push(compared - before);
	expect(Math.max(...stretches)).toBeLessThan(1_000 * Math.log2(1_000));
	expect(stretches.length).toBeGreaterThan(20);
});
