/** Search in the word list: words that all stand somewhere in a word, its meanings or its sentences. */
import type { SavedWord } from '../saved-word';
import type { Steps } from '../steps';

/** So many words are looked through at a stretch. */
const atOnce = 500;

/** The words in which all words of `query` stand and that `isWanted` lets through, in their order; for an empty query all that it lets through. */
export function* searchWords(
	words: readonly SavedWord[],
	query: string,
	isWanted: (word: SavedWord) => boolean,
): Steps<readonly SavedWord[]> {
	const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
	const found: SavedWord[] = [];
	for (const [at, word] of words.entries()) {
		if (at % atOnce === atOnce - 1) yield;
		if (isWanted(word) && hasAll(word, parts)) found.push(word);
	}
	return found;
}

function hasAll(word: SavedWord, parts: readonly string[]): boolean {
	if (parts.length === 0) return true;
	const text = readSearched(word);
	return parts.every((part) => text.includes(part));
}

const texts = new WeakMap<SavedWord, string>();

/**
 * All that is searched of a word, remembered as long as it is the same object. To be called ahead of the first search where there are thousands, some at a
 * time.
 */
export function readSearched(word: SavedWord): string {
	const known = texts.get(word);
	if (known !== undefined) return known;
	const { gender, lemma, gloss, glosses, comment, examples } = word;
	const sentences = examples.flatMap(({ sentence, title, outlet }) => [sentence, title, outlet]);
	const text = [gender, lemma, gloss, ...glosses, comment, ...sentences].join('\n').toLowerCase();
	texts.set(word, text);
	return text;
}
