/** The years and months a sentence names for what it says, so that what was so then is not set against what is so now. */
import { rememberSaid } from './said-words';

const months = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
const weekdays = /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/;

/** Opens a clause that says when or which, of something else than the sentence. */
const subordinate = /^(der|die|das|den|dem|dessen|deren|welche\w*|als|nachdem|bevor|seit|seitdem|wenn|wo|was)$/;

export type Times = { readonly years: ReadonlySet<number>; readonly months: ReadonlySet<string>; readonly days: ReadonlySet<string> };

export const readTimes = rememberSaid(({ clauses }): Times => {
	const isMonth = (folded: string) => months.includes(folded === 'jänner' ? 'januar' : folded);
	const words = clauses.filter(([first], at) => at === 0 || !subordinate.test(first?.folded ?? '')).flat();
	return {
		years: new Set(words.filter(({ surface }) => /^(19|20)\d\d$/.test(surface)).map(({ surface }) => Number(surface))),
		months: new Set(words.filter(({ folded }) => isMonth(folded)).map(({ folded }) => folded)),
		days: new Set(words.flatMap(({ folded }) => weekdays.exec(folded)?.[1] ?? [])),
	};
});

/** Whether both name a year, or both a month, and none is the same. */
export function areApart(a: Times, b: Times): boolean {
	if (a.years.size > 0 && b.years.size > 0)
		return isDisjoint(a.years, b.years) || (isDisjoint(a.months, b.months) && a.months.size > 0 && b.months.size > 0);
	return a.months.size > 0 && b.months.size > 0 && isDisjoint(a.months, b.months);
}

/** As `areApart`, or on other days of the week. */
export const areOnOtherDays = (a: Times, b: Times) => areApart(a, b) || (a.days.size > 0 && b.days.size > 0 && isDisjoint(a.days, b.days));

const isDisjoint = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>) => [...a].every((value) => !b.has(value));
