/** Which places of an article are marked, and how many claims the badge counts. */
import { describe, expect, it } from 'vitest';
import type { Analysis, FoundClaim, SharedSentence } from '../../../core/analysis';
import { collectMarks, listUncurated } from '../../../entrypoints/background/collect-marks';

const voice = { score: 1, stance: 'affirms', attribution: null, figures: [] } as const;
const match = { relation: 'same', score: 1, articleId: 'a', claimId: 'c', statementId: 's', start: 0, end: 4, text: 'Wort' } as const;
const parallel = {
	relation: 'same',
	score: 1,
	articleId: 'a',
	start: 0,
	end: 4,
	text: 'Wort',
	stance: 'affirms',
	voice: null,
	figures: null,
	agency: null,
} as const;

const claim = (claimId: string, start: number, end: number, isElsewhere: boolean): FoundClaim => ({
	...voice,
	claimId,
	start,
	end,
	statementId: null,
	matches: isElsewhere ? [match] : [],
});
const sentence = (start: number, end: number): SharedSentence => ({ ...voice, start, end, parallels: [parallel] });
const analyse = (claims: readonly FoundClaim[], shared: readonly SharedSentence[]) =>
	({
		claims,
		shared,
		mentions: [{ start: 3, end: 8, surface: 'Lind', personId: 'lind', name: 'Eva Lind', english: 'Eva Lind' }],
	}) as Partial<Analysis> as Analysis;

const person = { kind: 'person', id: 'lind', start: 3, end: 8 };

describe('collectMarks', () => {
	it.each([
		['a claim that others make', [claim('deal', 10, 20, true)], [], [{ kind: 'claim', id: 'deal', start: 10, end: 20 }]],
		['no claim that is only here', [claim('deal', 10, 20, false)], [], []],
		['a sentence that others have', [], [sentence(10, 20)], [{ kind: 'claim', id: 'shared-10', start: 10, end: 20 }]],
		[
			'a claim once, where others have its sentence too',
			[claim('deal', 12, 18, true)],
			[sentence(10, 20)],
			[{ kind: 'claim', id: 'deal', start: 12, end: 18 }],
		],
		[
			'a claim whose sentence others have, though none was curated',
			[claim('deal', 12, 18, false)],
			[sentence(10, 20)],
			[{ kind: 'claim', id: 'deal', start: 12, end: 18 }],
		],
		[
			'a sentence that ends where a claim begins',
			[claim('deal', 20, 30, false)],
			[sentence(10, 20)],
			[{ kind: 'claim', id: 'shared-10', start: 10, end: 20 }],
		],
	])('marks %s', (_why, claims, shared, marks) => {
		expect(collectMarks(analyse(claims, shared))).toEqual([...marks, person]);
	});
});

it('counts a shared sentence only where it makes no claim of the corpus', () => {
	const found = analyse([claim('deal', 12, 18, false)], [sentence(10, 20), sentence(20, 30)]);
	expect(listUncurated(found).map(({ start }) => start)).toEqual([20]);
});
