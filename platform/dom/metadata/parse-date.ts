/** Dates as pages write them, made ISO 8601 with as much precision as they have. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');
const GERMAN =
	/(?:^|\D)(\d{1,2})\.\s?(?:(\d{1,2})\.|(jan|jän|feb|mär|maer|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zß-ɏ]*\.?)\s?(\d{4})(?:\D{1,9}(\d{1,2})[:.](\d{2}))?/;

/** @returns `2024-12-04`, or `2024-12-04T14:24:00+01:00` when a time is given; `null` for what is no date of the last two centuries. */
export function parseDate(source: string | null): string | null {
	if (!source) return null;
	const iso = ISO.exec(source.trim());
	if (iso) {
		const [, year, month, day, hour, minute, second = '00', zone = ''] = iso;
		return checkDate(year, month, day, hour, minute, `:${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
	}
	const german = GERMAN.exec(source.toLowerCase());
	if (!german) return null;
	const [, day, month, name, year, hour, minute] = german;
	return checkDate(year, month ?? String(readMonth(name)), day, hour, minute, ':00');
}

function readMonth(name = ''): number {
	const start = name
		.toLowerCase()
		.replace('jän', 'jan')
		.replace(/^(?:mrz|maer)/, 'mär');
	return MONTHS.indexOf(start.slice(0, 3)) + 1;
}

function checkDate(year = '', month = '', date = '', hour: string | undefined, minute: string | undefined, rest: string): string | null {
	const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > lastOfMonth) return null;
	if (Number(year) < 1850 || Number(year) > 2150) return null;
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(rest.slice(1, 3)) < 60;
	return isTime ? `${day}T${hour.padStart(2, '0')}:${minute}${rest}` : day;
}
