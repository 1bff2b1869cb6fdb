/** What it costs a page of the extension to do something, in Chromium. */
import type { Page } from '@playwright/test';
import { type Task, traceTasks } from './trace-tasks';

/** Prints how long it took a page of the extension to do something, and the longest task that kept the page or the background from answering. */
export async function measureAct(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
	const browser = page.context().browser();
	if (!browser) throw new Error('the browser has ended');
	let took = 0;
	const tasks = await traceTasks(browser, async () => {
		const started = performance.now();
		await act();
		took = performance.now() - started;
		await nextPicture(page);
	});
	const describe = ({ clock, processor }: Task) => `${clock.toFixed(0)} ms (${processor.toFixed(0)} of the processor)`;
	console.log(
		`${what}: ${took.toFixed(0)} ms; longest task of the page ${describe(tasks.page)}, of the background ${describe(tasks.background)}`,
	);
}

/** Until the browser has drawn what is there now. */
export function nextPicture(page: Page): Promise<unknown> {
	return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Scrolls down 200 times by 800 pixels, once a picture. */
export async function scrollDown(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let step = 0; step < 200; step++) {
			scrollBy(0, 800);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});
}
