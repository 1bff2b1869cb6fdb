/** Puts the words of the list in the order in which the reader wants to see them, and leaves out those not asked for. */
import type { SavedWord, WordState } from '../../core/saved-word';
import { sortInSteps } from '../../core/sort-steps';
import type { Steps } from '../../core/steps';
import { searchWords } from '../../core/words/search-words';

export const wordOrders = ['newest', 'state', 'alphabet', 'rarity'] as const;
export type WordOrder = (typeof wordOrders)[number];

/** `query`: see `searchWords`; `state`: `all`, or only those in one. */
export type WordChoice = { readonly query: string; readonly state: WordState | 'all'; readonly order: WordOrder };

/** `words` are the newest first, and stay so among equals. */
export function* orderWords(words: readonly SavedWord[], order: WordOrder): Steps<readonly SavedWord[]> {
	const compare = comparisons[order];
	return compare ? yield* sortInSteps(words, compare) : words;
}

/** Those of the words that are asked for, in their order. */
export function* chooseWords(words: readonly SavedWord[], query: string, state: WordChoice['state']): Steps<readonly SavedWord[]> {
	if (query.trim() === '' && state === 'all') return words;
	return yield* searchWords(words, query, (word) => state === 'all' || word.state === state);
}

export function countStates(words: readonly SavedWord[]): Record<WordState, number> {
	const counts = { new: 0, learning: 0, known: 0 };
	for (const { state } of words) counts[state]++;
	return counts;
}

const { compare: compareGerman } = new Intl.Collator('de');
const stateRank: Record<WordState, number> = { learning: 0, new: 1, known: 2 };

const comparisons: Record<WordOrder, ((a: SavedWord, b: SavedWord) => number) | null> = {
	newest: null,
	state: (a, b) => stateRank[a.state] - stateRank[b.state],
	alphabet: (a, b) => compareGerman(a.lemma, b.lemma),
	rarity: (a, b) => a.zipf - b.zipf,
};
