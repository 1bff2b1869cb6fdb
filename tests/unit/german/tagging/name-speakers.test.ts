import { describe, expect, it } from 'vitest';
import type { Reading, TaggedToken } from '../../../../core/german/reading';
import { nameSpeakers } from '../../../../core/german/tagging/name-speakers';
import { tokenise } from '../../../../core/german/tokens';

const readings: Readonly<Record<string, Reading>> = {
	sagte: { lemma: 'sagen', partOfSpeech: 'verb', verbForm: 'finite', number: 'singular' },
	fordern: { lemma: 'fordern', partOfSpeech: 'verb', verbForm: 'finite', number: 'plural' },
	Lange: { lemma: 'Lange', partOfSpeech: 'noun', number: 'singular' },
	Richter: { lemma: 'Richter', partOfSpeech: 'noun', number: 'either' },
	Minister: { lemma: 'Minister', partOfSpeech: 'noun', number: 'either' },
};

function tag(text: string): TaggedToken[] {
	return tokenise(text).map((token) => {
		const reading = readings[token.surface] ?? { lemma: token.surface, partOfSpeech: 'adverb' };
		return { ...token, reading, readings: [reading] };
	});
}

describe('nameSpeakers', () => {
	it.each([
		['sagte Lange gestern', 'Lange', 'name', 'who spoke has no article: a surname'],
		['sagte Richter Lange', 'Richter', 'noun', 'a title before a name'],
		['sagte der Richter', 'Richter', 'noun', 'with its article'],
		['fordern Richter', 'Richter', 'noun', 'several of them'],
		['gestern Minister', 'Minister', 'noun', 'nobody is said to have spoken'],
	])('%s: %s is a %s, %s', (text, word, partOfSpeech) => {
		expect(nameSpeakers(text, tag(text)).find(({ surface }) => surface === word)?.reading.partOfSpeech).toBe(partOfSpeech);
	});
});
