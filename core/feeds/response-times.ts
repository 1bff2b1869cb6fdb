/** What a server says of when to come again. All in milliseconds. */
import { parseFeedDate } from './parse-feed-date';

/**
 * `Retry-After`: seconds, or a date.
 * @returns how long from `now`, at least 0; `null` when it is neither. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
	const date = parseHttpDate(header);
	return date === null ? null : Math.max(0, date - now);
}

/**
 * How long an answer is fresh: `max-age` less `Age`, or `Expires`; `null` when it does not say, or is not to be stored.
 * https://www.rfc-editor.org/rfc/rfc9111#section-4.2.1
 */
export function readFreshness(header: (name: string) => string | null, now: number): number | null {
	const control = header('cache-control')?.toLowerCase() ?? '';
	if (/no-store|no-cache/.test(control)) return null;
	const [, seconds] = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control) ?? [];
	if (seconds !== undefined) return Math.max(0, Number(seconds) - Number(header('age') ?? 0)) * 1000 || null;
	const expires = parseHttpDate(header('expires') ?? '');
	return expires === null || expires <= now ? null : expires - now;
}

/** Epoch milliseconds; unlike dates of articles these lie ahead. */
function parseHttpDate(text: string): number | null {
	const date = parseFeedDate(text, Number.MAX_SAFE_INTEGER / 2);
	return date === null ? null : Date.parse(date);
}
