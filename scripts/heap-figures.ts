/** What a page and the extension's background hold, as the browser counts it after it has collected its garbage, and how long scripts take. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

export type PageFigures = {
	/** Bytes. */
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
};

/** @param session of the page; `Performance.enable` is sent to it. */
export async function readPageFigures(session: CDPSession): Promise<PageFigures> {
	await session.send('Performance.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

/**
 * Milliseconds of the page's main thread that went to scripts whose address contains `name`, and to what they called, while `work` went on. By samples, ten
 * thousand a second.
 */
export async function timeScripts(session: CDPSession, name: string, work: () => Promise<void>): Promise<number> {
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: 100 });
	await session.send('Profiler.start');
	await work();
	const { profile } = await session.send('Profiler.stop');
	const counted = new Set<number>();
	for (const { id, callFrame, children = [] } of profile.nodes) {
		if (callFrame.url.includes(name)) counted.add(id);
		if (counted.has(id)) for (const child of children) counted.add(child);
	}
	const { samples = [], timeDeltas = [] } = profile;
	return samples.reduce((sum, id, index) => sum + (counted.has(id) ? (timeDeltas[index] ?? 0) : 0), 0) / 1_000;
}

/** Opens what `readPageFigures` asks. */
export function openFigures(page: Page): Promise<CDPSession> {
	return page.context().newCDPSession(page);
}

/** Bytes of the background's heap. Throws when no background is running. */
export async function readWorkerHeap(context: BrowserContext): Promise<number> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('The browser has ended.');
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
	const [target] = targetInfos;
	if (!target) throw new Error('No background is running.');
	const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
	const ask = (id: number, method: string) =>
		new Promise<Record<string, number>>((resolve) => {
			const take = ({ message }: { message: string }) => {
				const answer = JSON.parse(message) as { id?: number; result?: Record<string, number> };
				if (answer.id !== id) return;
				session.off('Target.receivedMessageFromTarget', take);
				resolve(answer.result ?? {});
			};
			session.on('Target.receivedMessageFromTarget', take);
			void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
		});
	await ask(1, 'HeapProfiler.collectGarbage');
	const { usedSize = Number.NaN } = await ask(2, 'Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}
