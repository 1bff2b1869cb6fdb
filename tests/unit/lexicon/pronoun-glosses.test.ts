import { describe, expect, it } from 'vitest';
import { glossPronoun } from '../../../core/lexicon/pronoun-glosses';

describe('glossPronoun', () => {
	it.each([
		['ihnen', 'sie', 'pronoun', 'them', 'half ihnen'],
		['Sie', 'sie', 'pronoun', 'they', 'opening a sentence'],
		['ihre', 'ihr', 'determiner', 'their', 'die Länder und ihre Truppen'],
		['deren', 'der', 'pronoun', 'whose', 'die Stadt, deren Hafen'],
		['das', 'der', 'pronoun', 'that', 'das Land, das sich weigert'],
		['Ihnen', 'Sie', 'pronoun', undefined, 'polite: the list knows'],
		['der', 'der', 'determiner', undefined, 'the article: the list knows'],
		['seine', 'sein', 'auxiliary', undefined, 'no pronoun'],
	] as const)('of %s (%s, %s) begins with %s: %s', (surface, lemma, partOfSpeech, expected) => {
		expect(glossPronoun(surface, lemma, partOfSpeech)?.[0]).toBe(expected);
	});
});
