/** The day a sentence's figures are of, where it says so: „(Stand: Montag)“, „Stand 3. Mai“. Else they are of the day the article was published. */
import { toPeriod } from '../claims/figure-series';

const weekdays = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const months = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
const day = 86_400_000;

const asOfWeekday = new RegExp(`\\bStand:?\\s+(?<weekday>${weekdays.join('|')}|sonnabend)`, 'iu');
const asOfDate = new RegExp(
	`\\bStand:?\\s+(?:vom\\s+)?(?<day>\\d{1,2})\\.\\s*(?:(?<name>${months.join('|')})|(?<number>\\d{1,2})\\.)(?:\\s*(?<year>\\d{4}))?`,
	'iu',
);

/** An ISO day; `published` to the day when the sentence names none or it cannot be told, `null` when that is not known either. */
export function readAsOf(sentence: string, published: string | null): string | null {
	const period = toPeriod(published ?? '');
	const known = published === null ? null : published.slice(0, 10);
	if (!period || period.from !== period.to) return known;
	const stated = readWeekday(sentence, period.from) ?? readDate(sentence, period.from);
	return stated === null ? known : new Date(stated).toISOString().slice(0, 10);
}

/** The last such day up to the day of publication. */
function readWeekday(sentence: string, published: number): number | null {
	const name = asOfWeekday.exec(sentence)?.groups?.weekday?.toLowerCase();
	if (name === undefined) return null;
	const weekday = weekdays.indexOf(name === 'sonnabend' ? 'samstag' : name);
	return published - ((new Date(published).getUTCDay() - weekday + 7) % 7) * day;
}

/** A day without a year is the last one up to the day of publication. */
function readDate(sentence: string, published: number): number | null {
	const groups = asOfDate.exec(sentence)?.groups;
	if (!groups) return null;
	const month = groups.name ? months.indexOf(groups.name.toLowerCase()) : Number(groups.number) - 1;
	const year = new Date(published).getUTCFullYear();
	if (groups.year) return Date.UTC(Number(groups.year), month, Number(groups.day));
	const thisYear = Date.UTC(year, month, Number(groups.day));
	return thisYear <= published ? thisYear : Date.UTC(year - 1, month, Number(groups.day));
}
