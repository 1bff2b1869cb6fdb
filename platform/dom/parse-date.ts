/** Dates as pages write them, made ISO 8601 with as much precision as they have. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const GERMAN = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D{1,6}(\d{1,2})[:.](\d{2}))?/;

/** @returns `2024-12-04`, or `2024-12-04T14:24:00+01:00` when a time is given; `null` for what is no date of the last two centuries. */
export function parseDate(source: string | null): string | null {
	if (!source) return null;
	const iso = ISO.exec(source.trim());
	if (iso) {
		const [, year, month, day, hour, minute, second = '00', zone = ''] = iso;
		const time = hour ? `T${hour}:${minute}:${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : '';
		return checkDate(`${year}-${month}-${day}`, time);
	}
	const german = GERMAN.exec(source);
	if (!german) return null;
	const [, day = '', month = '', year, hour, minute] = german;
	const time = hour ? `T${hour.padStart(2, '0')}:${minute}:00` : '';
	return checkDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, time);
}

function checkDate(day: string, time: string): string | null {
	const moment = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day) return null;
	const year = moment.getUTCFullYear();
	if (year < 1850 || year > 2150) return null;
	return time && !Number.isNaN(Date.parse(day + time)) ? day + time : day;
}
