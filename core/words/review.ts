/**
 * When a word of the list is asked again: boxes after Leitner (So lernt man lernen, 1972). What was known goes a box up and waits longer;
 * what was not goes back to the first. Past the last box a word is known. The reader can set the state by hand at any time.
 */
import type { SavedWord, WordState } from '../saved-word';

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

/** The words to ask at `now` (epoch milliseconds): those being learned before the new ones, and of each the longest due first. */
export function listDue<W extends Progress & Pick<SavedWord, 'created'>>(words: readonly W[], now: number): W[] {
	return words
		.flatMap((word) => {
			const due = findDue(word);
			return due !== null && due <= now ? [{ word, due }] : [];
		})
		.toSorted((a, b) => Number(a.word.state === 'new') - Number(b.word.state === 'new') || a.due - b.due)
		.map(({ word }) => word);
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
