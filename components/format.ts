/** Dates and figures as the reader's locale has them. */
import type { Figure } from '../core/claim';
import { toPeriod } from '../core/claims/figure-series';
import { remember } from '../core/german/remember';
import type { Translate } from './texts';

/** `4 Dec 2024`, `Dec 2024` or `2024`, as precise as the ISO date is; the date itself when it is none. */
export function formatDate(date: string, locale: string): string {
	const period = toPeriod(date);
	if (!period) return date;
	const precision = date.length >= 10 ? 'day' : date.length >= 7 ? 'month' : 'year';
	return openDateFormat(`${precision} ${locale}`).format(period.from);
}

/** `4 Dec 2024, 18:45`, on the reader's own clock. `time` in epoch milliseconds. */
export function formatMoment(time: number, locale: string): string {
	return openDateFormat(`moment ${locale}`).format(time);
}

const dateOptions: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	year: { year: 'numeric', timeZone: 'UTC' },
	month: { year: 'numeric', month: 'short', timeZone: 'UTC' },
	day: { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
	moment: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

const localesRemembered = 20;

/** Making one takes longer than drawing the line of a list. */
const openDateFormat = remember((key) => {
	const [precision = 'day', locale] = key.split(' ');
	return new Intl.DateTimeFormat(locale, dateOptions[precision]);
}, localesRemembered);

const openNumberFormat = remember((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }), localesRemembered);

/** `10,000`. */
export function formatNumber(value: number, locale: string): string {
	return openNumberFormat(locale).format(value);
}

const signs: Record<Figure['qualifier'], string> = {
	exactly: '',
	about: '~\u202f',
	'more-than': '>\u202f',
	'at-least': '≥\u202f',
	'up-to': '≤\u202f',
	almost: '≲\u202f',
	'less-than': '<\u202f',
};

type Quantity = Pick<Figure, 'value' | 'qualifier'>;

/** Short, for a picture: `≥ 3,000`. */
export function formatFigureShort({ value, qualifier }: Quantity, locale: string): string {
	return signs[qualifier] + formatNumber(value, locale);
}

/** In words, for text: `at least 3,000`. */
export function formatFigure({ value, qualifier }: Quantity, locale: string, t: Translate): string {
	return t(`qualifier.${qualifier}`, { value: formatNumber(value, locale) });
}
