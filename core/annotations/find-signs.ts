/** Finds a quote that has no word in it, a dash or an emoji: only as it is, and by the letters around it. */
import type { Selectors } from '../annotation';
import type { Span } from '../article';
import { countErrors } from './count-errors';

/** A sign that stands everywhere is nowhere to be found. */
const maxCandidates = 200;
const leastContext = 0.6;
const leastMargin = 0.15;

/** The place whose context is likest, `null` when no context is like enough or two are. O(places of the sign · context). */
export function findSigns(text: string, [quote]: Selectors): Span | null {
	const candidates = listPlaces(text, quote.exact)
		.map((start) => ({ start, likeness: likenContext(text, start, quote) }))
		.toSorted((a, b) => b.likeness - a.likeness);
	const [best, second] = candidates;
	if (!best || best.likeness < leastContext || (second && best.likeness - second.likeness < leastMargin)) return null;
	return { start: best.start, end: best.start + quote.exact.length };
}

function listPlaces(text: string, exact: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(exact); at !== -1 && places.length < maxCandidates; at = text.indexOf(exact, at + 1)) places.push(at);
	return places;
}

/** Units that may have been put between a sign and its context. */
const slack = 8;

/** Share (0–1) of the context that stands around a place; 0 without any context to go by. */
function likenContext(text: string, start: number, { exact, prefix, suffix }: Selectors[0]): number {
	const total = prefix.length + suffix.length;
	if (total === 0) return 0;
	const end = start + exact.length;
	const before = text.slice(Math.max(0, start - prefix.length - slack), start);
	const after = text.slice(end, end + suffix.length + slack);
	return (prefix.length * compareLetters(before, prefix) + suffix.length * compareLetters(after, suffix)) / total;
}

/** Two unlike stretches of German agree in up to half of their letters, so half of them wrong counts as nothing in common. */
function compareLetters(text: string, context: string): number {
	if (context.length === 0) return 0;
	return Math.max(0, 1 - (2 * countErrors(text, context)) / context.length);
}
