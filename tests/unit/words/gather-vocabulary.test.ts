import { describe, expect, it } from 'vitest';
import { findBand, isWithinLevel } from '../../../core/words/bands';
import { gatherVocabulary, measureRarity, takeWord } from '../../../core/words/gather-vocabulary';
import { articleWords, curated, findNth, makeWord, wordText } from '../../fixtures/word-fixtures';

const gather = (finds = curated) => gatherVocabulary(wordText, articleWords, finds);
const itemOf = (lemma: string, finds = curated) => gather(finds).find((item) => item.lemma === lemma);

describe('findBand', () => {
	it.each([
		[6.8, 'everyday', 'und'],
		[5.2, 'everyday', 'the floor belongs to the band'],
		[5.1, 'common', 'Politik'],
		[4.3, 'lessCommon', 'Bedrohung'],
		[3.5, 'rare', 'Drohne'],
		[0, 'veryRare', 'never met'],
	] as const)('%f is %s (%s)', (zipf, band, _word) => expect(findBand(zipf)).toBe(band));

	it('lists the level and what is rarer', () => {
		expect(isWithinLevel('rare', 'lessCommon')).toBe(true);
		expect(isWithinLevel('lessCommon', 'lessCommon')).toBe(true);
		expect(isWithinLevel('common', 'lessCommon')).toBe(false);
	});
});

describe('measureRarity', () => {
	const parts = (...zipfs: (number | undefined)[]) => zipfs.map((zipf) => ({ start: 0, end: 1, lemma: 'Teil', glosses: ['part'], zipf }));
	it.each([
		['of its rarest part', { zipf: 1, parts: parts(4.3, 3.9) }, 3.9],
		['its own where that is commoner', { zipf: 4.5, parts: parts(4.3, 3.9) }, 4.5],
		['its own where its parts were not counted', { zipf: 1, parts: parts(undefined, undefined) }, 1],
		['its own without parts', { zipf: 2.4 }, 2.4],
	])('is %s', (_why, word, expected) => expect(measureRarity(makeWord('Reeder', word))).toBe(expected));
});

describe('gatherVocabulary', () => {
	it('has one item a lemma, with all its places', () => {
		expect(gather().filter(({ lemma }) => lemma === 'ankündigen')).toHaveLength(1);
		expect(itemOf('ankündigen')?.places).toHaveLength(3);
	});

	it('has both halves of a separated verb, and its sentence', () => {
		const place = itemOf('ankündigen')?.places[1];
		expect(place?.pieces.map(({ start, end }) => wordText.slice(start, end))).toEqual(['kündigte', 'an']);
		expect(wordText.slice(place?.sentence.start, place?.sentence.end)).toMatch(/^Die Stadt kündigte .* an\.$/);
	});

	it.each([
		['Lind', 'a name'],
		['der', 'a determiner'],
	])('leaves %s out: %s', (lemma) => expect(itemOf(lemma)).toBeUndefined());

	it('leaves out what has no meaning to show, and keeps a compound whose parts have one', () => {
		expect(gatherVocabulary(wordText, [makeWord('Reeder')], [])).toEqual([]);
		expect(itemOf('Militärabkommen')?.zipf).toBe(3.9);
	});

	it('goes from the rarest to the commonest', () => {
		const zipfs = gather().map(({ zipf }) => zipf ?? -1);
		expect(zipfs).toEqual(zipfs.toSorted((a, b) => a - b));
	});

	it('tells words of one spelling and two genders apart', () => {
		const words = [makeWord('See', { gender: 'der', glosses: ['lake'] }), makeWord('See', { gender: 'die', glosses: ['sea'] })];
		expect(gatherVocabulary(wordText, words, [])).toHaveLength(2);
	});
});

describe('what the editors glossed', () => {
	it('stands on one card with the dictionary’s', () => {
		const item = itemOf('Sperrung');
		expect(gather().filter(({ lemma }) => lemma === 'Sperrung')).toHaveLength(1);
		expect(item).toMatchObject({ entry: { glosses: ['lockdown of the port'] }, word: { glosses: ['closure', 'blocking'] }, zipf: 3.3 });
		expect(item?.places).toHaveLength(2);
	});

	it('takes the word of a phrase out of the list', () => {
		expect(itemOf('Gegenzug')).toBeUndefined();
		expect(itemOf('Gegenzug', [])).toBeDefined();
		expect(itemOf('im Gegenzug')).toMatchObject({
			zipf: 3.4,
			word: { lemma: 'Gegenzug', phrase: { lemma: 'im Gegenzug', glosses: ['in exchange'] } },
		});
	});

	it('is listed first where the lexicon does not know it', () => {
		expect(gather()[0]).toMatchObject({ lemma: 'Amt', word: null, zipf: null, places: [findNth(wordText, 'Amt')] });
	});

	it('is as rare as its word also where that is a small word', () => {
		const entry = { lemma: 'die', partOfSpeech: 'name' as const, forms: [], glosses: ['that one'] };
		const span = findNth(wordText, 'Die');
		expect(itemOf('die', [{ entry, places: [{ ...span, pieces: [span] }] }])?.zipf).toBe(7);
	});

	it('has nothing of the longer word it was found in but how rare that is', () => {
		const span = findNth(wordText, 'Militärabkommen');
		const entry = { lemma: 'Abkommen', partOfSpeech: 'noun' as const, forms: [], glosses: ['pact'] };
		const item = itemOf('Abkommen', [{ entry, places: [{ ...span, pieces: [span] }] }]);
		expect(item?.word?.parts).toBeUndefined();
		expect(item?.zipf).toBe(3.9);
	});

	it('is kept as one word, its own gloss first, and a phrase by its word', () => {
		const keep = (lemma: string) => {
			const item = itemOf(lemma);
			return item?.places[0] ? takeWord(item, item.places[0]) : null;
		};
		expect(keep('Sperrung')).toMatchObject({ lemma: 'Sperrung', glosses: ['lockdown of the port', 'closure', 'blocking'] });
		expect(keep('Amt')).toMatchObject({ lemma: 'Amt', partOfSpeech: 'name', glosses: ['the port authority'], zipf: 0 });
		expect(keep('im Gegenzug')).toMatchObject({ lemma: 'Gegenzug', phrase: { lemma: 'im Gegenzug' } });
		const phraseAlone = gatherVocabulary(wordText, [], curated).find(({ lemma }) => lemma === 'im Gegenzug');
		expect(phraseAlone?.places[0] && takeWord(phraseAlone, phraseAlone.places[0])).toBeNull();
	});

	it('is there without any word too', () => expect(gatherVocabulary(wordText, [], curated)).toHaveLength(3));
});
