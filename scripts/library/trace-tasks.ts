/** What a browser's threads were busy with: the longest task of a page and of the extension's background, by the clock and by the processor's time. */
import type { Browser } from '@playwright/test';

/** Milliseconds. On a machine that has other work the clock says more than the page is to blame for. */
export type Task = { readonly clock: number; readonly processor: number };

export type TracedTasks = { readonly page: Task; readonly background: Task };

/** Chromium's trace events: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
type TraceEvent = {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: { readonly name?: string };
};

const config = { recordMode: 'recordAsMuchAsPossible', includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] };

/** Does the work and says the longest tasks meanwhile. The page is one of the extension's, in one process with its background. */
export async function traceTasks(browser: Browser, work: () => Promise<unknown>): Promise<TracedTasks> {
	const session = await browser.newBrowserCDPSession();
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await session.send('Tracing.start', { traceConfig: config, transferMode: 'ReportEvents' } as never);
	await work();
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	await session.detach();
	const background = events.find(({ name, args }) => name === 'thread_name' && args.name === 'ServiceWorker thread');
	const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
	const page = mains.find(({ pid }) => pid === background?.pid) ?? findBusiest(events, mains);
	return { page: findLongest(events, page), background: findLongest(events, background) };
}

/** Chromium calls them by either name, depending on its build. */
const isTask = ({ name }: TraceEvent) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';

/** While the background sleeps, the page is told from others by what it does. */
function findBusiest(events: readonly TraceEvent[], threads: readonly TraceEvent[]): TraceEvent | undefined {
	const load = (thread: TraceEvent) =>
		events.reduce((sum, event) => sum + (isTask(event) && event.pid === thread.pid && event.tid === thread.tid ? (event.tdur ?? 0) : 0), 0);
	return threads.toSorted((a, b) => load(b) - load(a))[0];
}

function findLongest(events: readonly TraceEvent[], thread: TraceEvent | undefined): Task {
	const tasks = events.filter((event) => isTask(event) && event.pid === thread?.pid && event.tid === thread.tid);
	const longest = (read: (task: TraceEvent) => number | undefined) => Math.max(0, ...tasks.map((task) => (read(task) ?? 0) / 1000));
	return { clock: longest(({ dur }) => dur), processor: longest(({ tdur }) => tdur) };
}
