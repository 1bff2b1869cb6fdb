/** The places of a note whose words and context stand in the text as they were, wherever they stand. */
import type { Selectors } from '../annotation';
import type { Span } from '../article';

/** Where position, quote and context agree; `null` when anything of them has changed. */
export function verifyPosition(text: string, [{ prefix, exact, suffix }, { start }]: Selectors): Span | null {
	const isThere = start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
	return isThere ? { start, end: start + exact.length } : null;
}

/** Shorter ones, context and all, may be anybody's words. */
const fewestUnits = 40;

/** Where quote and context stand together, nearest to where they are expected; `null` when they do not, or are too short to tell. */
export function findTogether(text: string, [{ prefix, exact, suffix }]: Selectors, expected: number): Span | null {
	const whole = prefix + exact + suffix;
	if (whole.length < fewestUnits) return null;
	const wanted = Math.max(0, expected - prefix.length);
	const after = text.indexOf(whole, wanted);
	const before = text.lastIndexOf(whole, wanted);
	if (after === -1 && before === -1) return null;
	const isAfter = before === -1 || (after !== -1 && after - wanted < wanted - before);
	const start = (isAfter ? after : before) + prefix.length;
	return { start, end: start + exact.length };
}
