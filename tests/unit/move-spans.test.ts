import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSpans } from '../../core/move-spans';

const a = 'Der Stadtrat hat getagt.';
const b = 'Die Brücke bleibt stehen.';
const c = 'Im Herbst wird gebaut.';
const text = (...blocks: string[]) => blocks.join('\n\n');

const cases: { name: string; before: string; after: string; words: string; expected: string | null }[] = [
	{ name: 'the same text', before: text(a, b), after: text(a, b), words: 'Brücke', expected: 'Brücke' },
	{ name: 'an entry added at the top', before: text(a, b), after: text(c, a, b), words: 'Brücke', expected: 'Brücke' },
	{ name: 'an entry added at the end', before: text(a, b), after: text(a, b, c), words: 'Stadtrat', expected: 'Stadtrat' },
	{ name: 'a paragraph taken out before', before: text(a, c, b), after: text(a, b), words: 'bleibt', expected: 'bleibt' },
	{ name: 'its own paragraph taken out', before: text(a, c, b), after: text(a, b), words: 'Herbst', expected: null },
	{
		name: 'words before it corrected',
		before: text(a, b),
		after: text(a, b.replace('Die', 'Die alte')),
		words: 'stehen',
		expected: 'stehen',
	},
	{
		name: 'words after it corrected',
		before: text(a, b),
		after: text(a, b.replace('stehen', 'erhalten')),
		words: 'Brücke',
		expected: 'Brücke',
	},
	{ name: 'itself corrected', before: text(a, b), after: text(a, b.replace('Brücke', 'Schule')), words: 'Brücke', expected: null },
	{
		name: 'a span over two paragraphs that stay together',
		before: text(a, b),
		after: text(c, a, b),
		words: text('getagt.', 'Die'),
		expected: text('getagt.', 'Die'),
	},
	{
		name: 'a span over two paragraphs that were parted',
		before: text(a, b),
		after: text(a, c, b),
		words: text('getagt.', 'Die'),
		expected: null,
	},
	{ name: 'equal paragraphs, one more at the top', before: text(a, b, a), after: text(c, a, b, a), words: 'bleibt', expected: 'bleibt' },
	{ name: 'another text', before: text(a), after: text(c, b), words: 'Stadtrat', expected: null },
];

describe('moveSpans', () => {
	it.each(cases)('$name', ({ before, after, words, expected }) => {
		const start = before.indexOf(words);
		const moved = moveSpans(before, after)({ start, end: start + words.length });
		expect(moved && after.slice(moved.start, moved.end)).toBe(expected);
	});

	it('gives the same words or nothing, whatever changed', () => {
		const block = fc.constantFrom(a, b, c, 'Kurz.', '');
		const blocks = fc.array(block, { minLength: 1, maxLength: 8 }).map((list) => list.join('\n\n'));
		fc.assert(
			fc.property(blocks, blocks, fc.nat(200), fc.nat(60), (before, after, from, length) => {
				const span = { start: Math.min(from, before.length), end: Math.min(from + length, before.length) };
				const moved = moveSpans(before, after)(span);
				if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
			}),
		);
	});
});
