/** Whether a text says what a sentence of another says, in whatever words; in doubt yes, since what is called missing or only here must be so. */
import type { ContentTerm, Place, Story } from './story';
import { measureCover, type TextWords } from './text-words';

/** What is said in one sentence may take two elsewhere, one after the other: nearly half of its meaning in them is enough. Nineteen in twenty reworded sentences have as much. */
const saidThere = 0.42;
/** A sentence that sums a story up is said all over the text, unless it has a number that does not stand there. */
const saidThroughout = 0.63;

/** What differs from what is said there by its numbers alone is no less said there: it gives another figure. */
export function isSaidIn(story: Story, place: Place, text: TextWords): boolean {
	const words = story.wordsOf(place);
	const withoutNumbers = words.map((word) => (word.isNumber ? { ...word, rarity: 0 } : word));
	const whole = new Float32Array(words.length);
	let before: Float32Array = new Float32Array(words.length);
	for (const sentence of text.sentences.keys()) {
		const likeness = story.compareWords(place, { article: text.article, sentence });
		if (weighCover(withoutNumbers, findGreater(before, likeness)) >= saidThere) return true;
		for (let at = 0; at < whole.length; at++) whole[at] = Math.max(whole[at] ?? 0, likeness[at] ?? 0);
		before = likeness;
	}
	const hasOwnNumber = words.some(({ key, isNumber }) => isNumber && !text.all.has(key));
	return !hasOwnNumber && weighCover(words, whole) >= saidThroughout;
}

/** Both say about the same: half of each stands in the other, or most of the first stands in a longer sentence. */
const sameThing = 0.5;
const insideLonger = 0.7;
/** Sentences worth a closer comparison share at least this much of their words. */
const worthALook = 0.2;

/** The sentences of a text that say what the sentence says; [] when none does. */
export function findSameIn(story: Story, place: Place, text: TextWords): Place[] {
	const words = story.wordsOf(place);
	return text.sentences.flatMap((keys, sentence) => {
		const other = { article: text.article, sentence };
		if (measureCover(words, keys) < worthALook) return [];
		const cover = weighCover(words, story.compareWords(place, other));
		if (cover < sameThing) return [];
		const isSame = cover >= insideLonger || weighCover(story.wordsOf(other), story.compareWords(other, place)) >= sameThing;
		return isSame ? [other] : [];
	});
}

function findGreater(a: Float32Array, b: Float32Array): Float32Array {
	return a.map((value, at) => Math.max(value, b[at] ?? 0));
}

function weighCover(words: readonly ContentTerm[], likeness: ArrayLike<number>): number {
	let total = 0;
	let found = 0;
	for (let at = 0; at < words.length; at++) {
		const rarity = words[at]?.rarity ?? 0;
		total += rarity;
		found += rarity * (likeness[at] ?? 0);
	}
	return total === 0 ? 0 : found / total;
}
