import { describe, expect, it } from 'vitest';
import type { Reading, TaggedToken } from '../../../../core/german/reading';
import { agreeNouns } from '../../../../core/german/tagging/agreement';

const makeToken = (surface: string, readings: readonly Reading[]): TaggedToken => ({
	start: 0,
	end: surface.length,
	surface,
	folded: surface.toLowerCase(),
	kind: 'word',
	reading: readings[0] as Reading,
	readings,
});
const determiner = (surface: string) => makeToken(surface, [{ lemma: 'der', partOfSpeech: 'determiner' }]);
const adjective = (surface: string) => makeToken(surface, [{ lemma: surface, partOfSpeech: 'adjective' }]);
const preposition = (surface: string) => makeToken(surface, [{ lemma: 'zu', partOfSpeech: 'preposition' }]);
const reden = makeToken('Reden', [
	{ lemma: 'Rede', partOfSpeech: 'noun', gender: 'die', number: 'plural' },
	{ lemma: 'Reden', partOfSpeech: 'noun', gender: 'das', number: 'singular' },
]);
const leiter = makeToken('Leiter', [
	{ lemma: 'Leiter', partOfSpeech: 'noun', gender: 'der', number: 'either' },
	{ lemma: 'Leiter', partOfSpeech: 'noun', gender: 'die', number: 'singular' },
]);

const rows: readonly (readonly [phrase: readonly TaggedToken[], lemma: string, gender: string, reason: string])[] = [
	[[determiner('die'), reden], 'Rede', 'die', 'die leaves the plural'],
	[[determiner('das'), reden], 'Reden', 'das', 'das leaves only the neuter'],
	[[determiner('das'), adjective('lange'), reden], 'Reden', 'das', 'across an adjective'],
	[[preposition('zum'), reden], 'Reden', 'das', 'a contraction holds the article'],
	[[reden], 'Rede', 'die', 'without a determiner the likelier stays'],
	[[determiner('der'), leiter], 'Leiter', 'der', 'der agrees with the first'],
	[[preposition('zur'), leiter], 'Leiter', 'die', 'zur leaves the feminine'],
	[[determiner('einer'), leiter], 'Leiter', 'die', 'einer leaves the feminine'],
];

describe('agreeNouns', () => {
	it.each(rows)('%#: %j → %s, %s', (phrase, lemma, gender) => {
		expect(agreeNouns(phrase).at(-1)?.reading).toMatchObject({ lemma, gender });
	});
});
