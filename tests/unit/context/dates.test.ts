import { describe, expect, it } from 'vitest';
import { readAsOf } from '../../../core/context/read-as-of';
import { countDaysApart, isLater, weighNearness } from '../../../core/dates';

describe('countDaysApart', () => {
	it.each<[string | null, string | null, number | null, string]>([
		['2024-05-07', '2024-05-09', 2, 'days'],
		['2024-05-09T08:00:00+02:00', '2024-05-07', 2, 'a timestamp is its day'],
		['2024-05', '2024-05-09', 0, 'the day may lie in the month'],
		['2024-04', '2024-05-03', 3, 'from the end of the month'],
		[null, '2024-05-09', null, 'not known'],
	])('%s and %s: %s (%s)', (a, b, days) => expect(countDaysApart(a, b)).toBe(days));
});

describe('isLater', () => {
	it.each<[string | null, string | null, boolean, string]>([
		['2024-05-08', '2024-05-07', true, 'the next day'],
		['2024-05-07', '2024-05-07', false, 'the same day'],
		['2024-05', '2024-05-07', false, 'the month may have been before'],
		['2024-05-07T18:00:00+02:00', '2024-05-07T09:00:00+02:00', true, 'nine hours'],
		['2024-05-07T12:00:00+02:00', '2024-05-07T09:00:00+02:00', false, 'the same news, three hours on'],
		['2024-05-08T00:30:00+02:00', '2024-05-07T22:00:00Z', false, 'half an hour, past midnight'],
		['2024-05-08', null, false, 'not known'],
	])('%s after %s: %s (%s)', (a, b, expected) => expect(isLater(a, b)).toBe(expected));
});

describe('weighNearness', () => {
	it('falls with the days, and is never nothing', () => {
		const weights = ['2024-05-07', '2024-05-09', '2024-05-12', '2024-06-07', '2025-05-07'].map((date) => weighNearness('2024-05-07', date));
		expect(weights).toEqual(weights.toSorted((a, b) => b - a));
		expect(weights.slice(0, 2)).toEqual([1, 1]);
		expect(weights.at(-1)).toBeGreaterThan(0);
	});
});

describe('readAsOf', () => {
	it.each<[string, string | null, string | null, string]>([
		['In Auenmark sind 40 Menschen erkrankt (Stand: Montag).', '2024-05-07', '2024-05-06', 'the last Monday'],
		['In Auenmark sind 40 Menschen erkrankt (Stand Dienstag).', '2024-05-07', '2024-05-07', 'the day itself'],
		['Stand 3. Mai waren 40 Menschen erkrankt.', '2024-05-07T09:00:00Z', '2024-05-03', 'a day of this year'],
		['Stand 30.12. waren 40 Menschen erkrankt.', '2024-01-02', '2023-12-30', 'a day of the year before'],
		['Am Montag waren 40 Menschen erkrankt.', '2024-05-07', '2024-05-07', 'the day of the event is not the day of the count'],
		['Stand Montag waren 40 Menschen erkrankt.', '2024-05', '2024-05', 'no day to count back from'],
		['Stand Montag waren 40 Menschen erkrankt.', null, null, 'not known'],
	])('%s on %s: %s (%s)', (sentence, published, expected) => expect(readAsOf(sentence, published)).toBe(expected));
});
