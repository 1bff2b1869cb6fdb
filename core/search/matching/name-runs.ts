/**
 * Runs of capitalised words: in German a name, mostly with the title before it (*Bürgermeisterin Inken Petersen*). Where two sentences have the same run, they
 * have one thing in common and not three, however rare its words are; else all that somebody said on a day would be alike. Only a larger library tells that by itself,
 * by the other sentences of the same name.
 */
import type { Span } from '../../article';
import type { ContentReader } from '../meaning/content-words';
import type { Cover, Side } from './cover';

/** Two words or more, side by side with how rare each is. */
export type NameRun = { readonly words: readonly string[]; readonly rarities: readonly number[] };

const runPattern = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)+/gu;

export function listNameRuns(text: string, { start, end }: Span, readContent: ContentReader): NameRun[] {
	return (text.slice(start, end).match(runPattern) ?? []).map((run) => {
		const words = run.split(' ');
		return { words, rarities: words.map((word) => readContent(word, { start: 0, end: word.length })[0]?.rarity ?? 0) };
	});
}

/** What both must have in common besides, as a share of the rest of the one that has less of it, and the trust where they do not. */
const leastBesides = 0.34;
const trustOfNamesAlone = 0.7;

/** A factor of the chance that two sentences say the same: 1 unless they have little more in common than runs of one that stand in the other's text. */
export function trustBesidesNames({ here, there }: Cover, runs: readonly NameRun[], other: string): number {
	const weight = runs.reduce((sum, run) => sum + weighLongest(run, other), 0);
	if (weight === 0) return 1;
	const shareBesides = ({ covered, weight: all }: Side) => (covered - weight) / Math.max(1, all - weight);
	return Math.min(shareBesides(here), shareBesides(there)) < leastBesides ? trustOfNamesAlone : 1;
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
