/**
 * From how two sentences cover each other to how sure it is that they say the same. The weights were set by hand: pairs of sentences that people wrote in
 * other words, and of agency copy that outlets edited, looked at together; one set of weights serves everything.
 */
import { type Cover, type Side, shareOf } from './cover';

/** Weights of the shared tokens' cosine and of the evidence: what both sentences have in common, in nats of rarity, each further one adding less. */
const tokensWeight = 0.4;
const evidenceWeight = 0.2;

/** How alike two sentences are that must stand for themselves: the lesser cover counts, since a sentence that says more says something else. About 0–2.5. */
export function rateAlone({ here, there }: Cover, tokens: number): number {
	return Math.min(shareOf(here), shareOf(there)) + tokensWeight * tokens + evidenceWeight * Math.log1p(evidenceOf(here, there));
}

/** How alike two sentences of articles on the same story are: there one may say more than the other. */
export function rateWithinStory({ here, there }: Cover, tokens: number): number {
	return (shareOf(here) + shareOf(there)) / 2 + tokensWeight * tokens + storyEvidenceWeight * Math.log1p(evidenceOf(here, there));
}

const storyEvidenceWeight = 0.12;

const evidenceOf = (here: Side, there: Side) => Math.min(here.covered, there.covered);

/** What some sentence of a large library nearly always reaches; in a small one nothing else may come near a poor match. */
const leastRival = 1;
const marginWeight = 2;
/** What few words say is said often: each doubling of the words adds trust. */
const lengthWeight = 0.6;
/** Half at `middle`; the odds rise by e with each `slope`. */
const middle = 2.6;
const slope = 0.3;

/** How likely the best candidate says the same, 0–1: it must stand out from `rival`, the rating of the next best that says something else. */
export function judgeAlone({ here, there }: Cover, rating: number, rival: number): number {
	const margin = rating - Math.max(leastRival, rival);
	return toChance(rating + marginWeight * margin + lengthWeight * Math.log(Math.max(1, Math.min(here.words, there.words))) - middle, slope);
}

const storyMiddle = 1.2;
const storySlope = 0.1;

/** How likely two sentences say the same that are each other's likest in two articles on one story, 0–1. */
export const judgeWithinStory = (rating: number): number => toChance(rating - storyMiddle, storySlope);

const toChance = (distance: number, width: number) => 1 / (1 + Math.exp(-distance / width));
