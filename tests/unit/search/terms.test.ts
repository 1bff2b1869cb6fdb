/** Terms: what meets what. */
import { describe, expect, it } from 'vitest';
import { readGrams, readTerms } from '../../../core/search/terms';
import { compileVocabulary } from '../../../core/search/vocabulary';
import { cosine, emptyVector, measureRarity, weigh } from '../../../core/search/weights';

const vocabulary = compileVocabulary(
	[
		{ id: 'russia', english: 'Russia', words: ['Russland', 'Moskau', 'Kreml'] },
		{ id: 'pact', english: 'pact', words: ['Pakt', 'Abkommen', 'Vertrag'] },
		{ id: 'uk', english: 'UK', words: ['Vereinigtes Königreich'] },
	],
	['Beistand Militär Rakete'],
);
const terms = (text: string) => readTerms(text, vocabulary);

describe('readTerms', () => {
	it.each([
		['words of one concept', 'Moskau', 'Kreml'],
		['inflection', 'die Raketen', 'der Rakete'],
		['spelling', 'Straße', 'Strasse'],
		['numbers, however written', 'zehntausend', '10.000'],
		['numbers with a space', '10 000', "10'000"],
		['a compound and its head', 'Beistandspakt', 'Abkommen'],
		['a phrase', 'im Vereinigten Königreich', 'das Vereinigte Königreich'],
	])('%s share a term', (_why, a, b) => {
		expect([...terms(a).keys()].some((term) => terms(b).has(term))).toBe(true);
	});

	it.each([
		['different words', 'Rakete', 'Ratte'],
		['different numbers', '10.000', '1.000'],
		['function words', 'in der Stadt', 'in der Wüste'],
	])('%s share none', (_why, a, b) => {
		expect([...terms(a).keys()].some((term) => terms(b).has(term))).toBe(false);
	});

	it('gives function words no term', () => {
		expect(terms('und in der das ist').size).toBe(0);
	});

	it('takes no time over one endless word', () => {
		const began = performance.now();
		terms('beistandspakt'.repeat(10_000));
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});

describe('vectors', () => {
	const rarity = measureRarity([['a', 'b'], ['a', 'c'], ['a']]);
	it('weighs the rare above the common', () => {
		expect(rarity('b')).toBeGreaterThan(rarity('a'));
		expect(rarity('never seen')).toBeGreaterThan(rarity('b'));
	});
	it('has cosine 1 with itself, 0 with nothing', () => {
		const vector = weigh(
			new Map([
				['a', 1],
				['b', 1],
			]),
			rarity,
		);
		expect(cosine(vector, vector)).toBeCloseTo(1);
		expect(cosine(vector, emptyVector)).toBe(0);
	});
	it('counts grams across one space', () => {
		expect([...readGrams('Ab, cd!').keys()]).toEqual([' ab ', 'ab c', 'b cd', ' cd ']);
	});
});
