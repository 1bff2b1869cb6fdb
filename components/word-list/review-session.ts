/** One round of review: which word is asked, and what came of those before it. It outlives its view, so that another tab does not end it. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { SavedWord } from '../../core/saved-word';

/** `queue`: ids in the order in which they are asked; `done` of them are over. */
export type ReviewRound = {
	readonly queue: readonly string[];
	readonly done: number;
	readonly known: number;
	readonly learning: number;
};

/** The round that is going on, `null` when none is, and how to change it. */
export type HeldRound = readonly [round: ReviewRound | null, setRound: (round: ReviewRound | null) => void];

/** Held by what outlives the views of the word list; a view outside of it holds its own. */
export const HeldRoundContext = createContext<HeldRound | null>(null);

export function useHeldRound(): HeldRound {
	const own = useState<ReviewRound | null>(null);
	return useContext(HeldRoundContext) ?? own;
}

export const startRound = (queue: readonly string[]): ReviewRound => ({ queue, done: 0, known: 0, learning: 0 });

/**
 * The word being asked, `null` when the round is over, and its number from 1; a word that was deleted meanwhile is passed over. `words` are in the falling order
 * of their ids.
 */
export function findAsked({ queue, done }: ReviewRound, words: readonly SavedWord[]): { word: SavedWord | null; at: number } {
	for (let next = done; next < queue.length; next++) {
		const word = findWord(words, queue[next] ?? '');
		if (word) return { word, at: next + 1 };
	}
	return { word: null, at: queue.length + 1 };
}

/** By halving. */
function findWord(words: readonly SavedWord[], wanted: string): SavedWord | null {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words[middle]?.id ?? wanted) > wanted) low = middle + 1;
		else high = middle;
	}
	const word = words[low];
	return word?.id === wanted ? word : null;
}

/** The round after the answer to its word number `at`. */
export function countAnswer(round: ReviewRound, at: number, isKnown: boolean): ReviewRound {
	const { known, learning } = round;
	return { ...round, done: at, known: known + Number(isKnown), learning: learning + Number(!isKnown) };
}
