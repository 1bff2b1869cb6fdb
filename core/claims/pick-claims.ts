/** Decides what is shown: which sentences may make a claim at all, and which of the scored claims are clear enough. */
import type { ReadSentence, ScoredClaim } from './score-claims';

/** Scores from here on are shown. Set on the corpus's own wordings so that about one in twenty shown would be wrong. */
const enough = 0.5;
/** A second claim in the same sentence must be nearly as clear as the first. */
const nearlyBest = 0.95;
const fewestTerms = 3;

/** Questions and headings of a word or two assert nothing. */
export function isAssertion(sentence: ReadSentence): boolean {
	return !/\?["“”»«’')\]]*$/u.test(sentence.text) && sentence.terms.weights.size >= fewestTerms;
}

/** The claims clear enough to be shown, best first; [] when none is. */
export function pickClaims(scored: readonly ScoredClaim[]): ScoredClaim[] {
	const best = scored[0]?.score ?? 0;
	return scored.filter(({ score }) => score >= enough && score >= nearlyBest * best).slice(0, 2);
}
