import { expect, it } from 'vitest';
import { timeToNext } from '../../../entrypoints/content/pace';

it.each([
	['nothing was begun', [], 0, 0],
	['four at once', [0, 10, 20, 30], 40, 0],
	['five at once', [0, 10, 20, 30, 40], 50, 59_950],
	['the first of five is a minute ago', [0, 10_000, 20_000, 30_000, 40_000], 60_000, 0],
	['only the last five count', [0, 1_000, 2_000, 50_000, 51_000, 52_000], 53_000, 8_000],
])('%s', (_name, begun, now, expected) => {
	expect(timeToNext(begun, now)).toBe(expected);
});
