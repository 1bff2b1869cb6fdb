/** Days by the reader's own clock: what was kept after midnight in Berlin was not kept the day before. */

/** `2025-03-01` of an ISO timestamp. */
export function toLocalDay(time: string): string {
	const date = new Date(time);
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
