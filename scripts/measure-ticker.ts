/**
 * An hour of a live ticker in the built extension, compressed: `tsx scripts/measure-ticker.ts [--rounds N]`. Each round is a thousand changes of the page
 * and a look at what page and background hold, and how long the content script took; the same without the extension tells what is the page's own.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { readSeedArticle } from '../tests/fixtures/site/seed-article';
import { renderTicker, type TickerWindow } from '../tests/fixtures/site/ticker';
import { serveSite } from './demo/serve-site';
import { openFigures, type PageFigures, readPageFigures, readWorkerHeap, timeScripts } from './heap-figures';
import { type LaunchedExtension, launchExtension } from './launch-extension';

const changes = 1_000;
/** At so many a frame. */
const atOnce = 10;

type Round = PageFigures & { readonly round: number; readonly workerHeap: number; readonly asked: number; readonly time: number };

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
	const rounds = Number(values.rounds ?? 12);
	const source = renderTicker(readSeedArticle('berliner-zeitung-nato-atomprogramm')).source;
	const read = 'https://www.tagesschau.de/newsticker/liveblog-100.html';
	const unread = 'https://unbekannt.example/liveblog';
	const site = await serveSite(new Map([read, unread].map((url) => [url, source])));
	const extension = await launchExtension({ port: site.port, headless: true, locale: 'en' });
	await countAnalyses(extension);
	const bare = await runTicker(extension, unread, rounds);
	const own = await runTicker(extension, read, rounds);
	report(own, bare);
	await extension.close();
	await site.close();
}

async function runTicker(extension: LaunchedExtension, url: string, rounds: number): Promise<Round[]> {
	const page = await extension.context.newPage();
	await page.goto(url);
	if (!url.includes('unbekannt')) await page.waitForFunction(() => CSS.highlights.has('lesart-claim'));
	const session = await openFigures(page);
	const figures: Round[] = [];
	for (let round = 0; round <= rounds; round++) {
		const work = async () => (round > 0 ? moveOn(page, (round - 1) * changes) : undefined);
		const time = await timeScripts(session, 'content-scripts/', work);
		const asked = await extension.worker.evaluate(() => (globalThis as Counting).analyses ?? 0);
		figures.push({ round, ...(await readPageFigures(session)), workerHeap: await readWorkerHeap(extension.context), asked, time });
	}
	await page.close();
	return figures;
}

/** A thousand changes, ten a frame, and then the time that Lesart takes to come to rest. */
async function moveOn(page: Page, from: number): Promise<void> {
	await page.evaluate(
		async ([start, count, step]) => {
			for (let number = start; number < start + count; number += step) {
				(window as unknown as TickerWindow).moveOn(number, step);
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			for (let rest = 0; rest < 60; rest++) await new Promise((resolve) => requestAnimationFrame(resolve));
		},
		[from, changes, atOnce] as const,
	);
}

type Counting = typeof globalThis & { analyses?: number };

async function countAnalyses({ worker }: LaunchedExtension): Promise<void> {
	await worker.evaluate(() => {
		const { chrome } = globalThis as unknown as {
			chrome: { runtime: { onMessage: { addListener(listen: (message: { type?: string }) => void): void } } };
		};
		chrome.runtime.onMessage.addListener(({ type }) => {
			const counting = globalThis as Counting;
			if (type === 'analysePage') counting.analyses = (counting.analyses ?? 0) + 1;
		});
	});
}

function report(own: readonly Round[], bare: readonly Round[]): void {
	const mega = (bytes: number) => (bytes / 1_048_576).toFixed(2);
	console.log('changes  page heap MB (without)  nodes (without)  listeners (without)  background MB  asked  ms a change');
	for (const [index, round] of own.entries()) {
		const other = bare[index];
		if (!other) continue;
		const time = round.round > 0 ? (round.time / changes).toFixed(3) : '';
		console.log(
			`${String(round.round * changes).padStart(7)}  ${mega(round.heap)} (${mega(other.heap)})  ${round.nodes} (${other.nodes})  ${round.listeners} (${other.listeners})  ${mega(round.workerHeap)}  ${round.asked}  ${time}`,
		);
	}
}

await main();
