import { describe, expect, it } from 'vitest';
import { findGrammar } from '../../../../core/german/grammar-notes/find-grammar';
import { joinParticles } from '../../../../core/german/separable/join-particles';
import { readTaggedSentence, recordedMorphology } from '../../../fixtures/read-tagged-sentence';
import { grammarCases } from './grammar-cases';

function describeNotes(sentence: string, goesOn = false): string[] {
	const tokens = readTaggedSentence(sentence);
	const notes = findGrammar(sentence, tokens, joinParticles(sentence, tokens, recordedMorphology), goesOn);
	return notes.map(({ note }) => `${note.kind}: ${note.cues.map(({ start, end }) => sentence.slice(start, end)).join(' ')}`);
}

describe('findGrammar', () => {
	it.each(grammarCases)('%s', (sentence, expected) => {
		expect(describeNotes(sentence)).toEqual(expected);
	});

	it('lets a Konjunktiv II carry on the reported speech of the sentence before', () => {
		expect(describeNotes('Das wäre ein Fehler.', true)).toEqual(['reportedSpeech: wäre']);
	});
});
