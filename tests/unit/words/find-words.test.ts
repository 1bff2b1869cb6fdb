/** From a word in a text to the list, and from the list back into a text. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSameWord, WordDraft, type WordIdentity } from '../../../core/saved-word';
import { cutSentence, listMeanings, writeForms } from '../../../core/words/card-text';
import { locateWords } from '../../../core/words/locate-words';
import { makeWordDraft } from '../../../core/words/make-draft';
import { maxSentenceLength } from '../../../core/words/max-sentence';
import { announce, closure, makeExample, makeWord, placeWord } from '../../fixtures/saved-words';

const source = { pageKey: 'https://blatt.example/hafen', title: 'Hafen gesperrt', outlet: 'Tageblatt', published: '2024-05-04' };
const text = 'Hafen gesperrt\n\nDie Stadt schweigt. Der Hafen kündigte im Herbst Streiks an. Danach kam die Sperrung.';

describe('makeWordDraft', () => {
	const verb = placeWord(text, ['kündigte', 'an'], { lemma: 'ankündigen', partOfSpeech: 'verb', glosses: ['announce'] });

	it('takes the sentence and the pieces in it', () => {
		const draft = makeWordDraft(verb, text, source);
		expect(v.parse(WordDraft, draft)).toEqual(draft);
		expect(draft).toEqual({
			lemma: 'ankündigen',
			partOfSpeech: 'verb',
			glosses: ['announce'],
			zipf: 3,
			example: {
				...source,
				sentence: 'Der Hafen kündigte im Herbst Streiks an.',
				pieces: [
					{ start: 10, end: 18 },
					{ start: 37, end: 39 },
				],
			},
		});
	});

	it('keeps a phrase with the sentence, and what else is known with the word', () => {
		const phrase = { lemma: 'Streiks ankündigen', pieces: [], glosses: ['call strikes'] };
		const draft = makeWordDraft({ ...verb, phrase, pattern: 'etw. ankündigen', forms: { present: 'kündigt an' } }, text, source);
		expect(draft.example.phrase).toEqual({ lemma: 'Streiks ankündigen', glosses: ['call strikes'] });
		expect([draft.pattern, draft.forms]).toEqual(['etw. ankündigen', { present: 'kündigt an' }]);
	});

	it('cuts what is too long to be a sentence around the word', () => {
		const long = `${'aber '.repeat(1_500)}Sperrung${' und'.repeat(1_500)}`;
		const draft = makeWordDraft(placeWord(long, ['Sperrung'], { lemma: 'Sperrung' }), long, source);
		expect(draft.example.sentence.length).toBeLessThanOrEqual(maxSentenceLength);
		expect(cutSentence(draft.example).filter(({ isWord }) => isWord)).toEqual([{ text: 'Sperrung', isWord: true }]);
	});

	it('throws for a place outside the text', () => {
		expect(() => makeWordDraft({ ...verb, end: 999 }, text, source)).toThrow(RangeError);
	});
});

describe('isSameWord', () => {
	const sea: WordIdentity = { lemma: 'See', partOfSpeech: 'noun', gender: 'die' };
	it.each<[string, WordIdentity, boolean]>([
		['the same', sea, true],
		['of another gender', { ...sea, gender: 'der' }, false],
		['of a gender that is not known', { lemma: 'See', partOfSpeech: 'noun' }, true],
		['of another part of speech', { ...sea, partOfSpeech: 'name' }, false],
		['of another lemma', { ...sea, lemma: 'Meer' }, false],
	])('%s: %o, %s', (_what, other, expected) => {
		expect(isSameWord(sea, other)).toBe(expected);
	});
});

describe('cutSentence', () => {
	it('joins to the sentence, the word set apart', () => {
		const segments = cutSentence(makeExample('Kündigte er es an?', ['Kündigte', 'an']));
		expect(segments.map(({ text: segment, isWord }) => (isWord ? `[${segment}]` : segment)).join('')).toBe('[Kündigte] er es [an]?');
	});
});

describe('listMeanings', () => {
	const glosses = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
	it.each([
		['', ['one', 'two', 'three', 'four', 'five', 'six']],
		['two', ['two', 'one', 'three', 'four', 'five', 'six', 'seven']],
		['mine', ['mine', 'one', 'two', 'three', 'four', 'five', 'six']],
	])('with the reader’s “%s”', (gloss, expected) => {
		expect(listMeanings({ gloss, glosses })).toEqual(expected);
	});
});

describe('writeForms', () => {
	it.each([
		['a noun', { partOfSpeech: 'noun' as const, forms: { plural: 'Sperrungen' } }, 'die Sperrungen'],
		['an adjective', { partOfSpeech: 'adjective' as const, forms: { comparative: 'größer' } }, 'größer'],
		[
			'a verb with others',
			{ partOfSpeech: 'verb' as const, pattern: 'sich weigern', forms: { present: 'weigert' } },
			'sich weigern, weigert',
		],
		['a word of which nothing is known', { partOfSpeech: 'adverb' as const }, ''],
	])('%s', (_what, word, expected) => {
		expect(writeForms(word)).toBe(expected);
	});
});

describe('locateWords', () => {
	const words = [
		placeWord(text, ['kündigte', 'an'], { lemma: 'ankündigen', partOfSpeech: 'verb' }),
		placeWord(text, ['Streiks'], { lemma: 'Streik', gender: 'der' }),
		placeWord(text, ['Sperrung'], { lemma: 'Sperrung', gender: 'die' }),
	];
	const strike = makeWord(9, { lemma: 'Streik', gender: 'der', state: 'known' });

	it('finds each place, with all its pieces, but none of what is known', () => {
		const places = locateWords(words, [closure, announce, strike]);
		expect(places.map(({ id, state, pieces }) => [id, state, pieces.map(({ start, end }) => text.slice(start, end))])).toEqual([
			[announce.id, 'learning', ['kündigte', 'an']],
			[closure.id, 'new', ['Sperrung']],
		]);
	});

	it('tells homographs apart by gender', () => {
		expect(
			locateWords([placeWord('Der See.', ['See'], { lemma: 'See', gender: 'der' })], [makeWord(1, { lemma: 'See', gender: 'die' })]),
		).toEqual([]);
	});
});
