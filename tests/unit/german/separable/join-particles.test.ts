import { describe, expect, it } from 'vitest';
import { joinParticles } from '../../../../core/german/separable/join-particles';
import { readTaggedSentence, recordedMorphology } from '../../../fixtures/read-tagged-sentence';
import { separableCases } from './separable-cases';

describe('joinParticles', () => {
	it.each(separableCases)('%s', (sentence, expected) => {
		const tokens = readTaggedSentence(sentence);
		const joined = joinParticles(sentence, tokens, recordedMorphology);
		const described = joined.map(({ verb, particle, lemma }) => `${tokens[verb]?.surface}…${tokens[particle]?.surface} ${lemma}`);
		expect(described).toEqual(expected);
	});

	it('finds nothing where there are no words', () => {
		expect(joinParticles('…', [], recordedMorphology)).toEqual([]);
	});
});
