/** Tokens, stems and numbers, each as a table. */
import { describe, expect, it } from 'vitest';
import { readDigits, readNumberAt, readNumberWord } from '../../../core/german/numbers';
import { stem } from '../../../core/german/stem';
import { foldSpelling, tokenise } from '../../../core/german/tokens';

describe('tokenise', () => {
	it.each([
		['hyphens hold a word together', 'US-Präsident Kim Jong-un', ['US-Präsident', 'Kim', 'Jong-un']],
		['digits are grouped', '10.000 und 10’000', ['10.000', 'und', '10’000']],
		['a stop after a number is none of it', 'Es kamen 300.', ['Es', 'kamen', '300']],
		['decimal comma', '1,5 Millionen', ['1,5', 'Millionen']],
		['soft hyphens stay inside', 'Atom\u00adprogramm', ['Atom\u00adprogramm']],
		['combining marks stay inside', 'A\u0308pfel', ['A\u0308pfel']],
		['dash between spaces parts', 'Moskau – Am Montag', ['Moskau', 'Am', 'Montag']],
		['emoji are none', 'gut 😀 so', ['gut', 'so']],
	])('%s', (_why, text, surfaces) => {
		const tokens = tokenise(text);
		expect(tokens.map(({ surface }) => surface)).toEqual(surfaces);
		expect(tokens.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
	});

	it.each([
		['Straße', 'strasse'],
		['Atom\u00adprogramm', 'atomprogramm'],
		['A\u0308pfel', 'äpfel'],
		['Jong\u2011un', 'jong-un'],
	])('folds %s to %s', (surface, folded) => {
		expect(foldSpelling(surface)).toBe(folded);
	});
});

const meet: readonly (readonly string[])[] = [
	['Soldat', 'Soldaten'],
	['Rakete', 'Raketen'],
	['Abkommen', 'Abkommens'],
	['Lieferung', 'Lieferungen'],
	['nordkoreanische', 'nordkoreanischen', 'nordkoreanischer', 'nordkoreanisches'],
	['unterstützt', 'unterstützte', 'unterstützten', 'unterstützen'],
	['Container', 'Containern'],
	['Programm', 'Programms', 'Programme'],
];
const differ: readonly (readonly [string, string])[] = [
	['Soldat', 'Sold'],
	['Waffen', 'Waffeln'],
	['Truppen', 'Treppen'],
	['Russland', 'Rumänien'],
	['liefern', 'leiten'],
	['bestätigt', 'bestritten'],
	['Norden', 'Orden'],
];

describe('stem', () => {
	it.each(meet)('is one for %s, %s …', (...words) => {
		expect(new Set(words.map((word) => stem(foldSpelling(word)))).size).toBe(1);
	});
	it.each(differ)('is not one for %s and %s', (a, b) => {
		expect(stem(foldSpelling(a))).not.toBe(stem(foldSpelling(b)));
	});
});

describe('numbers', () => {
	it.each([
		['10.000', 10_000],
		["10'000", 10_000],
		['10’000', 10_000],
		['10\u00a0000', 10_000],
		['10\u202f000', 10_000],
		['1,5', 1.5],
		['1.234.567', 1_234_567],
		['1.234,5', 1_234.5],
		['24.10.2024', null],
		['zehn', null],
	])('reads the digits %s as %s', (surface, value) => {
		expect(readDigits(surface)).toBe(value);
	});

	it.each([
		['zehntausend', 10_000],
		['dreihundertfünfzig', 350],
		['einundzwanzig', 21],
		['zweihunderttausend', 200_000],
		['hundert', 100],
		['tausend', 1_000],
		['eintausendfünfhundert', 1_500],
		['anderthalb', 1.5],
		['zwölf', 12],
		['ein', null],
		['achtung', null],
		['hundertschaft', null],
		['tausende', null],
		['verein', null],
	])('reads the word %s as %s', (word, value) => {
		expect(readNumberWord(foldSpelling(word))).toBe(value);
	});

	it.each([
		['1,5 Millionen', 1_500_000],
		['8 Millionen', 8_000_000],
		['acht Millionen', 8_000_000],
		['zehn Mio.', 10_000_000],
		['anderthalb Milliarden', 1_500_000_000],
		['eine Million', 1_000_000],
		['ein Dutzend', 12],
		['zwei Dutzend', 24],
		['10 000 Soldaten', 10_000],
		['3 Tausend', 3_000],
		['12 500 300', 12_500_300],
		['eine Stadt', null],
	])('reads %s as %s', (text, value) => {
		expect(readNumberAt(tokenise(text), 0)?.value ?? null).toBe(value);
	});
});
