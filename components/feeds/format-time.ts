/** Times as a reader says them. */

const minute = 60_000;
const steps: readonly [Intl.RelativeTimeFormatUnit, number, number][] = [
	['minute', minute, 60 * minute],
	['hour', 60 * minute, 24 * 60 * minute],
	['day', 24 * 60 * minute, Number.POSITIVE_INFINITY],
];

/** `12 minutes ago`, `in 2 hours`, `yesterday`; `now` and times are in epoch milliseconds. */
export function formatFromNow(time: number, now: number, locale: string): string {
	const distance = time - now;
	const [unit, size] = steps.find(([, , limit]) => Math.abs(distance) < limit) ?? ['day', 24 * 60 * minute];
	return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}

/** `22 Nov, 14:05`. */
export function formatMoment(time: string, locale: string): string {
	return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(Date.parse(time));
}
