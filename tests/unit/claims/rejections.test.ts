/** Sentences that the reader said are not the same, and what is left of an analysis without them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, FoundClaim, Match, Parallel, SharedSentence } from '../../../core/analysis';
import { dropRejected, makePairKey, openRejections } from '../../../core/claims/rejections';

describe('makePairKey', () => {
	it.each([
		['quotes and capitals', '„Der Deich hält“, sagte Brandt.', 'der deich hält sagte brandt', true],
		['ß and ss', 'Die Straße ist gesperrt.', 'Die Strasse ist gesperrt', true],
		['soft hyphens', 'Der Hochwas\u00ADserschutz reicht.', 'Der Hochwasserschutz reicht.', true],
		['another number', 'Es sind 12 Orte.', 'Es sind 13 Orte.', false],
		['a decimal is not two numbers', 'Es stieg um 1,5 Meter.', 'Es stieg um 15 Meter.', false],
		['a negation more', 'Der Deich hält.', 'Der Deich hält nicht.', false],
	])('%s', (_why, one, other, isAlike) => {
		expect(makePairKey(one, 'Das Amt warnt.') === makePairKey('Das Amt warnt.', other)).toBe(isAlike);
	});

	it('is the same in either order, whatever the sentences', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => makePairKey(a, b) === makePairKey(b, a)),
		);
	});
});

const text = 'Der Deich hält. Das Amt warnt vor Regen.';
const dyke = { start: 0, end: 15 };
const warning = { start: 16, end: 40 };
const voice = { stance: 'affirms', attribution: null, figures: [] } as const;

function makeMatch(articleId: string, words: string): Match {
	return { relation: 'same', score: 1, articleId, claimId: 'c', statementId: articleId, start: 0, end: words.length, text: words };
}

function makeParallel(articleId: string, words: string): Parallel {
	const { relation, score, start, end } = makeMatch(articleId, words);
	return { relation, score, articleId, start, end, text: words, stance: 'affirms', voice: null, figures: null, agency: null };
}

const claim: FoundClaim = {
	...dyke,
	claimId: 'c',
	score: 1,
	statementId: null,
	...voice,
	matches: [makeMatch('a', 'Die Deiche halten.'), makeMatch('b', 'Der Damm steht.')],
};
const shared: SharedSentence[] = [
	{ ...dyke, score: 1, ...voice, parallels: [makeParallel('a', 'Die Deiche halten.')] },
	{
		...warning,
		score: 1,
		...voice,
		parallels: [makeParallel('a', 'Die Behörde rechnet mit Regen.'), makeParallel('b', 'Die Deiche halten.')],
	},
];
const analysis = { claims: [claim], shared } as Partial<Analysis> as Analysis;

describe('dropRejected', () => {
	const without = (...pairs: readonly (readonly [string, string])[]) =>
		dropRejected(analysis, text, openRejections(new Set(pairs.map(([one, other]) => makePairKey(one, other)))));

	it('leaves the analysis as it is where nothing was refused', () => {
		expect(without()).toEqual(analysis);
	});

	it('drops a refused match, and the sentence that has no other', () => {
		const left = without(['Die Deiche halten', 'der deich hält']);
		expect(left.claims.map(({ matches }) => matches.map(({ articleId }) => articleId))).toEqual([['b']]);
		expect(left.shared.map(({ start }) => start)).toEqual([warning.start]);
	});

	it('keeps a claim of the corpus that is left without a match', () => {
		const left = without(['Der Deich hält.', 'Die Deiche halten.'], ['Der Deich hält.', 'Der Damm steht.']);
		expect(left.claims).toEqual([{ ...claim, matches: [] }]);
	});

	it('drops a pair only between its own two sentences', () => {
		const left = without(['Das Amt warnt vor Regen.', 'Die Deiche halten.']);
		expect(left.claims).toEqual(analysis.claims);
		expect(left.shared.map(({ parallels }) => parallels.map(({ articleId }) => articleId))).toEqual([['a'], ['a']]);
	});
});
