/** What a search in the word list finds. */
import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../core/steps';
import { searchWords } from '../../../core/words/search-words';
import { announce, closure, hostile, makeWord } from '../../fixtures/saved-words';

const words = [hostile, announce, closure];
const find = (query: string) => runSteps(searchWords(words, query, () => true)).map(({ lemma }) => lemma);

describe('searchWords', () => {
	const rows: [query: string, found: string[], why: string][] = [
		['', ['=1+1', 'ankündigen', 'Sperrung'], 'nothing typed leaves all, in their order'],
		['  ', ['=1+1', 'ankündigen', 'Sperrung'], 'spaces are nothing'],
		['SPERRU', ['Sperrung'], 'part of the lemma, whatever its case'],
		['die sperrung', ['Sperrung'], 'the article is part of the head'],
		['notice', ['ankündigen'], 'the reader’s own gloss'],
		['announce', ['ankündigen'], 'the dictionary’s'],
		['anmelden', ['ankündigen'], 'the comment'],
		['streiks herbst', ['ankündigen'], 'words of a sentence, in any order'],
		['hafen gesperrt', ['ankündigen', 'Sperrung'], 'the article it was met in'],
		['tageblatt', ['Sperrung'], 'the outlet; of two sentences both count'],
		['sperrung streiks', [], 'both must stand in one word'],
		['quark', [], 'none has it'],
	];
	it.each(rows)('%j → %j: %s', (query, found) => {
		expect(find(query)).toEqual(found);
	});

	it('asks only for what is wanted', () => {
		expect(runSteps(searchWords(words, 'hafen', ({ state }) => state === 'new'))).toEqual([closure]);
	});

	it('finds in a changed word what it says now', () => {
		const changed = { ...closure, comment: 'Quark' };
		expect(runSteps(searchWords([changed], 'quark', () => true))).toEqual([changed]);
	});

	it('gives way while it goes through thousands', () => {
		const many = Array.from({ length: 3_000 }, (_, n) => makeWord(n, { lemma: `Wort${n}` }));
		const steps = searchWords(many, 'wort2999', () => true);
		let stops = 0;
		while (!steps.next().done) stops++;
		expect(stops).toBe(6);
		expect(runSteps(searchWords(many, 'wort2999', () => true))).toEqual([many[2_999]]);
	});
});
