/** Decides what is shown: which sentences may make a claim at all, and which of the scored claims are clear enough. */
import { reportingWords } from '../german/function-words';
import { tokenise } from '../german/tokens';
import type { ClaimIndex } from './claim-index';
import type { ReadSentence, ScoredClaim } from './score-claims';

/**
 * Scores from here on are shown: chances as learned on the corpus's own wordings, which are harder to tell apart than sentences of
 * real pages.
 */
export const enough = 0.42;
/**
 * A sentence that names none of what the claim is about (it, the treaty, both sides) must be as likely as not to make it,
 * and say little that the claim does not.
 */
const enoughWithoutName = 0.5;
const accountedWithoutName = 0.55;
/** A second claim in the same sentence must be nearly as clear as the first. */
const nearlyBest = 0.95;
const mostShown = 2;
const fewestTerms = 3;

/** Questions, headings of a word or two, and sentences that only say who said so (Das sagte …) assert nothing of their own. */
export function isAssertion(sentence: ReadSentence): boolean {
	if (/\?["“”»«’')\]]*$/u.test(sentence.text)) return false;
	const [first, second] = tokenise(sentence.text);
	const onlyReports = /^(das|dies)$/.test(first?.folded ?? '') && reportingWords.has(second?.folded ?? '');
	return !onlyReports && sentence.terms.weights.size >= fewestTerms;
}

/** The claims clear enough to be shown, best first; [] when none is. */
export function pickClaims(sentence: ReadSentence, scored: readonly ScoredClaim[], index: ClaimIndex): ScoredClaim[] {
	const isNamed = ({ claimId }: ScoredClaim) => {
		const names = index.names.get(claimId) ?? [];
		return names.length === 0 || names.some((name) => sentence.terms.weights.has(name));
	};
	const isClear = (claim: ScoredClaim) =>
		isNamed(claim) ? claim.score >= enough : claim.score >= enoughWithoutName && claim.features.accounted >= accountedWithoutName;
	const clear = scored.filter(isClear);
	const best = clear[0]?.score ?? 0;
	return clear.filter(({ score }) => score >= nearlyBest * best).slice(0, mostShown);
}
