/**
 * How two sentences that nobody annotated stand to each other, once it is known that they are on the same thing: first whether one denies the other, then
 * whether they count otherwise, then whether the words are shared; what is only announced or suspected is `related` to what is said plainly.
 */
import type { FigurePair } from '../analysis';
import type { Span } from '../article';
import type { Relation } from '../claim';
import { findSharedAgency } from './find-agency';
import { findDiffering } from './relation/align-counts';
import { excludeEachOther } from './relation/find-contradiction';
import { isNearVerbatim } from './relation/near-verbatim';
import { readCounts } from './relation/read-counts';
import { areOfOtherForce, readModality } from './relation/read-modality';
import { areApart, areOnOtherDays, readTimes } from './relation/read-times';
import { readSaid, type Said } from './relation/said-words';
import { type Likeness, likenByForm } from './word-likeness';

/** A sentence in its article: what stands at the article's head and end says whose copy it is. */
export type Place = { readonly text: string; readonly span: Span };

export type SentenceRelation = {
	readonly relation: Relation;
	/** Of `different-figure` the first pair that differs; `null` where a score or a vague number (Tausende) is one of them. */
	readonly figures: FigurePair | null;
	/** The agency both have it from, where one of the texts names it and the words are shared; `null` otherwise. */
	readonly agency: string | null;
};

/**
 * Never throws, whatever the texts; O(n·m) in the words of the two sentences. `likeness` says which words may stand for one another; without it only
 * forms of one word do, and nothing is said of how much of the matter is shared.
 */
export function relateSentences(here: Place, there: Place, likeness: Likeness | null = null): SentenceRelation {
	const [a, b] = [readSaid(here.text, here.span), readSaid(there.text, there.span)];
	const isCopy = isNearVerbatim(here.text.slice(here.span.start, here.span.end), there.text.slice(there.span.start, there.span.end));
	const alike = isCopy || !likeness ? likenByForm : likeness;
	const answer = (relation: Relation, figures: FigurePair | null = null) => ({
		relation,
		figures,
		agency: isCopy ? findSharedAgency(here, there) : null,
	});
	if (excludeEachOther(a, b, alike, isCopy))
		return answer(areOnOtherDays(readTimes(a), readTimes(b)) || isLeftOpen(a) || isLeftOpen(b) ? 'related' : 'contradicts');
	const differing = findDiffering(readCounts(a), readCounts(b), alike);
	if (differing) return differing.isAhead ? answer('related') : answer('different-figure', differing.pair);
	if (isCopy) return answer('near-verbatim');
	return answer(
		areApart(readTimes(a), readTimes(b)) || areOfOtherForce(a, b) || (likeness && sharesLittle(a, b, likeness)) ? 'related' : 'same',
	);
}

const isLeftOpen = (said: Said) => readModality(said) === 'unsettled';

/** Of its content words, weighed by likeness, what the sentence that says more and the one that says less must have in common with the other. */
const leastOfMore = 0.15;
const leastOfLess = 0.2;

/** Whether the two share but a part of the matter. */
function sharesLittle(a: Said, b: Said, likeness: Likeness): boolean {
	const [one, other] = [coverOf(a, b, likeness), coverOf(b, a, likeness)];
	return Math.min(one, other) < leastOfMore || Math.max(one, other) < leastOfLess;
}

function coverOf(one: Said, other: Said, likeness: Likeness): number {
	const content = one.words.filter(({ isContent }) => isContent);
	const others = other.words.filter(({ isContent }) => isContent);
	const covered = content.reduce(
		(sum, word) => sum + others.reduce((most, { surface }) => Math.max(most, likeness(word.surface, surface)), 0),
		0,
	);
	return content.length === 0 ? 0 : covered / content.length;
}
