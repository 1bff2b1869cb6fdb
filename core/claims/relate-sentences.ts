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
import { type Modality, readModality } from './relation/read-modality';
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

/** Never throws, whatever the texts; O(n·m) in the words of the two sentences. `likeness` says which words may stand for one another. */
export function relateSentences(here: Place, there: Place, likeness: Likeness = likenByForm): SentenceRelation {
	const [a, b] = [readSaid(here.text, here.span), readSaid(there.text, there.span)];
	const isCopy = isNearVerbatim(here.text.slice(here.span.start, here.span.end), there.text.slice(there.span.start, there.span.end));
	const answer = (relation: Relation, figures: FigurePair | null = null) => ({
		relation,
		figures,
		agency: isCopy ? findSharedAgency(here, there) : null,
	});
	const [then, now] = [readTimes(a), readTimes(b)];
	if (excludeEachOther(a, b, likeness)) return answer(areOnOtherDays(then, now) ? 'related' : 'contradicts');
	const differing = findDiffering(readCounts(a), readCounts(b), likeness);
	if (differing) return differing.isAhead ? answer('related') : answer('different-figure', differing.pair);
	if (isCopy) return answer('near-verbatim');
	return answer(areApart(then, now) || areOfOtherForce(a, b) ? 'related' : 'same');
}

/** Suspected against said, announced against done. What others are said to say may be the same. */
function areOfOtherForce(a: Said, b: Said): boolean {
	const [one, other] = [readModality(a), readModality(b)];
	const weigh = (modality: Modality) => (modality === 'heard' ? 'plain' : modality);
	return weigh(one) !== weigh(other);
}
