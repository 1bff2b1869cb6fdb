/** The places of a note whose words and context stand in the text as they were, wherever they stand. */
import type { Selectors } from '../annotation';
import type { Span } from '../article';
import type { Pattern } from './note-pattern';
import { unknown } from './number-words';
import type { TextIndex } from './text-index';

/** Where position, quote and context agree; `null` when anything of them has changed. */
export function verifyPosition(text: string, [{ prefix, exact, suffix }, { start }]: Selectors): Span | null {
	return standsAt(text, start, prefix, exact, suffix) ? { start, end: start + exact.length } : null;
}

/**
 * Where quote and what is close to it stand when the note has moved by `shift` units, as one before it has; `null` when they do not, or are too short to tell.
 */
export function verifyShifted(text: string, [{ prefix, exact, suffix }, position]: Selectors, shift: number): Span | null {
	const [before, after] = [prefix.slice(-closeContext), suffix.slice(0, closeContext)];
	if (before.length + exact.length + after.length < fewestUnits) return null;
	const start = position.start + shift;
	return standsAt(text, start, before, exact, after) ? { start, end: start + exact.length } : null;
}

const standsAt = (text: string, at: number, before: string, exact: string, after: string): boolean =>
	at >= before.length &&
	text.startsWith(exact, at) &&
	text.startsWith(before, at - before.length) &&
	text.startsWith(after, at + exact.length);

/** Shorter ones, context and all, may be anybody's words. */
const fewestUnits = 40;
/** Of the context, so much is enough where it stands but once. */
const closeContext = 32;

/** All places, in order, of the quote of one note where so many units of its context stand before and behind it. */
export type Search = (before: number, after: number) => readonly number[];

/**
 * Where quote and context stand together, nearest to where they were, or where the quote and what is close to it stand and nowhere else; `null` when they do not, or
 * are too short to tell.
 */
export function findTogether([{ prefix, exact, suffix }, position]: Selectors, search: Search): Span | null {
	const [before, after] = [Math.min(prefix.length, closeContext), Math.min(suffix.length, closeContext)];
	if (prefix.length + exact.length + suffix.length < fewestUnits) return null;
	const wanted = position.start;
	const [nearest] = search(prefix.length, suffix.length).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
	if (nearest !== undefined) return { start: nearest, end: nearest + exact.length };
	if (before === prefix.length && after === suffix.length) return null;
	if (before + exact.length + after < fewestUnits) return null;
	const [only, second] = search(before, after);
	return only === undefined || second !== undefined ? null : { start: only, end: only + exact.length };
}

/** The search of a text that was not indexed; more places than that are left out. O(text). */
export function listPlaces(text: string, { prefix, exact, suffix }: Selectors[0], before: number, after: number): number[] {
	const whole = prefix.slice(prefix.length - before) + exact + suffix.slice(0, after);
	const places: number[] = [];
	for (let at = text.indexOf(whole); at !== -1 && places.length < mostPlaces; at = text.indexOf(whole, at + 1)) places.push(at + before);
	return places;
}

const mostPlaces = 1_000;

/** The same by the rarest of the note's words: the first and last, which may be cut, do not count. O(places of that word). */
export function listPlacesByWord(index: TextIndex, pattern: Pattern, { 0: quote }: Selectors, before: number, after: number): number[] {
	const { text, offsets, places, words } = index;
	const [from, to] = [pattern.start - before, pattern.end + after];
	let rarest = -1;
	let fewest = Number.POSITIVE_INFINITY;
	for (let at = 0; at < pattern.count; at++) {
		if ((pattern.words.starts[at] ?? 0) <= from || (pattern.words.ends[at] ?? 0) >= to) continue;
		const stem = pattern.stems[at] ?? unknown;
		if (pattern.forms[at] === unknown) return [];
		const count = (offsets[stem + 1] ?? 0) - (offsets[stem] ?? 0);
		if (count < fewest) [rarest, fewest] = [at, count];
	}
	if (rarest === -1) return listPlaces(text, quote, before, after);
	const whole = pattern.text.slice(from, to);
	const within = (pattern.words.starts[rarest] ?? 0) - from;
	const stem = pattern.stems[rarest] ?? 0;
	const found: number[] = [];
	for (let at = offsets[stem] ?? 0; at < (offsets[stem + 1] ?? 0); at++) {
		const start = (words.starts[places[at] ?? 0] ?? 0) - within;
		if (start >= 0 && text.startsWith(whole, start)) found.push(start + before);
	}
	return found;
}
