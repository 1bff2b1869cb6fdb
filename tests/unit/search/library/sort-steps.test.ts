import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortInSteps } from '../../../../core/search/library/sort-steps';
import { runSteps } from '../../../../core/steps';

type Item = { readonly key: number; readonly at: number };
const byKey = (a: Item, b: Item) => a.key - b.key;

describe('sortInSteps', () => {
	it('sorts as the engine does, equal items in their order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 50 }), (length, keys) => {
				const items = Array.from({ length }, (_, at): Item => ({ key: (at * 7919) % keys, at }));
				expect(runSteps(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
			}),
			{ numRuns: 30 },
		);
	});

	it('pauses more often the more there is to sort', () => {
		const countPauses = (length: number) =>
			[
				...sortInSteps(
					Array.from({ length }, (_, at) => -at),
					(a, b) => a - b,
				),
			].length;
		expect(countPauses(100)).toBeLessThanOrEqual(1);
		expect(countPauses(50_000)).toBeGreaterThan(50);
	});
});
