/** A pause is heeded before a page is read and when it comes back from the browser's cache. */
import { expect, it, vi } from 'vitest';
import { heedPause } from '../../../entrypoints/content/heed-pause';
import { waitFor } from '../wait-for';

function start(isAsked: boolean, answers: readonly (boolean | null)[]) {
	const left = [...answers];
	const mayRead = vi.fn(async () => left.shift() ?? null);
	const controller = new AbortController();
	const stop = vi.fn(() => controller.abort());
	return { mayRead, stop, controller, heeding: heedPause({ isAsked, mayRead, stop, signal: controller.signal }) };
}

const comeBack = (persisted: boolean) => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

it.each([
	['where it may be read', false, [true], 0],
	['where the site is paused', false, [false], 1],
	['where nobody is left to say', false, [null], 1],
	['of which the reader asked', true, [false], 0],
] as const)('a page %s', async (_where, isAsked, answers, stops) => {
	const { heeding, stop, controller } = start(isAsked, answers);
	await heeding;
	expect(stop).toHaveBeenCalledTimes(stops);
	controller.abort();
});

it('a page that comes back asks again, once it was away', async () => {
	const { heeding, mayRead, stop } = start(false, [true, true, false]);
	await heeding;
	comeBack(false);
	expect(mayRead).toHaveBeenCalledTimes(1);
	comeBack(true);
	await waitFor(() => expect(mayRead).toHaveBeenCalledTimes(2));
	expect(stop).not.toHaveBeenCalled();
	comeBack(true);
	await waitFor(() => expect(stop).toHaveBeenCalledOnce());
	comeBack(true);
	expect(mayRead).toHaveBeenCalledTimes(3);
});
