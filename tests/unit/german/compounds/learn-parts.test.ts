/** Learning from a handful of words: what the English confirms decides what the parts are. */
import { describe, expect, it } from 'vitest';
import { isCognate } from '../../../../scripts/compounds/align-english';
import { learnParts } from '../../../../scripts/compounds/learn-parts';
import { listModifierForms } from '../../../../scripts/compounds/modifier-forms';
import type { SourceKind, SourceWord } from '../../../../scripts/compounds/read-sources';

const makeWord = (lemma: string, kind: SourceKind, ...english: string[]): SourceWord => ({ lemma, kind, plurals: new Set(), english });
const words = [
	makeWord('Arbeit', 'noun', 'work', 'labour'),
	makeWord('Markt', 'noun', 'market'),
	makeWord('Zeit', 'noun', 'time'),
	makeWord('Haus', 'noun', 'house'),
	makeWord('Frau', 'noun', 'woman', 'wife'),
	makeWord('Arbeitsmarkt', 'noun', 'labour market'),
	makeWord('Arbeitszeit', 'noun', 'working time; hours of work'),
	makeWord('Hausfrau', 'noun', 'housewife'),
];
const learned = learnParts(new Map(words.map((word) => [`${word.kind}:${word.lemma}`, word])), new Map([['Arbeit', 1000]]));

describe('learnParts', () => {
	it('counts forms with their linking element, and heads', () => {
		expect(learned.modifiers.get('arbeits')).toBeGreaterThan(1.5);
		expect(learned.heads.get('markt')).toBeGreaterThan(0.5);
		expect(learned.modifiers.has('arbeit')).toBe(false);
	});
	it.each([
		['arbeitsmarkt', [7], 'two English words'],
		['hausfrau', [4], 'one English word made of both'],
	])('%s is confirmed at %j by %s', (word, places) => {
		expect(learned.confirmed.get(word)).toEqual(places);
	});
});

describe('listModifierForms', () => {
	it.each([
		['Schule', 'noun', ['schul', 'schulen', 'schule']],
		['Hilfe', 'noun', ['hilfs']],
		['rechnen', 'verb', ['rechen', 'rechn']],
		['kriminell', 'adjective', ['kriminal', 'kriminell']],
		['Pfingsten', 'noun', ['pfingst']],
	] as const)('%s has %s forms with %j', (lemma, kind, forms) => {
		expect(listModifierForms(makeWord(lemma, kind)).map(({ form }) => form)).toEqual(expect.arrayContaining([...forms]));
	});
});

describe('isCognate', () => {
	it.each([
		['programm', 'programme', true],
		['redaktion', 'reduction', true],
		['kommission', 'commission', true],
		['hausfrau', 'housewife', false],
		['landtag', 'state parliament', false],
	])('%s and %s: %s', (german, english, expected) => {
		expect(isCognate(german, english)).toBe(expected);
	});
});
