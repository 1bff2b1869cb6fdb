/**
 * Whether two sentences of articles on one topic count one thing, though each says much that the other does not: another number of it, a number promised in
 * one and there in the other, or one number that is no chance. What is counted every day, in every place, is left alone.
 */

import { foldSpelling } from '../../german/tokens';
import { findDiffering } from '../relation/align-counts';
import { kindOf } from '../relation/count-nouns';
import type { Count } from '../relation/read-counts';
import { alike, type Likeness } from '../word-likeness';
import type { CorePair } from './claim-cores';

/** About three rare words, half of one sentence and a quarter of the other. */
const enough = 19;
const leastOfOne = 0.46;
const leastOfBoth = 0.27;
/** Smaller numbers are alike by chance, and are of other events more often than not. */
const leastNumber = 100;
/** Numbers further apart are of other things. */
const mostTimes = 7;

/** Counted anew every day or month; the next number is no contrast. */
const dailyKinds = new Set(['anyone', 'infections']);
const perPeriod =
	/^(binnen|innerhalb|täglich\p{Ll}*|tages|wöchentlich\p{Ll}*|vor(tag|woche|monat|jahr)\p{Ll}*|neue[nrs]?|weitere[nrs]?|vergleich|wert|intensiv\p{Ll}*|gesamtzahl)$/u;

/** The counts of a sentence that may be set against another's. */
export const pickCounts = (counts: readonly Count[]): Count[] =>
	counts.filter(
		({ kind, noun, low, figure, around }) =>
			kind === 'thing' &&
			noun !== null &&
			figure !== null &&
			low >= leastNumber &&
			!dailyKinds.has(kindOf(foldSpelling(noun))?.name ?? '') &&
			!around.some(({ folded }) => perPeriod.test(folded)),
	);

/** `here` and `there` as `pickCounts` gives them. */
export function countOneThing(here: readonly Count[], there: readonly Count[], pair: CorePair, likeness: Likeness): boolean {
	if (here.length === 0 || there.length === 0) return false;
	const [one, other] = [pair.here.share, pair.there.share];
	if (Math.min(pair.here.evidence, pair.there.evidence) < enough) return false;
	if (Math.min(one, other) < leastOfBoth || Math.max(one, other) < leastOfOne) return false;
	const near = here.filter((count) => there.some((counted) => areNear(count, counted)));
	const differing = findDiffering(near, there, likeness);
	if (differing && (differing.isAhead || differing.pair !== null)) return true;
	return near.some((count) => there.some((counted) => counted.low === count.low && areAlike(count, counted, likeness)));
}

const areNear = (a: Count, b: Count) => Math.max(a.low, b.low) <= mostTimes * Math.min(a.low, b.low);

const areAlike = (a: Count, b: Count, likeness: Likeness) => a.noun !== null && b.noun !== null && likeness(a.noun, b.noun) >= alike;
