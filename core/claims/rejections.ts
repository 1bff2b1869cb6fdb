/**
 * What the reader has said is not the same. Two sentences are refused as such, in whatever article they stand and whichever of them is read, so that an
 * agency's sentence need not be refused at every outlet.
 */
import type { Analysis } from '../analysis';
import type { Span } from '../article';
import { tokenise } from '../german/tokens';

/** Whether the reader said that these two sentences are not the same, in either order. */
export type IsRejected = (here: string, there: string) => boolean;

/** The sentence as it is compared: its words and numbers, in one spelling. */
export function foldWords(text: string): string {
	return tokenise(text)
		.map(({ folded }) => folded)
		.join(' ');
}

/** One key for a pair in either order; sentences that differ in signs or capitals only have the same. */
export function makePairKey(one: string, other: string): string {
	return [foldWords(one), foldWords(other)].toSorted().join('\n');
}

/** Knows the pairs of these keys; a page's sentences are asked for many times, most of them in vain. */
export function openRejections(keys: ReadonlySet<string>): IsRejected {
	return (here, there) => keys.size > 0 && keys.has(makePairKey(here, there));
}

/**
 * The analysis without the matches that the reader refused; `text` is the article's. A sentence left without any is no longer shared; a claim of the
 * corpus stays one.
 */
export function dropRejected(analysis: Analysis, text: string, isRejected: IsRejected): Analysis {
	const keepFor = ({ start, end }: Span) => {
		const here = text.slice(start, end);
		return <Other extends { readonly text: string }>(others: readonly Other[]) => others.filter((other) => !isRejected(here, other.text));
	};
	const claims = analysis.claims.map((claim) => ({ ...claim, matches: keepFor(claim)(claim.matches) }));
	const shared = analysis.shared
		.map((sentence) => ({ ...sentence, parallels: keepFor(sentence)(sentence.parallels) }))
		.filter(({ parallels }) => parallels.length > 0);
	return { ...analysis, claims, shared };
}
