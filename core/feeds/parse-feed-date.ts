/** Dates of feeds: RFC 822 as RSS has it, ISO 8601 as Atom and Dublin Core have it, and what is made of them in the wild. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const germanMonths: Readonly<Record<string, string>> = { mrz: 'mar', mär: 'mar', mae: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

const european = { z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, cet: 1, mez: 1, cest: 2, mesz: 2, eet: 2, eest: 3 };
const american = { est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };

/** Hours. RFC 822, section 5.1, and the names German feeds use. */
const zones: Readonly<Record<string, number>> = { ...european, ...american };

const rfc822 =
	/^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})\.?[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(.*)$/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(.*))?$/i;

/** Epoch milliseconds of the oldest date that can be meant: RSS is from 1999, and 1970 means that a clock was not set. */
const oldest = Date.UTC(1999, 0, 1);
/** Milliseconds that a date may lie ahead: clocks and zones are wrong, but no article is of next week. */
const mostAhead = 24 * 60 * 60 * 1000;

/**
 * @param now epoch milliseconds.
 * @returns a UTC timestamp, or the bare day where no time is given; `null` for what is no date, no day of the calendar, before 1999 or more than a day ahead.
 */
export function parseFeedDate(source: string, now: number): string | null {
	const text = source.trim().slice(0, 80);
	const found = readIso(text) ?? readRfc822(text);
	if (!found) return null;
	const { day, hour, minute, second, zone } = found;
	if (hour > 23 || minute > 59 || second > 60) return null;
	const time = day + ((hour * 60 + minute) * 60 + second) * 1000 - (zone ?? 0);
	if (time < oldest || time > now + mostAhead) return null;
	const stamp = new Date(time).toISOString();
	return found.isWholeDay ? stamp.slice(0, 10) : stamp;
}

type Found = { day: number; hour: number; minute: number; second: number; zone: number | null; isWholeDay: boolean };

function readIso(text: string): Found | null {
	const found = iso.exec(text);
	if (!found) return null;
	const [, year, month, date, hour, minute, second, zone = ''] = found;
	return compose(Number(year), Number(month) - 1, Number(date), hour, minute, second, zone);
}

function readRfc822(text: string): Found | null {
	const found = rfc822.exec(text);
	if (!found) return null;
	const [, date, name = '', year = '', hour, minute, second, zone = ''] = found;
	const month = months.indexOf(germanMonths[name.toLowerCase()] ?? name.toLowerCase());
	const century = year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900;
	return month === -1 ? null : compose(century + Number(year), month, Number(date), hour, minute, second, zone);
}

function compose(
	year: number,
	month: number,
	date: number,
	hour: string | undefined,
	minute: string | undefined,
	second: string | undefined,
	zone: string,
): Found | null {
	const day = Date.UTC(year, month, date);
	const isDay = new Date(day).getUTCDate() === date && new Date(day).getUTCMonth() === month;
	if (!isDay) return null;
	return {
		day,
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0),
		zone: readZone(zone),
		isWholeDay: hour === undefined,
	};
}

/** Milliseconds east of Greenwich; `null`, which counts as Greenwich, for a zone that is not known. */
function readZone(zone: string): number | null {
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
	if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
	const named = zones[/^[a-z]+/i.exec(zone)?.[0].toLowerCase() ?? ''];
	return named === undefined ? null : named * 3_600_000;
}
