/** Times of changes: a record's later change always has the later time, also where a clock is behind or two changes share a millisecond. */

/** Now, or just after `time` (both ISO timestamps) where that is not later. */
export function makeLaterTime(time: string): string {
	return new Date(Math.max(Date.now(), Date.parse(time) + 1)).toISOString();
}
