/** Which word of a text stands for which of a pattern; the whole pattern is quote, and looked for around the beginning. */
import { describe, expect, it } from 'vitest';
import { alignWords, nowhere } from '../../../core/annotations/align-words';
import { makePattern, readText } from '../../../core/annotations/note-pattern';
import { indexText } from '../../../core/annotations/text-index';

/** For each word of the pattern the number of the text's word, `-` for none. */
const cases: { why: string; pattern: string; text: string; places: string }[] = [
	{ why: 'the same words', pattern: 'Die Fähre fährt heute', text: 'Die Fähre fährt heute', places: '0 1 2 3' },
	{ why: 'another form', pattern: 'der Bau des Hauses', text: 'der Bau der Häuser', places: '0 1 - 3' },
	{ why: 'one replaced', pattern: 'Die Fähre fährt heute', text: 'Die Fähre sinkt heute', places: '0 1 - 3' },
	{ why: 'one put in', pattern: 'Die Fähre fährt heute', text: 'Die alte Fähre fährt heute', places: '0 2 3 4' },
	{ why: 'one left out', pattern: 'Die alte Fähre fährt heute', text: 'Die Fähre fährt heute', places: '0 - 1 2 3' },
	{ why: 'the order is kept', pattern: 'Montag Hafen Kran Dienstag', text: 'Kran Hafen Montag Dienstag Kran', places: '- 1 - 3' },
	{
		why: 'a small word far off is not worth the gap',
		pattern: 'Kran stürzt in die',
		text: 'Kran stürzt um. Nun kommt die',
		places: '0 1 - -',
	},
	{ why: 'nothing in common', pattern: 'Wind und Wetter', text: 'Ebbe, Flut', places: '- - -' },
];

describe('alignWords', () => {
	it.each(cases)('$why: $pattern → $text', ({ pattern: exact, text, places }) => {
		const index = indexText(text);
		const pattern = makePattern(readText(exact, index), 0, { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' });
		const aligned = alignWords(index, pattern, 0, 0, pattern.count);
		expect(Array.from(aligned, (place) => (place === nowhere ? '-' : place)).join(' ')).toBe(places);
	});

	it('is done soon where every word matches every other', () => {
		const index = indexText('ja '.repeat(3_000));
		const exact = 'ja '.repeat(2_000);
		const pattern = makePattern(readText(exact, index), 0, { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' });
		const started = performance.now();
		alignWords(index, pattern, 0, 0, pattern.count);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
