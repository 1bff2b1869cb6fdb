/** The bit vectors against the plain dynamic programme it must equal. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countErrors } from '../../../core/annotations/count-errors';

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

const letters = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: fc.constantFrom('a', 'b', 'c') });

describe('countErrors', () => {
	const cases: [text: string, pattern: string, errors: number, why: string][] = [
		['eine neue Brücke', 'neue', 0, 'as it is'],
		['Ja, die alte Holzbrücke bleibt.', 'die alte Brücke bleibt', 5, 'with letters put in'],
		['die Brüke hier', 'Brücke', 1, 'with a letter missing'],
		['', 'Haus', 4, 'in no text'],
		['Haus', '', 0, 'no pattern'],
	];
	it.each(cases)('of %j and %j is %i (%s)', (text, pattern, errors) => {
		expect(countErrors(text, pattern)).toBe(errors);
	});

	it('equals the table', () => {
		fc.assert(
			fc.property(letters(120), letters(100), (text, pattern) => {
				expect(countErrors(text, pattern)).toBe(Math.min(pattern.length, ...countErrorsByTable(text, pattern)));
			}),
		);
	});
});
