import { describe, expect, it } from 'vitest';
import { glossPronoun } from '../../../core/lexicon/pronoun-glosses';
import type { PartOfSpeech } from '../../../core/word';

describe('glossPronoun', () => {
	it.each<[surface: string, lemma: string, partOfSpeech: PartOfSpeech, expected: string | undefined, why: string]>([
		['ihnen', 'sie', 'pronoun', 'them', 'half ihnen'],
		['Sie', 'sie', 'pronoun', 'they', 'opening a sentence'],
		['ihre', 'ihr', 'determiner', 'their', 'die Länder und ihre Truppen'],
		['deren', 'der', 'pronoun', 'whose', 'die Stadt, deren Hafen'],
		['das', 'der', 'pronoun', 'that', 'das Land, das sich weigert'],
		['Ihnen', 'Sie', 'pronoun', undefined, 'polite: the list knows'],
		['der', 'der', 'determiner', undefined, 'the article: the list knows'],
		['seine', 'sein', 'auxiliary', undefined, 'no pronoun'],
	])('of %s (%s, %s) begins with %s: %s', (surface, lemma, partOfSpeech, expected, _why) => {
		expect(glossPronoun(surface, lemma, partOfSpeech)?.[0]).toBe(expected);
	});
});
