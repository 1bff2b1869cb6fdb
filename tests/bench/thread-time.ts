/**
 * What work costs a page's main thread, by the thread's own clock: unlike the time on the wall it does not count what other programs of a busy machine
 * take in between. Scripts run in a world of their own, as content scripts do.
 */
import type { Page } from '@playwright/test';
import { openWorld } from '../../scripts/pages/open-pages';

export type ThreadClock = {
	/** Runs a script and gives what it gives. */
	run(expression: string): Promise<unknown>;
	/** Milliseconds of the main thread that a script takes. */
	time(expression: string): Promise<number>;
};

/** Opens a world in the page, and finds out what the asking itself costs. */
export async function openThreadClock(page: Page): Promise<ThreadClock> {
	const { session, run } = await openWorld(page);
	await session.send('Performance.enable');
	const now = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000;
	};
	const timeRaw = async (expression: string) => {
		const before = await now();
		await run(expression);
		return (await now()) - before;
	};
	const asking = Math.min(await timeRaw('0'), await timeRaw('0'), await timeRaw('0'));
	return { run, time: async (expression) => Math.max(0, (await timeRaw(expression)) - asking) };
}
