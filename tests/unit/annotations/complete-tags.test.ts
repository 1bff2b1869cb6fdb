/** Tags while they are typed. */
import { describe, expect, it } from 'vitest';
import { completeTags, splitTags, takeTag } from '../../../core/annotations/complete-tags';

const known = ['Hafen', 'Hafenstadt', 'Ölpreis', 'Straße', 'alter Hafen', 'NATO'];

describe('splitTags', () => {
	it.each([
		['', []],
		[' a,b ', ['a', 'b']],
		['a, a ,,  b   c', ['a', 'b c']],
	])('%j → %j', (typed, tags) => {
		expect(splitTags(typed)).toEqual(tags);
	});
});

describe('completeTags', () => {
	it.each([
		['nothing typed', '', []],
		['those that begin so before those with a word that does', 'haf', ['Hafen', 'Hafenstadt', 'alter Hafen']],
		['only the last is completed', 'NATO, ol', ['Ölpreis']],
		['what was taken is not offered again', 'hafen, haf', ['Hafenstadt', 'alter Hafen']],
		['what is there in full is no completion', 'hafen', ['Hafenstadt', 'alter Hafen']],
		['ss and ß are one', 'stras', ['Straße']],
		['nothing of the middle of a word', 'afen', []],
	])('%s', (_why, typed, offered) => {
		expect(completeTags(typed, known)).toEqual(offered);
	});
});

describe('takeTag', () => {
	it.each([
		['haf', 'Hafen', 'Hafen, '],
		['NATO,haf', 'Hafen', 'NATO, Hafen, '],
		[' , NATO , haf', 'Hafen', 'NATO, Hafen, '],
	])('%j with %j → %j', (typed, tag, field) => {
		expect(takeTag(typed, tag)).toBe(field);
	});
});
