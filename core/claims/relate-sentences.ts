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
import { readSaid, type Said, type SaidWord } from './relation/said-words';
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
export const relateSentences = (here: Place, there: Place, likeness: Likeness | null = null): SentenceRelation =>
	relateSaid(readSaid(here.text, here.span), readSaid(there.text, there.span), likeness);

type Related = { readonly likeness: Likeness | null; readonly relation: SentenceRelation };
const related = new WeakMap<Said, WeakMap<Said, Related>>();

/** As `relateSentences`, of sentences that are read already; of the same two the answer is remembered. */
export function relateSaid(here: Said, there: Said, likeness: Likeness | null): SentenceRelation {
	const others = related.get(here) ?? new WeakMap<Said, Related>();
	related.set(here, others);
	const before = others.get(there);
	if (before?.likeness === likeness) return before.relation;
	const relation = compareSaid(here, there, likeness);
	others.set(there, { likeness, relation });
	return relation;
}

function compareSaid(a: Said, b: Said, likeness: Likeness | null): SentenceRelation {
	const isCopy = isNearVerbatim(a.text.slice(a.span.start, a.span.end), b.text.slice(b.span.start, b.span.end));
	const alike = isCopy || !likeness ? likenByForm : likeness;
	const answer = (relation: Relation, figures: FigurePair | null = null) => ({
		relation,
		figures,
		agency: isCopy ? findSharedAgency(a, b) : null,
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
	const isContent = (word: SaidWord) => word.isContent;
	const [ours, theirs] = [a.words.filter(isContent), b.words.filter(isContent)];
	const [found, foundThere] = [new Float64Array(ours.length), new Float64Array(theirs.length)];
	for (const [at, word] of ours.entries()) {
		for (const [place, other] of theirs.entries()) {
			const value = likeness(word.surface, other.surface);
			found[at] = Math.max(found[at] ?? 0, value);
			foundThere[place] = Math.max(foundThere[place] ?? 0, value);
		}
	}
	const [one, other] = [meanOf(found), meanOf(foundThere)];
	return Math.min(one, other) < leastOfMore || Math.max(one, other) < leastOfLess;
}

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
