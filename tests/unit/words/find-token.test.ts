/** Offsets in, words and paragraphs out. `|` in a text is the offset; it is not part of the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParagraph, findToken, maxParagraph, stepToken } from '../../../entrypoints/content/words/find-token';

function split(marked: string): [text: string, offset: number] {
	return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('findToken', () => {
	it.each([
		['Die |Brücke bleibt.', 'Brücke', 'at its first letter'],
		['Die Brück|e bleibt.', 'Brücke', 'at its last letter'],
		['Die Brücke| bleibt.', null, 'the space behind it'],
		['Der EU-|Gipfel', 'EU-Gipfel', 'hyphenated words are one'],
		['um |4,2 Millionen', null, 'a number is no word'],
		['Ende.|', null, 'behind the text'],
		['Erster Absatz.\n\n|Zweiter', 'Zweiter', 'begins a paragraph'],
	] as const)('%j → %j: %s', (marked, expected, _reason) => {
		const [text, offset] = split(marked);
		const token = findToken(text, offset);
		expect(token && text.slice(token.start, token.end)).toBe(expected);
	});
});

describe('stepToken', () => {
	it.each([
		['Die| alte Brücke', 1, 'alte', 'the next'],
		['Die |alte Brücke', -1, 'Die', 'the one before'],
		['Ende.|\n\n\n\nDie Brücke', 1, 'Die', 'over blank lines'],
		['Am Ende.\n\n|Die Brücke', -1, 'Ende', 'back over a blank line'],
		['um| 4,2 Millionen', 1, 'Millionen', 'over a number'],
		['Die Brücke|.', 1, null, 'at the end'],
		['|Die Brücke', -1, null, 'at the beginning'],
	] as const)('%j, %i → %j: %s', (marked, by, expected, _reason) => {
		const [text, offset] = split(marked);
		const token = stepToken(text, offset, by);
		expect(token && text.slice(token.start, token.end)).toBe(expected);
	});

	it('walks there and back over the same words', () => {
		const anyText = fc
			.array(fc.constantFrom('Wort', ' ', '\n\n', '.', '12', 'EU-Gipfel', '„'), { maxLength: 40 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(anyText, (text) => {
				const walk = (from: number, by: 1 | -1): number[] => {
					const token = stepToken(text, from, by);
					return token ? [token.start, ...walk(by === 1 ? token.end : token.start, by)] : [];
				};
				expect(walk(text.length, -1).toReversed()).toEqual(walk(0, 1));
			}),
		);
	});
});

describe('cutParagraph', () => {
	it.each([
		['Eins.\n\nZw|ei.\n\nDrei.', 'Zwei.', 'between blank lines'],
		['|Eins.', 'Eins.', 'all there is'],
		['Zei|le\nZeile', 'Zeile\nZeile', 'a line break ends no paragraph'],
	])('%j → %j: %s', (marked, expected, _reason) => {
		const [text, offset] = split(marked);
		const { start, end } = cutParagraph(text, offset);
		expect(text.slice(start, end)).toBe(expected);
	});

	it('bounds what is sent, and keeps the word', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 19_999 }), fc.constantFrom('Wörter ', 'x', 'Silbe\n\n'), (offset, part) => {
				const text = part.repeat(20_000 / part.length + 1).slice(0, 20_000);
				const { start, end } = cutParagraph(text, offset);
				expect(end - start).toBeLessThanOrEqual(maxParagraph);
				expect(start <= offset && offset <= end).toBe(true);
			}),
		);
	});
});
