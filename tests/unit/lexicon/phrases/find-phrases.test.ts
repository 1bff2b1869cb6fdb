import { describe, expect, it } from 'vitest';
import { joinParticles } from '../../../../core/german/separable/join-particles';
import { findPatterns } from '../../../../core/lexicon/phrases/find-patterns';
import { findPhrases } from '../../../../core/lexicon/phrases/find-phrases';
import { openPhrases } from '../../../../core/lexicon/phrases/open-phrases';
import { readPattern } from '../../../../core/lexicon/phrases/read-pattern';
import { packPhrases } from '../../../../scripts/lexicon-phrases/pack-phrases';
import { readTaggedSentence, recordedMorphology } from '../../../fixtures/read-tagged-sentence';
import { listedPhrases, patternCases, phraseCases } from './phrase-cases';

const phrases = listedPhrases.map(([lemma, english, isVerb]) => ({ lemma, pattern: readPattern(lemma, isVerb), glosses: [english] }));
const byLength = (word: string) => 8 - Math.min(word.length, 8);
const table = openPhrases(packPhrases(phrases, byLength).buffer as ArrayBuffer);

function read(sentence: string) {
	const tokens = readTaggedSentence(sentence);
	const joined = joinParticles(sentence, tokens, recordedMorphology);
	const show = (lemma: string, places: readonly number[]) => `${lemma}: ${places.map((at) => tokens[at]?.surface).join(' ')}`;
	return { tokens, joined, show };
}

describe('findPhrases', () => {
	it.each(phraseCases)('%s', (sentence, expected) => {
		const { tokens, joined, show } = read(sentence);
		expect(findPhrases(sentence, tokens, joined, table).map(({ lemma, tokens: places }) => show(lemma, places))).toEqual(expected);
	});

	it('gives the English of the list', () => {
		const { tokens, joined } = read('Im Gegenzug hilft Moskau.');
		expect(findPhrases('Im Gegenzug hilft Moskau.', tokens, joined, table)[0]?.glosses).toEqual(['in return']);
	});
});

describe('findPatterns', () => {
	it.each(patternCases)('%s', (sentence, expected) => {
		const { tokens, joined, show } = read(sentence);
		expect(findPatterns(sentence, tokens, joined, table).map(({ pattern, tokens: places }) => show(pattern, places))).toEqual(expected);
	});
});

describe('openPhrases', () => {
	it('refuses other bytes', () => {
		expect(() => openPhrases(new ArrayBuffer(64))).toThrow(TypeError);
	});

	it('finds nothing under a stem that is not there', () => {
		expect(table.find('xylophon')).toEqual([]);
	});
});
