/** The tables again, with the forms of all words at hand. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../core/article';
import { findAttribution, openSpeech } from '../../../core/claims/find-attribution';
import { splitSentences } from '../../../core/german/sentences';
import { loadSeedCorpus } from '../../../scripts/load-corpus';
import { attributionCases } from '../../fixtures/attribution-cases';
import { openReadings } from './attribution-readings';
import { speechCases } from './attribution-speech-cases';

const morphology = openReadings();
const corpus = loadSeedCorpus();
const cut = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : null);

describe('findAttribution by forms', () => {
	it.each(attributionCases)('$why', ({ text: marked, mode, speaker, cue, person }) => {
		const text = marked.replace(/[⟦⟧]/g, '');
		const start = Math.max(0, marked.indexOf('⟦'));
		const end = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : text.length;
		const found = findAttribution(text, { start, end }, corpus.people(text), morphology);
		expect(found?.mode ?? null).toBe(mode);
		if (speaker !== undefined) expect(cut(text, found?.speaker)).toBe(speaker);
		if (cue !== undefined) expect(cut(text, found?.cue)).toBe(cue);
		expect(found?.personId ?? null).toBe(person ?? null);
	});
});

describe('openSpeech', () => {
	it.each(speechCases)('$why', ({ text, said, nominative }) => {
		const last = splitSentences(text).at(-1) as Span;
		const voices = openSpeech(text, [], morphology).attributeAll(last);
		expect(voices.map(({ speaker, quote }) => [cut(text, speaker), cut(text, quote)])).toEqual(said);
		expect(voices[0]?.nominative).toBe(nominative);
	});

	it('is asked of one text again and again, and answers as if asked once', () => {
		const text = speechCases.map((row) => row.text).join('\n');
		const speech = openSpeech(text, [], morphology);
		const sentences = splitSentences(text);
		const forwards = sentences.map((sentence) => speech.attribute(sentence));
		const backwards = sentences.toReversed().map((sentence) => speech.attribute(sentence));
		expect(backwards.toReversed()).toEqual(forwards);
	});
});
