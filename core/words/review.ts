/**
 * When a word of the list is asked again: boxes after Leitner (So lernt man lernen, 1972). What was known goes a box up and waits longer;
 * what was not goes back to the first. Past the last box a word is known. The reader can set the state by hand at any time.
 */
import type { SavedWord, WordState } from '../saved-word';
import { sortInSteps } from '../sort-steps';
import type { Steps } from '../steps';

/** Days a word waits in each box; box 0 holds the new ones, which do not wait. */
export const boxDays = [0, 1, 3, 7, 14, 30] as const;

const lastBox = boxDays.length - 1;
const dayMs = 86_400_000;

/** What a review changes of a word. */
export type Progress = Pick<SavedWord, 'state' | 'box' | 'reviewed'>;

/** Of a word that was just saved. */
export const unreviewed: Progress = { state: 'new', box: 0, reviewed: null };

/** Epoch milliseconds from which the word is to be asked; `null` when it is known and no longer is. */
export function findDue({ state, box, reviewed, created }: Progress & Pick<SavedWord, 'created'>): number | null {
	if (state === 'known') return null;
	if (reviewed === null || state === 'new') return Date.parse(created);
	return Date.parse(reviewed) + (boxDays[box] ?? 0) * dayMs;
}

/** When a word is due. */
type Due = { readonly id: string; readonly due: number };

/** What there is to review, by when it is due: words being learned, and new ones. */
export type ReviewPlan = { readonly learning: readonly Due[]; readonly fresh: readonly Due[] };

const atOnce = 500;

export function* planReviews(words: readonly (Progress & Pick<SavedWord, 'id' | 'created'>)[]): Steps<ReviewPlan> {
	const learning: Due[] = [];
	const fresh: Due[] = [];
	for (const [at, word] of words.entries()) {
		if (at % atOnce === atOnce - 1) yield;
		const due = findDue(word);
		if (due !== null) (word.state === 'new' ? fresh : learning).push({ id: word.id, due });
	}
	const byDue = (a: Due, b: Due) => a.due - b.due;
	return { learning: yield* sortInSteps(learning, byDue), fresh: yield* sortInSteps(fresh, byDue) };
}

/** Ids of the words to ask at `now` (epoch milliseconds): those being learned before the new ones, and of each the longest due first. */
export function listDue({ learning, fresh }: ReviewPlan, now: number): string[] {
	return [learning, fresh].flatMap((list) => list.slice(0, countUntil(list, now)).map(({ id }) => id));
}

/** How many words are due at `now` (epoch milliseconds). O(log n). */
export function countDue({ learning, fresh }: ReviewPlan, now: number): number {
	return countUntil(learning, now) + countUntil(fresh, now);
}

/** Epoch milliseconds at which the first of all words is due; `null` where none ever is. */
export function findNextDue({ learning, fresh }: ReviewPlan): number | null {
	const [a = null, b = null] = [learning[0]?.due, fresh[0]?.due];
	return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** How many of the list are due by `now`. */
function countUntil(list: readonly Due[], now: number): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((list[middle]?.due ?? now) <= now) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The word's progress after a review at `now` (epoch milliseconds). A new word known at once skips the first box. */
export function gradeWord({ box }: Progress, isKnown: boolean, now: number): Progress {
	const next = isKnown ? Math.max(box, 1) + 1 : 1;
	return { state: next > lastBox ? 'known' : 'learning', box: Math.min(next, lastBox), reviewed: new Date(now).toISOString() };
}

/** The progress of a word whose state the reader sets by hand. What is learned again starts in the first box, due at once. */
export function chooseState(state: WordState, { box, reviewed }: Progress): Progress {
	if (state === 'known') return { state, box, reviewed };
	return { state, box: state === 'new' ? 0 : 1, reviewed: null };
}
