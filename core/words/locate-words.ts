/** Finds the words of the reader's list in an article that was read. */
import { isSameWord, type SavedPlace, type SavedWord } from '../saved-word';
import type { Word } from '../word';

/** Every place of a word that is not known yet, in the order of `words`; a separated verb's particle is one of its pieces. O(words + saved). */
export function locateWords(words: readonly Word[], saved: readonly SavedWord[]): SavedPlace[] {
	const byLemma = new Map<string, SavedWord[]>();
	for (const word of saved) byLemma.set(word.lemma, [...(byLemma.get(word.lemma) ?? []), word]);
	return words.flatMap((word) => {
		const found = byLemma.get(word.lemma)?.find((candidate) => isSameWord(candidate, word));
		if (!found || found.state === 'known') return [];
		const pieces = [word, ...(word.particle ? [word.particle] : [])].map(({ start, end }) => ({ start, end }));
		return [{ id: found.id, state: found.state, pieces: pieces.toSorted((a, b) => a.start - b.start) }];
	});
}
