/** What becomes of a word that a table or an Anki file has: such files know less of a word than the list, so what they have is added to it. */
import { isSameWord, type SavedWord } from '../saved-word';
import { isSameContent, type Merged, unchanged } from './merge-records';

/** As many sentences as a word of the list may have; an import never takes one away for another. */
const maxExamples = 20;

/** `stored` is the same word of the list; `null` when there is none, or no longer. `time` is that of the change. */
export function mergeWord(incoming: SavedWord, stored: SavedWord | null, time: string): Merged<SavedWord> {
	if (!stored) return { outcome: 'added', row: incoming };
	const known = new Set(stored.examples.map(({ sentence }) => sentence));
	const further = incoming.examples.filter(({ sentence }) => !known.has(sentence)).slice(0, Math.max(0, maxExamples - known.size));
	const isFurther = stored.state === 'new' && incoming.state !== 'new';
	const merged: SavedWord = {
		...stored,
		gender: stored.gender ?? incoming.gender,
		forms: stored.forms ?? incoming.forms,
		pattern: stored.pattern ?? incoming.pattern,
		glosses: stored.glosses.length > 0 ? stored.glosses : incoming.glosses,
		zipf: stored.zipf || incoming.zipf,
		gloss: isOwnGloss(incoming, stored) ? incoming.gloss : stored.gloss,
		comment: incoming.comment === '' ? stored.comment : incoming.comment,
		examples: [...further, ...stored.examples],
		state: isFurther ? incoming.state : stored.state,
		box: isFurther ? incoming.box : stored.box,
		reviewed: isFurther ? incoming.reviewed : stored.reviewed,
	};
	return isSameContent(merged, stored) ? unchanged : { outcome: 'changed', row: { ...merged, updatedAt: time } };
}

/** A card shows the dictionary's first meaning where the reader gave none. */
function isOwnGloss({ gloss }: SavedWord, stored: SavedWord): boolean {
	return gloss !== '' && gloss !== stored.glosses[0];
}

/** The word of the list that a file's word is: by id, or by what it is. */
export function findSame(incoming: SavedWord, words: readonly SavedWord[]): SavedWord | null {
	const alike = words.filter((word) => isSameWord(word, incoming));
	return words.find(({ id }) => id === incoming.id) ?? alike.find(({ gender }) => gender === incoming.gender) ?? alike[0] ?? null;
}
