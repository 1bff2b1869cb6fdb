import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planJoins } from '../../../../core/search/library/plan-joins';

/** Sizes after the joins that are planned for `sizes`; counts what is rewritten. */
function join(sizes: readonly number[]): { sizes: number[]; rewritten: number } {
	const joined = planJoins(sizes);
	if (joined.length === 0) return { sizes: [...sizes], rewritten: 0 };
	const size = joined.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
	return { sizes: [...sizes.filter((_, at) => !joined.includes(at)), size], rewritten: size };
}

describe('planJoins', () => {
	it.each([
		['nothing', [], []],
		['one', [7], []],
		['a large one with a small one', [100, 3], []],
		['two alike', [5, 5], [0, 1]],
		['small ones, in any order, and not the large one', [2, 900, 3], [0, 2]],
		['all, where the small ones together near the large one', [40, 9, 8], [0, 1, 2]],
		['empty ones', [0, 0, 10], []],
	])('for %s', (_, sizes, joined) => {
		expect(planJoins(sizes)).toEqual(joined);
	});

	it('keeps ten thousand articles that come singly in six segments, each rewritten seldom', () => {
		const articles = 10_000;
		let sizes: number[] = [];
		let rewritten = 0;
		let most = 0;
		for (let article = 0; article < articles; article++) {
			const after = join([...sizes, 1]);
			sizes = after.sizes;
			rewritten += after.rewritten;
			most = Math.max(most, sizes.length);
		}
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(articles);
		expect(most).toBeLessThanOrEqual(6);
		expect(rewritten / articles).toBeLessThan(Math.log(articles) / Math.log(1.25));
	});

	it('keeps any additions few', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 60 }), (added) => {
				let sizes: number[] = [];
				for (const size of added) sizes = join([...sizes, size]).sizes;
				const total = sizes.reduce((sum, size) => sum + size, 0);
				expect(sizes.length).toBeLessThanOrEqual(1 + Math.log(Math.max(1, total)) / Math.log(5));
			}),
		);
	});
});
