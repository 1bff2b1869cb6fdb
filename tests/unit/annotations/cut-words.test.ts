import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../core/annotations/cut-words';

const cases: [text: string, words: string[], why: string][] = [
	['Der Rat tagt.', ['Der', 'Rat', 'tagt'], 'words without their signs'],
	['All-in-Verträge', ['All', 'in', 'Verträge'], 'the parts of a hyphenated word'],
	['Es waren 3.000,50 Euro.', ['Es', 'waren', '3.000,50', 'Euro'], 'a number is one'],
	['am 3. Mai', ['am', '3', 'Mai'], 'the point of an ordinal is none of it'],
	['CHF 1’000', ['CHF', '1’000'], 'Swiss thousands'],
	['Mu\u00adseum', ['Mu\u00adseum'], 'a soft hyphen parts no word'],
	['Cafe\u0301 🙂 ok', ['Cafe\u0301', 'ok'], 'a combining mark belongs to its letter, an emoji is no word'],
	['', [], 'nothing'],
];

describe('cutWords', () => {
	it.each(cases)('%j gives %j (%s)', (text, words) => {
		const { count, starts, ends } = cutWords(text);
		expect(Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))).toEqual(words);
	});
});
