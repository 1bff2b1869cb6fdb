/** The bit-vector search against the plain dynamic programme it must equal. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countErrors, searchApproximately } from '../../../core/annotations/approximate-search';

/** Sellers 1980: for every end in the text the fewest edits of `pattern` that end there, by the table itself. */
function countErrorsByTable(text: string, pattern: string): number[] {
	let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
	return Array.from(text, (_, index) => {
		const next = [0];
		for (let row = 1; row <= pattern.length; row++) {
			const substitution = (column[row - 1] ?? 0) + (pattern[row - 1] === text[index] ? 0 : 1);
			next.push(Math.min(substitution, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
		}
		column = next;
		return column[pattern.length] ?? 0;
	});
}

/** Edits between two whole strings. */
function distance(a: string, b: string): number {
	let column = Array.from({ length: b.length + 1 }, (_, row) => row);
	for (const [index, unit] of [...a].entries()) {
		const next = [index + 1];
		for (let row = 1; row <= b.length; row++) {
			next.push(Math.min((column[row - 1] ?? 0) + (b[row - 1] === unit ? 0 : 1), (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
		}
		column = next;
	}
	return column[b.length] ?? 0;
}

const letters = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: fc.constantFrom('a', 'b', 'c') });

describe('searchApproximately', () => {
	const cases: { text: string; pattern: string; maxErrors: number; found: [string, number][]; why: string }[] = [
		{ text: 'eine neue Brücke', pattern: 'neue', maxErrors: 0, found: [['neue', 0]], why: 'as it is' },
		{
			text: 'Ja, die alte Holzbrücke bleibt.',
			pattern: 'die alte Brücke bleibt',
			maxErrors: 5,
			found: [['die alte Holzbrücke bleibt', 5]],
			why: 'with letters put in',
		},
		{ text: 'die Brüke hier', pattern: 'Brücke', maxErrors: 1, found: [['Brüke', 1]], why: 'with a letter missing' },
		{
			text: 'Rat tagt. Dann: Rad tagt.',
			pattern: 'Rat tagt',
			maxErrors: 1,
			found: [
				['Rat tagt', 0],
				['Rad tagt', 1],
			],
			why: 'twice',
		},
		{ text: 'Haus', pattern: 'Brücke', maxErrors: 2, found: [], why: 'nowhere' },
		{ text: '', pattern: 'Haus', maxErrors: 2, found: [], why: 'in no text' },
		{ text: 'Haus', pattern: '', maxErrors: 0, found: [], why: 'no pattern' },
		{ text: 'Haus', pattern: 'ab', maxErrors: 2, found: [], why: 'as many errors as letters mean nothing' },
	];
	it.each(cases)('finds $pattern in "$text" ($why)', ({ text, pattern, maxErrors, found }) => {
		const matches = searchApproximately(text, pattern, maxErrors);
		expect(matches.map(({ start, end, errors }) => [text.slice(start, end), errors])).toEqual(found);
	});

	it('finds what the table finds, at places that are as like as it says', () => {
		fc.assert(
			fc.property(letters(150), letters(100), fc.nat(20), (text, pattern, maxErrors) => {
				fc.pre(maxErrors < pattern.length);
				const matches = searchApproximately(text, pattern, maxErrors);
				const fewest = Math.min(...countErrorsByTable(text, pattern));
				expect(matches.length > 0).toBe(fewest <= maxErrors);
				if (matches.length > 0) expect(Math.min(...matches.map(({ errors }) => errors))).toBe(fewest);
				for (const { start, end, errors } of matches) expect(distance(text.slice(start, end), pattern)).toBe(errors);
			}),
		);
	});
});

describe('countErrors', () => {
	it('equals the table', () => {
		fc.assert(
			fc.property(letters(120), letters(100), (text, pattern) => {
				expect(countErrors(text, pattern)).toBe(Math.min(pattern.length, ...countErrorsByTable(text, pattern)));
			}),
		);
	});
});
