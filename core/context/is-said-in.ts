/** Whether a text says what a sentence of another says, in whatever words; in doubt yes, since what is called missing or only here must be so. */
import type { Place, Story } from './story';
import { findLikely, measureNearCover, type TextWords } from './text-words';

/** Half of a sentence's meaning in one sentence of the other text is enough to hold it for said there. */
const saidThere = 0.5;
/** And so are most of its words in two neighbouring sentences. */
const wordsThere = 0.6;

export function isSaidIn(story: Story, place: Place, text: TextWords): boolean {
	const words = story.wordsOf(place);
	if (measureNearCover(words, text) >= wordsThere) return true;
	return findLikely(words, text).some((other) => story.coverOf(place, other) >= saidThere);
}

/** Both say about the same: half of each stands in the other, or nearly all of the first stands in a longer sentence. */
const sameThing = 0.5;
const insideLonger = 0.75;

/** The sentences of a text that say what the sentence says; [] when none does. */
export function findSameIn(story: Story, place: Place, text: TextWords): Place[] {
	return findLikely(story.wordsOf(place), text).filter((other) => {
		const cover = story.coverOf(place, other);
		return cover >= insideLonger || (cover >= sameThing && story.coverOf(other, place) >= sameThing);
	});
}
