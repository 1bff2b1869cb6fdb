import { describe, expect, it } from 'vitest';
import { cleanGloss } from '../../../core/lexicon/clean-gloss';
import { readSpellingKey } from '../../../scripts/lexicon/merge-spellings';

describe('cleanGloss', () => {
	it.each([
		['to provide sb. with sth.', ['provide'], 'a preposition that only leads to the next place'],
		['to look for sth.', ['look for'], 'a preposition that is part of the verb'],
		['to refuse sb. sth.', ['refuse'], 'two places'],
		['to take sth. into account', ['take into account'], 'a place amid the words'],
		['the nuts and bolts', ['nuts and bolts'], 'an article in front'],
		['bright/clear sky', ['bright sky', 'clear sky'], 'a choice'],
		['(spoken) comment', ['comment'], 'what may be left out'],
		['to walk (up)on sth.', ['walk upon'], 'letters that may be left out'],
		['e.g.', ['e.g.'], 'an abbreviation'],
		['sth.', [], 'nothing but a place'],
	])('%s', (text, expected) => {
		expect(cleanGloss(text)).toEqual(expected);
	});
});

describe('readSpellingKey', () => {
	it.each([
		['colour', 'color'],
		['organise', 'organize'],
		['organisation', 'organization'],
		['centre', 'center'],
		['living-room', 'living room'],
		['e-mail', 'email'],
		['defence', 'defense'],
		['travelling', 'traveling'],
		['catalogue', 'catalog'],
		['programme', 'program'],
	])('%s and %s are one', (british, other) => {
		expect(readSpellingKey(british)).toBe(readSpellingKey(other));
	});

	it.each([
		['hour', 'hor'],
		['four', 'for'],
		['course', 'corse'],
		['your', 'yor'],
	])('%s is not %s', (word, other) => {
		expect(readSpellingKey(word)).not.toBe(other);
	});
});
