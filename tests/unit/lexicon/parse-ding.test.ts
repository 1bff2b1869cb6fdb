import { describe, expect, it } from 'vitest';
import { type DingVariant, parseDingLine, parseVariant, splitOutsideBrackets } from '../../../core/lexicon/parse-ding';

const plain: DingVariant = { text: '', grammar: [], labels: [], notes: [], abbreviations: [], alternatives: [] };

const variants: [source: string, expected: Partial<DingVariant>, why: string][] = [
	['Brücke {f}', { text: 'Brücke', grammar: ['f'] }, 'gender'],
	['Kunde {m,f}', { text: 'Kunde', grammar: ['m,f'] }, 'two genders stay as written'],
	['Zug {m} (Eisenbahn) [transp.]', { text: 'Zug', grammar: ['m'], notes: ['Eisenbahn'], labels: ['transp.'] }, 'note and field'],
	[
		'(im Streit) aufbrausen {vi} [ugs.] [Ös.]',
		{ text: 'aufbrausen', grammar: ['vi'], notes: ['im Streit'], labels: ['ugs.', 'Ös.'] },
		'note in front',
	],
	['auf (der) Straße', { text: 'auf (der) Straße' }, 'an optional word amid others stays'],
	['to walk (up)on sth.', { text: 'to walk (up)on sth.' }, 'optional letters stay'],
	['to stick {stuck; stuck} to sth.', { text: 'to stick to sth.', grammar: ['stuck; stuck'] }, 'principal parts'],
	['Weltverband {m} /WV/', { text: 'Weltverband', grammar: ['m'], abbreviations: ['WV'] }, 'abbreviation'],
	['bright/clear sky', { text: 'bright/clear sky' }, 'slashes between choices are no abbreviation'],
	['Fotograf {m} <Photograph>', { text: 'Fotograf', grammar: ['m'], alternatives: ['Photograph'] }, 'other spelling'],
	['ratio < 3', { text: 'ratio < 3' }, 'a sign never closed is a letter'],
	['Tor {n} (Spielfeld (Ball))', { text: 'Tor', grammar: ['n'], notes: ['Spielfeld (Ball)'] }, 'nested brackets'],
];

describe('parseVariant', () => {
	it.each(variants)('%s', (source, expected) => {
		expect(parseVariant(source)).toEqual({ ...plain, ...expected });
	});

	it('is null without words', () => {
		expect(parseVariant('[ugs.] {m}')).toBeNull();
	});
});

describe('splitOutsideBrackets', () => {
	it.each([
		['one; two', ['one', 'two']],
		['to go {went; gone}; to walk', ['to go {went; gone}', 'to walk']],
		['a (b; c', ['a (b', 'c']],
	])('%s', (text, expected) => {
		expect(splitOutsideBrackets(text, ';')).toEqual(expected);
	});
});

describe('parseDingLine', () => {
	it('aligns the parts of both sides', () => {
		const parts = parseDingLine(
			'Brücke {f}; Steg {m} | Brücken {pl}; Stege {pl} | über die Brücke gehen :: bridge; footbridge | bridges | to cross the bridge',
		);
		const texts = parts.map(({ german, english }) => [german.map(({ text }) => text), english.map(({ text }) => text)]);
		expect(texts).toEqual([
			[
				['Brücke', 'Steg'],
				['bridge', 'footbridge'],
			],
			[['Brücken', 'Stege'], ['bridges']],
			[['über die Brücke gehen'], ['to cross the bridge']],
		]);
	});

	it.each(['', '# Version :: today', 'Brücke {f}', '[sic] :: [sic]'])('is empty for "%s"', (line) => {
		expect(parseDingLine(line)).toEqual([]);
	});
});
