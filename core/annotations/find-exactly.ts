/** The places of a note whose words and context stand in the text as they were, wherever they stand. */
import type { Selectors } from '../annotation';
import type { Span } from '../article';
import type { Pattern } from './note-pattern';
import { unknown } from './number-words';
import type { TextIndex } from './text-index';

/** Where position, quote and context agree; `null` when anything of them has changed. */
export function verifyPosition(text: string, [{ prefix, exact, suffix }, { start }]: Selectors): Span | null {
	const isThere = start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
	return isThere ? { start, end: start + exact.length } : null;
}

/**
 * Where quote and what is close to it stand when the note has moved by `shift` units, as one before it has; `null` when they do not, or are too short to tell.
 */
export function verifyShifted(text: string, [{ prefix, exact, suffix }, { start }]: Selectors, shift: number): Span | null {
	const before = prefix.slice(-closeContext);
	const whole = before + exact + suffix.slice(0, closeContext);
	const moved = start + shift;
	const isThere = whole.length >= fewestUnits && moved >= before.length && text.startsWith(whole, moved - before.length);
	return isThere ? { start: moved, end: moved + exact.length } : null;
}

/** Shorter ones, context and all, may be anybody's words. */
const fewestUnits = 40;
/** Of the context, so much is enough where it stands but once. */
const closeContext = 32;

/**
 * Where quote and context stand together, nearest to where they were, or where the quote and what is close to it stand and nowhere else; `null` when they do not, or
 * are too short to tell. `search` gives all places of a stretch of prefix, quote and suffix that begins so many units before the quote, in order.
 */
export function findTogether(
	[{ prefix, exact, suffix }, position]: Selectors,
	search: (whole: string, before: number) => readonly number[],
): Span | null {
	const wanted = position.start - prefix.length;
	const [nearest] = list(prefix, suffix).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
	if (nearest !== undefined) return { start: nearest + prefix.length, end: nearest + prefix.length + exact.length };
	const [before, after] = [prefix.slice(-closeContext), suffix.slice(0, closeContext)];
	if (before === prefix && after === suffix) return null;
	const [only, second] = list(before, after);
	if (only === undefined || second !== undefined) return null;
	return { start: only + before.length, end: only + before.length + exact.length };

	function list(left: string, right: string): readonly number[] {
		const whole = left + exact + right;
		return whole.length < fewestUnits ? [] : search(whole, left.length);
	}
}

/** All places of a string in a text; more than that of one string are left out. O(text). */
export function listPlaces(text: string, whole: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(whole); at !== -1 && places.length < mostPlaces; at = text.indexOf(whole, at + 1)) places.push(at);
	return places;
}

const mostPlaces = 1_000;

/**
 * The same for a stretch of a pattern's text that begins so many units before the quote, by the rarest of its words: the first and last, which may be cut, do not count. O(places of that word).
 */
export function listPlacesByWord({ text, offsets, places, words }: TextIndex, pattern: Pattern, whole: string, before: number): number[] {
	const from = pattern.start - before;
	let rarest = -1;
	let fewest = Number.POSITIVE_INFINITY;
	for (let at = 0; at < pattern.count; at++) {
		const [start, end] = [pattern.words.starts[at] ?? 0, pattern.words.ends[at] ?? 0];
		if (start <= from || end >= from + whole.length) continue;
		const stem = pattern.stems[at] ?? unknown;
		if (pattern.forms[at] === unknown) return [];
		const count = (offsets[stem + 1] ?? 0) - (offsets[stem] ?? 0);
		if (count < fewest) [rarest, fewest] = [at, count];
	}
	if (rarest === -1) return listPlaces(text, whole);
	const within = (pattern.words.starts[rarest] ?? 0) - from;
	const stem = pattern.stems[rarest] ?? 0;
	const found: number[] = [];
	for (let at = offsets[stem] ?? 0; at < (offsets[stem + 1] ?? 0); at++) {
		const start = (words.starts[places[at] ?? 0] ?? 0) - within;
		if (start >= 0 && text.startsWith(whole, start)) found.push(start);
	}
	return found;
}
