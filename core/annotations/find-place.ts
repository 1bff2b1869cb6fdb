/** Finds the places where a quote may stand in a text that was changed: aligns its words wherever they may be, and gathers what speaks for each place. */
import type { Span } from '../article';
import { alignWords, nowhere, worthOfForm } from './align-words';
import { findWindows } from './find-windows';
import type { Pattern } from './note-pattern';
import { cutSpan, readWordSpan } from './read-edges';
import type { TextIndex } from './text-index';

/** What was found of a pattern around one place; all but the span and the counts of ends and words are sums of what its words say. */
export type Found = {
	/** Where the quote is; `null` when only its context was found. */
	readonly span: Span | null;
	readonly sureEnds: number;
	/** Words of the place. */
	readonly length: number;
	readonly quote: number;
	readonly context: number;
	/** The part of `context` that is in the sentences of the quote, and that of the six words around it. */
	readonly inner: number;
	readonly near: number;
	/** What the words directly before and behind the quote say where they stand together without it, at least one of them of its own sentence; else 0. */
	readonly closed: number;
	/** What stands between the known words nearest to the quote on either side, `null` where nothing does or one side is unknown. */
	readonly gap: Span | null;
};

/** All places that were looked at, those with the most of quote and context first. */
export function findPlaces(index: TextIndex, pattern: Pattern): Found[] {
	const { sentenceFrom, sentenceTo, count } = pattern;
	const windows = findWindows(index, pattern, 0, count);
	const whole = windows.map((offset) => weighPlace(index, pattern, offset, 0, count));
	if (whole[0] && isClear(pattern, whole[0])) return sortPlaces(whole);
	const known = windows.filter((_, at) => whole[at]?.span);
	const sentences = findWindows(index, pattern, sentenceFrom, sentenceTo).filter(
		(offset) => !known.some((other) => Math.abs(offset - other) <= sameWindow),
	);
	return sortPlaces([...whole, ...sentences.map((offset) => weighPlace(index, pattern, offset, sentenceFrom, sentenceTo))]);
}

/** Diagonals so near to each other find the same place. */
const sameWindow = 8;

const sortPlaces = (found: readonly Found[]): Found[] => found.toSorted((a, b) => rank(b) - rank(a));

/** Where so much of its sentence stands, and something of the quote, it has not been moved away with it. */
const mostOf = 0.45;
const someOf = 0.3;

function isClear({ weights, quoteFrom, quoteTo, sentenceFrom, sentenceTo }: Pattern, { span, quote, inner }: Found): boolean {
	if (!span) return false;
	let [quoteTotal, innerTotal] = [0, 0];
	for (let at = sentenceFrom; at < sentenceTo; at++) {
		if (at >= quoteFrom && at < quoteTo) quoteTotal += weights[at] ?? 0;
		else innerTotal += weights[at] ?? 0;
	}
	return quote + inner >= mostOf * (quoteTotal + innerTotal) && quote >= someOf * quoteTotal;
}

/** A place of the quote's own words goes before one of its context. */
export const rank = ({ span, quote, context }: Found): number => (span ? 2 * quote + context : 0);

const nearWords = 3;

function weighPlace(index: TextIndex, pattern: Pattern, offset: number, from: number, to: number): Found {
	const places = alignWords(index, pattern, offset, from, to);
	const words = readWordSpan(index, pattern, places);
	let [quote, context, inner, near] = [0, 0, 0, 0];
	for (let at = 0; at < pattern.count; at++) {
		const place = places[at] ?? nowhere;
		if (place === nowhere) continue;
		const worth = (pattern.weights[at] ?? 0) * (index.forms[place] === pattern.forms[at] ? 1 : worthOfForm);
		if (at >= pattern.quoteFrom && at < pattern.quoteTo) {
			quote += worth;
			continue;
		}
		context += worth;
		if (at >= pattern.sentenceFrom && at < pattern.sentenceTo) inner += worth;
		if (at >= pattern.quoteFrom - nearWords && at < pattern.quoteTo + nearWords) near += worth;
	}
	const span = words && cutSpan(index, pattern, words);
	return {
		span,
		sureEnds: words?.sureEnds ?? 0,
		length: words ? words.last - words.first + 1 : 0,
		quote,
		context,
		inner,
		near,
		closed: weighClosed(pattern, places),
		gap: span ? null : findGap(index, pattern, places),
	};
}

/** Words that may be left between the two. */
const mostBetween = 1;

function weighClosed({ quoteFrom, quoteTo, sentenceFrom, sentenceTo, weights }: Pattern, places: Int32Array): number {
	const [before, behind] = [quoteFrom - 1, quoteTo];
	if (before < sentenceFrom && behind >= sentenceTo) return 0;
	const [left, right] = [places[before] ?? nowhere, places[behind] ?? nowhere];
	const isClosed = left !== nowhere && right !== nowhere && right - left - 1 < Math.min(mostBetween + 1, quoteTo - quoteFrom);
	return isClosed ? (weights[before] ?? 0) + (weights[behind] ?? 0) : 0;
}

/** Words that may stand for one of the quote at most, and some more. */
const [mostPerWord, someMore] = [2, 4];

function findGap({ words }: TextIndex, { count, quoteFrom, quoteTo }: Pattern, places: Int32Array): Span | null {
	let before = quoteFrom - 1;
	while (before >= 0 && places[before] === nowhere) before--;
	let behind = quoteTo;
	while (behind < count && places[behind] === nowhere) behind++;
	if (before < 0 || behind === count) return null;
	const [first, last] = [(places[before] ?? 0) + 1 + (quoteFrom - 1 - before), (places[behind] ?? 0) - 1 - (behind - quoteTo)];
	const isFilled = last >= first && last - first < mostPerWord * (quoteTo - quoteFrom) + someMore;
	return isFilled ? { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 } : null;
}
