/** Terms and the sentence index: what meets what, and what finds whom. */
import { describe, expect, it } from 'vitest';
import { type Article, makeBareArticle } from '../../../core/article';
import { splitSentences } from '../../../core/german/sentences';
import { findCandidates, indexSentences } from '../../../core/search/sentence-index';
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

describe('findCandidates', () => {
	const articles = [
		makeBareArticle('one', 'Der Kreml hat das Abkommen über Raketen unterschrieben. Am Abend begann es zu regnen.'),
		makeBareArticle('two', 'Die Bäckerei am Markt schließt nach siebzig Jahren. Niemand will sie übernehmen.'),
	];
	const index = indexSentences(articles, vocabulary);
	const ask = (text: string, isSelf: (own: Article) => boolean = () => false) =>
		findCandidates(text, splitSentences(text)[0] ?? { start: 0, end: 0 }, index, 2, isSelf).map(({ sentence }) => sentence.article.id);

	it('finds the sentence in other words first', () => {
		expect(ask('Das Abkommen über die Raketen hat Moskau nun unterschrieben.')[0]).toBe('one');
	});
	it('leaves an article out that is the asker’s own', () => {
		expect(ask('Das Abkommen über die Raketen hat Moskau unterschrieben.', ({ id }) => id === 'one')).not.toContain('one');
	});
	it('finds nothing for nothing', () => {
		expect(ask('')).toEqual([]);
	});
});
