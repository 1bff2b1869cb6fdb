/** Notes of one page put together: whatever overlaps is one stretch, and every note finds its own words in its stretch. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selectors } from '../../../core/annotation';
import { joinNotes } from '../../../core/annotations/join-notes';
import { makeSelectors } from '../../../core/annotations/make-selectors';

const page = 'Der Kreistag tagt im Mai. Die Brücke bleibt gesperrt, sagt der Landrat. Im Herbst wird neu gezählt.';
const note = (exact: string, context: number, from = page): Selectors => {
	const start = from.indexOf(exact);
	return makeSelectors(from, { start, end: start + exact.length }, context);
};

const cases: { why: string; notes: Selectors[]; stretches: string[] }[] = [
	{ why: 'no notes', notes: [], stretches: [] },
	{ why: 'one is its own stretch', notes: [note('Brücke', 4)], stretches: ['Die Brücke ble'] },
	{
		why: 'overlapping ones are one, in whatever order',
		notes: [note('bleibt', 7), note('Die', 5), note('Brücke', 4)],
		stretches: ['Mai. Die Brücke bleibt gesper'],
	},
	{ why: 'one within another adds nothing', notes: [note('Brücke', 12), note('rück', 2)], stretches: ['im Mai. Die Brücke bleibt gesp'] },
	{ why: 'those apart are stretches of their own', notes: [note('Mai', 3), note('Herbst', 3)], stretches: ['im Mai. D', 'Im Herbst wi'] },
	{
		why: 'those that do not agree were made on different versions',
		notes: [note('Brücke', 4), note('Straße', 4, page.replace('Brücke', 'Straße'))],
		stretches: ['Die Brücke ble', 'Die Straße ble'],
	},
];

describe('joinNotes', () => {
	it.each(cases)('$why', ({ notes, stretches }) => {
		expect(joinNotes(notes).stretches).toEqual(stretches);
	});

	it('gives every note where its words begin', () => {
		const offset = fc.nat(page.length - 1);
		const drawn = fc.tuple(offset, offset, fc.nat(30), fc.boolean()).map(([a, b, context, isLater]): Selectors => {
			const text = isLater ? page.replace('bleibt', 'ist') : page;
			const [start, end] = [Math.min(a, b), Math.min(text.length, Math.max(a, b) + 1)];
			return makeSelectors(text, { start: Math.min(start, end - 1), end }, context);
		});
		fc.assert(
			fc.property(fc.array(drawn, { maxLength: 12 }), (notes) => {
				const { stretches, joined } = joinNotes(notes);
				for (const [at, [{ prefix, exact, suffix }]] of notes.entries()) {
					const { stretch = -1, from = -1 } = joined[at] ?? {};
					expect(stretches[stretch]?.startsWith(prefix + exact + suffix, from)).toBe(true);
				}
			}),
		);
	});
});
