/** How far apart two articles were published, and which came later; dates may be known only to the day, the month or the year. */
import { toPeriod } from './claims/figure-series';

const day = 86_400_000;

/** Days between two ISO dates, 0 where one may lie in the other; `null` when one of them is not known. */
export function countDaysApart(a: string | null, b: string | null): number | null {
	const [one, other] = [toPeriod(a ?? ''), toPeriod(b ?? '')];
	if (!one || !other) return null;
	return Math.max(0, one.from - other.to, other.from - one.to) / day;
}

/** Hours by which a timestamp must be later than another to tell of later events: articles on the same news follow each other through a day. */
const laterHours = 6;

/** Whether `a` was certainly published after `b`: on a later day, or some hours later where both times are known. False when a date is not known. */
export function isLater(a: string | null, b: string | null): boolean {
	const [one, other] = [toPeriod(a ?? ''), toPeriod(b ?? '')];
	if (!one || !other) return false;
	const times = [Date.parse(a ?? ''), Date.parse(b ?? '')] as const;
	const hasTimes = /T/.test(a ?? '') && /T/.test(b ?? '') && times.every((time) => !Number.isNaN(time));
	return hasTimes ? times[0] - times[1] > laterHours * 3_600_000 : one.from > other.to;
}

/** Days in which news is one piece of news, and after how many more of them two articles are half as likely to be on the same. */
const sameNewsDays = 2;
const halfLifeDays = 14;
const leastNearness = 0.15;
const nearnessUnknown = 0.85;

/** How much the dates speak for one story: 1 within two days, then less and less, never nothing. */
export function weighNearness(a: string | null, b: string | null): number {
	const days = countDaysApart(a, b);
	if (days === null) return nearnessUnknown;
	return Math.max(leastNearness, 1 / (1 + Math.max(0, days - sameNewsDays) / halfLifeDays));
}
