/** Figures in sentences: value, qualifier and what is counted; dates, years, ordinals and times are none. To add a case, add a row. */
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../core/claim';
import { agree } from '../../../core/claims/compare-figures';
import { findFigures } from '../../../core/claims/find-figures';

const cases: readonly (readonly [text: string, value: number, qualifier: Qualifier, noun: string | null, surface?: string])[] = [
	['Es sind 10.000 nordkoreanische Soldaten dort.', 10_000, 'exactly', 'Soldaten', '10.000'],
	['Es sind rund 10.000 Soldaten dort.', 10_000, 'about', 'Soldaten', 'rund 10.000'],
	['Etwa 1.500 Kämpfer kamen.', 1_500, 'about', 'Kämpfer', 'Etwa 1.500'],
	['Mehr als 10.000 Gäste kamen.', 10_000, 'more-than', 'Gäste', 'Mehr als 10.000'],
	['Über 200 Gäste kamen.', 200, 'more-than', 'Gäste'],
	['Mindestens 3.000 Gäste kamen.', 3_000, 'at-least', 'Gäste'],
	['Nicht weniger als 30 Boote sanken.', 30, 'at-least', 'Boote'],
	['Bis zu 8 Millionen Granaten wurden geliefert.', 8_000_000, 'up-to', 'Granaten', 'Bis zu 8 Millionen'],
	['Höchstens 20 Kinder dürfen mit.', 20, 'up-to', 'Kinder'],
	['Fast 4000 Drohnen flogen.', 4_000, 'almost', 'Drohnen'],
	['Knapp 300 Kilometer sind es.', 300, 'almost', 'Kilometer'],
	['Weniger als 50 Häuser stehen noch.', 50, 'less-than', 'Häuser'],
	['Genau 12 Stimmen fehlten.', 12, 'exactly', 'Stimmen'],
	['Es kamen 12.000 Mann.', 12_000, 'exactly', null],
	['Im Lager sind 1500 Soldaten.', 1_500, 'exactly', 'Soldaten'],
	['Zehntausend Soldaten stehen bereit.', 10_000, 'exactly', 'Soldaten'],
	['Ein Dutzend Schiffe lief aus.', 12, 'exactly', 'Schiffe'],
	["Es kamen 10'000 Gäste.", 10_000, 'exactly', 'Gäste'],
	['Anderthalb Millionen Euro fehlen.', 1_500_000, 'exactly', 'Euro'],
	['Die Mauer ist 17 Kilometer lang.', 17, 'exactly', 'Kilometer'],
	['Die 32 Länder tagten.', 32, 'exactly', 'Länder'],
];

describe('findFigures', () => {
	it.each(cases.map(([text, value, qualifier, noun, surface]) => ({ text, value, qualifier, noun, surface })))(
		'$text',
		({ text, value, qualifier, noun, surface }) => {
			const figures = findFigures(text, { start: 0, end: text.length });
			expect(figures).toMatchObject([{ value, qualifier, noun }]);
			const [figure] = figures;
			if (surface && figure) expect(text.slice(figure.start, figure.end)).toBe(surface);
		},
	);

	it.each([
		'Das war 2019.',
		'Im Jahr 2000 war er dort.',
		'Seit August 2023 ruht die Arbeit.',
		'Seit seiner Machtübernahme 2011 herrscht er.',
		'Am 4. Dezember tagte der Rat.',
		'Am 24.10.2024 tagte der Rat.',
		'Der 2. Weltkrieg endete.',
		'Um 18 Uhr ist Schluss.',
		'Um 18.30 Uhr ist Schluss.',
		'Im vierten Jahr wird es besser.',
		'Bei Kursk wird gekämpft.',
		'Tausende Soldaten sollen dort sein.',
		'Es war ein Fehler.',
		'Ende 2024 wurde gewählt.',
	])('finds none in: %s', (text) => {
		expect(findFigures(text, { start: 0, end: text.length })).toEqual([]);
	});
});

describe('agree', () => {
	it.each([
		['the same', 10_000, 'exactly', 10_000, 'exactly', true],
		['about and plain', 10_000, 'about', 10_000, 'exactly', true],
		['within what about allows', 10_500, 'exactly', 10_000, 'about', true],
		['beyond it', 12_000, 'exactly', 10_000, 'about', false],
		['more than is not about', 10_000, 'more-than', 10_000, 'about', false],
		['more than and at least are both lower bounds', 10_000, 'more-than', 10_000, 'at-least', true],
		['up to is not at least', 10_000, 'up-to', 10_000, 'at-least', false],
		['other numbers', 3_000, 'at-least', 10_000, 'more-than', false],
		['plain numbers are exact', 1_500, 'exactly', 1_510, 'exactly', false],
	] as const)('%s', (_why, a, qualifierA, b, qualifierB, expected) => {
		expect(agree({ value: a, qualifier: qualifierA }, { value: b, qualifier: qualifierB })).toBe(expected);
		expect(agree({ value: b, qualifier: qualifierB }, { value: a, qualifier: qualifierA })).toBe(expected);
	});
});
