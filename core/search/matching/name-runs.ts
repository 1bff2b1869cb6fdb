/**
 * Runs of capitalised words: in German a name, mostly with the title before it (*Bürgermeisterin Inken Petersen*). They are rare words, yet a name is in many
 * sentences that have nothing else in common. In a large library those are there to rival a match; in a small one they must be imagined.
 */
import type { Span } from '../../article';
import type { ContentReader } from '../meaning/content-words';
import type { Cover, Side } from './cover';

/** Two words or more, side by side with how rare each is. */
export type NameRun = { readonly words: readonly string[]; readonly rarities: readonly number[] };

const runPattern = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)+/gu;

export function listNameRuns(text: string, { start, end }: Span, readContent: ContentReader): NameRun[] {
	return (text.slice(start, end).match(runPattern) ?? []).flatMap((run): NameRun[] => {
		const words = run.split(' ');
		const rarities = words.map((word) => readContent(word, { start: 0, end: word.length })[0]?.rarity ?? 0);
		// The article that begins a sentence is no part of a name.
		const first = rarities[0] === 0 ? 1 : 0;
		return words.length - first < 2 ? [] : [{ words: words.slice(first), rarities: rarities.slice(first) }];
	});
}

/** The part of a cover that is nothing but names: `null` when neither of the runs stands in the other sentence, whose text `other` is. */
export function coverByNames({ here, there }: Cover, runs: readonly NameRun[], other: string): Cover | null {
	const covered = runs.reduce((sum, run) => sum + weighLongest(run, other), 0);
	if (covered === 0) return null;
	const limit = (side: Side): Side => ({ ...side, covered: Math.min(covered, side.covered) });
	return { here: limit(here), there: limit(there) };
}

/** What both must have in common besides, as a share of the rest of the one that has less of it, and the trust where they do not. */
const leastBesides = 0.34;
const trustOfNames = 0.7;

/** A factor of the chance that two sentences say the same: less than 1 when they have little more in common than names. */
export function trustBesides(cover: Cover, byNames: Cover | null): number {
	if (byNames === null) return 1;
	const shareBesides = (side: Side, { covered }: Side) => (side.covered - covered) / Math.max(1, side.weight - covered);
	return Math.min(shareBesides(cover.here, byNames.here), shareBesides(cover.there, byNames.there)) < leastBesides ? trustOfNames : 1;
}

/** Of the longest part of the run, two words or more, that stands there; 0 when none does. */
function weighLongest({ words, rarities }: NameRun, other: string): number {
	for (let length = words.length; length >= 2; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			if (!other.includes(words.slice(from, from + length).join(' '))) continue;
			return rarities.slice(from, from + length).reduce((sum, rarity) => sum + rarity, 0);
		}
	}
	return 0;
}
