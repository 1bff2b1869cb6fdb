/** When words are asked again, and what an answer changes. */
import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../core/steps';
import { chooseState, countDue, findDue, findNextDue, gradeWord, listDue, type Progress, planReviews } from '../../../core/words/review';
import { makeWord } from '../../fixtures/saved-words';

const now = Date.parse('2024-06-20T08:00:00.000Z');
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
const progress = (state: Progress['state'], box: number, reviewed: string | null = null): Progress => ({ state, box, reviewed });

describe('gradeWord', () => {
	const reviewed = new Date(now).toISOString();
	const rows: [string, Progress, boolean, Progress][] = [
		['a new word that is not known goes to the first box', progress('new', 0), false, progress('learning', 1, reviewed)],
		['a new word that is known skips it', progress('new', 0), true, progress('learning', 2, reviewed)],
		['what was known goes a box up', progress('learning', 3, daysAgo(7)), true, progress('learning', 4, reviewed)],
		['what was not goes back to the first', progress('learning', 5, daysAgo(30)), false, progress('learning', 1, reviewed)],
		['past the last box a word is known', progress('learning', 5, daysAgo(30)), true, progress('known', 5, reviewed)],
	];
	it.each(rows)('%s', (_why, before, isKnown, after) => {
		expect(gradeWord(before, isKnown, now)).toEqual(after);
	});
});

describe('chooseState', () => {
	const rows: [string, Progress, Progress['state'], Progress][] = [
		['known by hand is not reviewed', progress('learning', 2, daysAgo(1)), 'known', progress('known', 2, daysAgo(1))],
		['learned again is due at once', progress('known', 5, daysAgo(90)), 'learning', progress('learning', 1)],
		['new is as if never reviewed', progress('learning', 4, daysAgo(2)), 'new', progress('new', 0)],
	];
	it.each(rows)('%s', (_why, before, state, after) => {
		expect(chooseState(state, before)).toEqual(after);
	});
});

describe('planReviews', () => {
	const word = (n: number, rest: Partial<Progress>) => makeWord(n, { lemma: `Wort${n}`, created: daysAgo(100 - n), ...rest });
	const words = [
		word(1, {}),
		word(2, {}),
		word(3, { state: 'known', box: 5, reviewed: daysAgo(400) }),
		word(4, { state: 'learning', box: 2, reviewed: daysAgo(4) }),
		word(5, { state: 'learning', box: 2, reviewed: daysAgo(2) }),
		word(6, { state: 'learning', box: 3, reviewed: daysAgo(30) }),
		word(7, { state: 'learning', box: 1 }),
	];

	it('asks what is being learned before what is new, and the longest due first', () => {
		const lemmas = new Map(words.map(({ id, lemma }) => [id, lemma]));
		const plan = runSteps(planReviews(words));
		expect(listDue(plan, now).map((id) => lemmas.get(id))).toEqual(['Wort7', 'Wort6', 'Wort4', 'Wort1', 'Wort2']);
		expect(countDue(plan, now)).toBe(5);
	});

	it('knows how many are due at any time, and when the first is', () => {
		const plan = runSteps(planReviews(words.filter(({ state, box }) => state === 'learning' && box > 1)));
		const next = findNextDue(plan);
		expect(next).toBe(now - 23 * 86_400_000);
		expect([countDue(plan, (next ?? 0) - 1), countDue(plan, next ?? 0), countDue(plan, now + 86_400_000)]).toEqual([0, 1, 3]);
		expect(findNextDue(runSteps(planReviews(words.filter(({ state }) => state === 'known'))))).toBeNull();
	});

	it('is the same for thousands, worked out in slices', () => {
		const many = Array.from({ length: 5_000 }, (_, n) => word(n, { state: 'learning', box: n % 6, reviewed: daysAgo((n * 7919) % 400) }));
		const dues = new Map(many.map((one) => [one.id, findDue(one) ?? 0]));
		const asked = listDue(runSteps(planReviews(many)), now).map((id) => dues.get(id));
		expect(asked).toEqual([...dues.values()].filter((due) => due <= now).toSorted((a, b) => a - b));
	});

	it('waits as many days as the box says', () => {
		expect(findDue(word(1, { state: 'learning', box: 4, reviewed: daysAgo(0) }))).toBe(now + 14 * 86_400_000);
		expect(findDue(word(1, { state: 'known' }))).toBeNull();
	});
});
