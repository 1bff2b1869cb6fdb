/** Dates and figures as the reader's locale has them. */
import type { Figure } from '../core/claim';
import { toPeriod } from '../core/claims/figure-series';
import type { Translate } from './texts';

/** `4 Dec 2024`, `Dec 2024` or `2024`, as precise as the ISO date is; the date itself when it is none. */
export function formatDate(date: string, locale: string): string {
	const period = toPeriod(date);
	if (!period) return date;
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (date.length >= 7) options.month = 'short';
	if (date.length >= 10) options.day = 'numeric';
	return new Intl.DateTimeFormat(locale, options).format(period.from);
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

function formatNumber(value: number, locale: string): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}
