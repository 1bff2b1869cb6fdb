/**
 * The terms a sentence is matched by. Where most of it is a quotation, the words around the quotation only say who spoke, where and
 * when; they count little, so that another sentence on the same occasion is not taken for the same claim.
 */
import type { Span } from '../article';
import { readTerms, type Terms } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';

const quotation = /[„“"»«][^„“”"»«]+[“”"«»]/gu;
/** Of a sentence's letters, the share within quote marks from which the rest is its frame. */
const mostly = 0.4;
const frameCounts = 0.3;

/** The terms of `text` within `span`, those of a quotation's frame at lower weight. */
export function readClaimTerms(text: string, vocabulary: Vocabulary, span: Span = { start: 0, end: text.length }): Terms {
	const terms = readTerms(text, vocabulary, span);
	const quoted = findQuotation(text, span);
	if (!quoted) return terms;
	const inside = readTerms(text, vocabulary, quoted);
	return new Map([...terms].map(([term, weight]) => [term, inside.get(term) ?? weight * frameCounts]));
}

/** The longest quotation in the sentence when it is most of it, else `null`. */
function findQuotation(text: string, span: Span): Span | null {
	const sentence = text.slice(span.start, span.end);
	const [longest] = [...sentence.matchAll(quotation)].toSorted((a, b) => b[0].length - a[0].length);
	if (!longest || longest[0].length < mostly * sentence.length) return null;
	const start = span.start + longest.index;
	return { start, end: start + longest[0].length };
}
