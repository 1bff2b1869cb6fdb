/** Dates of feeds, right and wrong. To add one: what stands there, what it is, why. */
import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '../../../core/feeds/parse-feed-date';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('parseFeedDate', () => {
	it.each([
		['Sun, 22 Nov 2026 09:05:00 +0100', '2026-11-22T08:05:00.000Z', 'RFC 822 with an offset'],
		['22 Nov 26 09:05 GMT', '2026-11-22T09:05:00.000Z', 'no weekday, no seconds, a year of two digits'],
		['Tue, 1 Sep 1999 00:00:00 EST', '1999-09-01T05:00:00.000Z', 'a zone by name; the wrong weekday does not matter'],
		['So, 22 Nov 2026 09:05:00 MEZ', '2026-11-22T08:05:00.000Z', 'German weekday and zone'],
		['Do., 15. Okt 2026 09:05:00 MESZ', '2026-10-15T07:05:00.000Z', 'a German month, with full stops'],
		['Mon, 02 März 2026 09:05:00 +01:00', '2026-03-02T08:05:00.000Z', 'a month written out, a colon in the offset'],
		['Sun, 22 Nov 2026', '2026-11-22', 'no time'],
		['2026-11-22T09:05:00Z', '2026-11-22T09:05:00.000Z', 'ISO 8601'],
		['2026-11-22T09:05:00.123456-05:00', '2026-11-22T14:05:00.000Z', 'parts of a second'],
		['2026-11-22 09:05:00', '2026-11-22T09:05:00.000Z', 'a space, no zone'],
		[' 2026-11-21 ', '2026-11-21', 'a day'],
		['2026-11-22T21:05:00Z', '2026-11-22T21:05:00.000Z', 'some hours ahead: a clock that is wrong'],
		['2026-12-24T09:05:00Z', null, 'weeks ahead'],
		['Thu, 01 Jan 1970 00:00:00 GMT', null, 'a clock that was never set'],
		['2026-02-30', null, 'no day'],
		['Sun, 22 Foo 2026 09:05:00', null, 'no month'],
		['2026-11-22T25:00:00Z', null, 'no hour'],
		['gestern', null, 'a word'],
		['', null, 'nothing'],
	])('%s is %s: %s', (source, date, _why) => expect(parseFeedDate(source, now)).toBe(date));
});
