/**
 * Finds the places of notes in a page's text as it is today: by position, verified; else by the exact quote; else by a quote
 * that was edited since. What context stands around a candidate, and how near it is to the old position, decides between several.
 * It would rather leave a note an orphan than put it beside words it was not written on.
 */
import type { AnchoredNote, AnchoredNotes, Annotation, OrphanNote, Selectors } from '../annotation';
import type { Span } from '../article';
import { countErrors, searchApproximately } from './approximate-search';

/** Every note on a passage is in one of the two lists, each in the order given; those on the whole article have no place. O(notes · text · quote / 32) at worst. */
export function anchorNotes(text: string, annotations: readonly Annotation[]): AnchoredNotes {
	const anchored: AnchoredNote[] = [];
	const orphans: OrphanNote[] = [];
	for (const { id, target } of annotations) {
		if (!target.selector) continue;
		const place = findPlace(text, target.selector);
		if (place) anchored.push({ id, ...place, isChanged: text.slice(place.start, place.end) !== target.selector[0].exact });
		else orphans.push({ id, nearest: null });
	}
	return { anchored, orphans };
}

/** Where the selectors point in this text, or `null` when no place is certain enough. */
export function findPlace(text: string, selectors: Selectors): Span | null {
	const [quote, position] = selectors;
	if (standsUnchanged(text, selectors)) return { start: position.start, end: position.start + quote.exact.length };
	const place = pickBest(text, selectors, findExact(text, quote.exact)) ?? pickBest(text, selectors, findEdited(text, quote.exact));
	return place && widenToWords(text, place, quote);
}

function standsUnchanged(text: string, [quote, { start }]: Selectors): boolean {
	const { prefix, exact, suffix } = quote;
	return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

const wordUnit = /[\p{L}\p{N}]/u;

/** The ends of an edited place are not sharp: where the quote began or ended with a whole word, so does the place. */
function widenToWords(text: string, place: Span, { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }): Span {
	let { start, end } = place;
	const isInWord = (offset: number) => wordUnit.test(text[offset - 1] ?? '') && wordUnit.test(text[offset] ?? '');
	if (wordUnit.test(exact[0] ?? '') && !wordUnit.test(prefix.at(-1) ?? '')) while (isInWord(start)) start--;
	if (wordUnit.test(exact.at(-1) ?? '') && !wordUnit.test(suffix[0] ?? '')) while (isInWord(end)) end++;
	return { start, end };
}

type Candidate = Span & { readonly errors: number };

/** A quote of one letter would stand everywhere; beyond this many places more of them do not help. */
const maxCandidates = 200;

function findExact(text: string, exact: string): Candidate[] {
	const candidates: Candidate[] = [];
	let start = text.indexOf(exact);
	while (start !== -1 && candidates.length < maxCandidates) {
		candidates.push({ start, end: start + exact.length, errors: 0 });
		start = text.indexOf(exact, start + 1);
	}
	return candidates;
}

/** Less than this share of a quote left, and it is another sentence whatever stands around it. */
const minQuoteSimilarity = 0.6;

/** Text units times quote units above which the search would be felt; only an imported quote as long as a chapter gets there. */
const maxSearchCells = 1_000_000_000;

function findEdited(text: string, exact: string): Candidate[] {
	if (text.length * exact.length > maxSearchCells) return [];
	const matches = searchApproximately(text, exact, Math.floor(exact.length * (1 - minQuoteSimilarity)));
	return matches.toSorted((a, b) => a.errors - b.errors).slice(0, maxCandidates);
}

function pickBest(text: string, selectors: Selectors, candidates: readonly Candidate[]): Span | null {
	const [quote, position] = selectors;
	const distance = (candidate: Candidate) => Math.abs(candidate.start - position.start);
	const [best] = candidates
		.map((candidate) => ({ candidate, score: scoreCandidate(text, selectors, candidate) }))
		.filter(({ score }) => score >= requiredScore(quote.exact.length))
		.toSorted((a, b) => b.score - a.score || distance(a.candidate) - distance(b.candidate));
	return best ? { start: best.candidate.start, end: best.candidate.end } : null;
}

/**
 * The score (0–1) a place needs, by the length of the quote: 0.55 for a sentence of 100 units, 0.75 for a phrase of 20 (which is enough
 * by itself where it stands unedited), 0.9 for words of 12 or fewer, which need most of their context too. A sentence that only
 * chance makes alike scores about 0.4.
 */
function requiredScore(length: number): number {
	return Math.min(0.9, 0.5 + 5 / length);
}

/** The quote counts three quarters and its context one: `0.75 · quote + 0.25 · context`. */
function scoreCandidate(text: string, [quote]: Selectors, { start, end, errors }: Candidate): number {
	const quoteSimilarity = 1 - errors / quote.exact.length;
	return 0.75 * quoteSimilarity + 0.25 * scoreContext(text, start, end, quote);
}

/** Share (0–1) of the context that still stands directly around a place; without any context to go by it is 1. */
function scoreContext(text: string, start: number, end: number, { prefix, suffix }: { prefix: string; suffix: string }): number {
	const total = prefix.length + suffix.length;
	if (total === 0) return 1;
	const before = text.slice(Math.max(0, start - prefix.length - slack), start);
	const after = text.slice(end, end + suffix.length + slack);
	return (prefix.length * compareContext(before, prefix) + suffix.length * compareContext(after, suffix)) / total;
}

/** Units that may have been put between a quote and its context. */
const slack = 8;

/** Two unlike stretches of German agree in up to half of their letters, so half of them wrong counts as nothing in common. */
function compareContext(text: string, context: string): number {
	if (context.length === 0) return 0;
	return Math.max(0, 1 - (2 * countErrors(text, context)) / context.length);
}
