/** When a feed is to be fetched again. Pure: the clock and the dice are given. */

const minute = 60_000;
const hour = 60 * minute;

/** A feed may ask to be left alone for so long and no longer; a wrong `ttl` or `max-age` of a year would silence it. */
const longestWish = 24 * hour;
/** A server in trouble is believed for longer, but not for ever. */
const longestRetryAfter = 7 * 24 * hour;
const firstBackOff = 15 * minute;
const longestBackOff = 24 * hour;
/** Share by which times are moved at random, so that feeds do not all come at once, nor all readers. */
const jitter = 0.1;
const backOffJitter = 0.25;

export type Dice = () => number;

/** All in milliseconds; `null` for what was not said. */
export type Wishes = { readonly interval: number; readonly minutesToLive: number | null; readonly freshness: number | null };

/**
 * After a success: the reader's interval, or what feed and server ask for where that is longer, moved by up to a tenth.
 * @param now epoch milliseconds. @param dice gives 0 up to 1.
 * @returns epoch milliseconds.
 */
export function planAfterSuccess({ interval, minutesToLive, freshness }: Wishes, now: number, dice: Dice): number {
	const wished = Math.min(longestWish, Math.max((minutesToLive ?? 0) * minute, freshness ?? 0));
	return now + Math.max(interval, wished) * (1 + jitter * dice());
}

/**
 * After `failures` in a row (1 or more): a quarter of an hour or the interval, whichever is longer, doubled each time up to a day and moved by up to a quarter
 * either way; never before the server asked to be tried again.
 * @returns epoch milliseconds.
 */
export function planAfterFailure(failures: number, interval: number, retryAfter: number | null, now: number, dice: Dice): number {
	const doubled = Math.max(firstBackOff, interval) * 2 ** Math.min(failures - 1, 20);
	const moved = Math.min(longestBackOff, doubled) * (1 + backOffJitter * (2 * dice() - 1));
	return now + Math.max(moved, Math.min(longestRetryAfter, retryAfter ?? 0));
}
