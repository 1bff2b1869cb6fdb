/** When feeds come again: minutes from now, with the dice at their lowest, middle and highest. */
import { describe, expect, it } from 'vitest';
import { planAfterFailure, planAfterSuccess } from '../../../core/feeds/plan-due';
import { readFreshness, readRetryAfter } from '../../../core/feeds/response-times';
import { now } from './make-feed';

const minute = 60_000;
const inMinutes = (time: number) => Math.round((time - now) / minute);

describe('planAfterSuccess', () => {
	it.each([
		['the reader’s interval', 60, null, null, 0, 60],
		['moved by up to a tenth', 60, null, null, 1, 66],
		['a feed that asks for more', 60, 180, null, 0, 180],
		['a feed that asks for less', 60, 5, null, 0, 60],
		['a server that asks for more', 60, null, 120, 0, 120],
		['the longer of both', 60, 90, 120, 0, 120],
		['a feed that asks for a year', 60, 525_600, null, 0, 24 * 60],
		['an interval longer than a day', 2_880, 60, null, 0, 2_880],
	])('%s', (_why, interval, minutesToLive, freshness, dice, minutes) => {
		const wishes = { interval: interval * minute, minutesToLive, freshness: freshness === null ? null : freshness * minute };
		expect(inMinutes(planAfterSuccess(wishes, now, () => dice))).toBe(minutes);
	});
});

describe('planAfterFailure', () => {
	it.each([
		['the first', 1, 60, null, 0.5, 60],
		['the second', 2, 60, null, 0.5, 120],
		['the third', 3, 60, null, 0.5, 240],
		['the hundredth', 100, 60, null, 0.5, 24 * 60],
		['never sooner than a quarter of an hour', 1, 1, null, 0.5, 15],
		['moved back by up to a quarter', 1, 60, null, 0, 45],
		['moved on by up to a quarter', 1, 60, null, 1, 75],
		['a server that asks for more', 1, 60, 300, 0.5, 300],
		['a server that asks for less', 2, 60, 5, 0.5, 120],
		['a server that asks for a year', 1, 60, 525_600, 0.5, 7 * 24 * 60],
	])('%s', (_why, failures, interval, retryAfter, dice, minutes) => {
		const due = planAfterFailure(failures, interval * minute, retryAfter === null ? null : retryAfter * minute, now, () => dice);
		expect(inMinutes(due)).toBe(minutes);
	});
});

describe('readRetryAfter', () => {
	it.each([
		['120', 120_000],
		[' 0 ', 0],
		['Sun, 22 Nov 2026 12:10:00 GMT', 600_000],
		['Sun, 22 Nov 2026 11:00:00 GMT', 0],
		['Wed, 01 Jan 2031 00:00:00 GMT', Date.parse('2031-01-01T00:00:00Z') - now],
		['bald', null],
		['-5', null],
		[null, null],
	])('%s', (header, wait) => expect(readRetryAfter(header, now)).toBe(wait));
});

describe('readFreshness', () => {
	it.each([
		[{ 'cache-control': 'public, max-age=600' }, 600_000, 'an age'],
		[{ 'cache-control': 's-maxage=9, max-age="60"' }, 60_000, 'not the one for proxies'],
		[{ 'cache-control': 'max-age=600', age: '200' }, 400_000, 'less what it has lain in a cache'],
		[{ 'cache-control': 'no-cache, max-age=600' }, null, 'to be asked each time'],
		[{ 'cache-control': 'max-age=0' }, null, 'stale at once'],
		[{ expires: 'Sun, 22 Nov 2026 13:00:00 GMT' }, 3_600_000, 'a date'],
		[{ expires: '0' }, null, 'no date'],
		[{}, null, 'nothing'],
	])('%o is %s: %s', (headers, freshness, _why) => {
		expect(readFreshness((name) => (headers as Record<string, string>)[name] ?? null, now)).toBe(freshness);
	});
});
