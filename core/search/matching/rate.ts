/**
 * From how two sentences cover each other to how sure it is that they say the same. The weights were set by hand: pairs of sentences that people wrote in
 * other words, and of agency copy that outlets edited, looked at together; one set of weights serves everything.
 */
import { type Cover, shareOf } from './cover';

/** Weights of the shared tokens' cosine and of the evidence: what both sentences have in common, in nats of rarity, each further one adding less. */
const tokensWeight = 0.6;
const evidenceWeight = 0.2;
/** About three rare words; more is not more certain. */
const enoughEvidence = 30;

/** How alike two sentences are that must stand for themselves: the lesser cover counts, since a sentence that says more says something else. About 0–2. */
export function rateAlone(cover: Cover, tokens: number): number {
	const evidence = Math.min(enoughEvidence, evidenceOf(cover));
	return Math.min(shareOf(cover.here), shareOf(cover.there)) + tokensWeight * tokens + evidenceWeight * Math.log1p(evidence);
}

/** How alike two sentences of articles on the same story are: there one may say more than the other. */
export function rateWithinStory(cover: Cover, tokens: number): number {
	return (shareOf(cover.here) + shareOf(cover.there)) / 2 + tokensWeight * tokens + storyEvidenceWeight * Math.log1p(evidenceOf(cover));
}

const storyEvidenceWeight = 0.12;

const evidenceOf = ({ here, there }: Cover) => Math.min(here.covered, there.covered);

/** What some sentence of a large library nearly always reaches; in a small one nothing else may come near a poor match. */
const leastRival = 1;
const marginWeight = 2;
/** What few words say is said often: up to eight words, each doubling adds trust. */
const lengthWeight = 0.6;
const enoughWords = 8;
/** News is of its days: how much each e-fold of the time between two articles, in units of days, counts against a match. */
const timeWeight = 0.25;
const timeUnit = 3;
/** Half at `middle`; the odds rise by e with each `slope`. */
const middle = 2.85;
const slope = 0.3;

/**
 * How likely a candidate says the same, 0–1: it must stand out from `rival`, the rating of the next best that says something else. `daysApart` are those
 * between the two articles, 0 when unknown.
 */
export function judgeAlone(cover: Cover, rating: number, rival: number, daysApart: number): number {
	const margin = rating - Math.max(leastRival, rival);
	const length = Math.log(Math.max(1, Math.min(enoughWords, cover.here.words)));
	const time = Math.log1p(daysApart / timeUnit);
	return toChance(rating + marginWeight * margin + lengthWeight * length - timeWeight * time - middle, slope);
}

const storyMiddle = 1.22;
const storySlope = 0.1;

/** How likely two sentences say the same that are each other's likest in two articles on one story, 0–1. */
export const judgeWithinStory = (rating: number): number => toChance(rating - storyMiddle, storySlope);

const toChance = (distance: number, width: number) => 1 / (1 + Math.exp(-distance / width));
