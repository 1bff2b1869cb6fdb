/** Puts the words of the list in the order in which the reader wants to see them, and leaves out those not asked for. */
import type { SavedWord, WordState } from '../../core/saved-word';

export const wordOrders = ['newest', 'state', 'alphabet', 'rarity'] as const;
export type WordOrder = (typeof wordOrders)[number];

/** `query`: words that all stand somewhere in a word, its meanings or its sentences; `state`: `all`, or only those in one. */
export type WordChoice = { readonly query: string; readonly state: WordState | 'all'; readonly order: WordOrder };

/** `words` are the newest first, and stay so among equals. */
export function arrangeWords(words: readonly SavedWord[], { query, state, order }: WordChoice): SavedWord[] {
	const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
	const found = words.filter((word) => (state === 'all' || word.state === state) && hasAll(word, parts));
	const compare = comparisons[order];
	return compare ? found.toSorted(compare) : found;
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

function hasAll(word: SavedWord, parts: readonly string[]): boolean {
	if (parts.length === 0) return true;
	const text = readText(word);
	return parts.every((part) => text.includes(part));
}

const texts = new WeakMap<SavedWord, string>();

/** All that is searched, remembered as long as the word is the same object: a search asks tens of thousands with every letter typed. */
function readText(word: SavedWord): string {
	const known = texts.get(word);
	if (known !== undefined) return known;
	const { gender, lemma, gloss, glosses, comment, examples } = word;
	const sentences = examples.flatMap(({ sentence, title, outlet }) => [sentence, title, outlet]);
	const text = [gender, lemma, gloss, ...glosses, comment, ...sentences].join('\n').toLowerCase();
	texts.set(word, text);
	return text;
}
