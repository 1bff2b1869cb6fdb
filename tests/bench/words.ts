/**
 * Words: how fast a text is read with all its glosses, how soon the first gloss is there, and what the packs weigh. Beside each the figures that Yomitan's
 * users report for its German dictionary (an import of 48–66 s before the first gloss, 20.9 MB).
 */
import type { BrowserContext, Page } from '@playwright/test';
import { readWordAt, readWords } from '../../core/read-words';
import { openWordSources, packNames } from '../../core/word-sources';
import { serveSite } from '../../scripts/demo/serve-site';
import { launchExtension } from '../../scripts/launch-extension';
import { loadSeedPack } from '../../scripts/load-corpus';
import { readPacks } from '../../scripts/open-words';
import { pickSeedPage, renderSite } from '../fixtures/site/site';
import { quantile } from './measure';

const yomitan = { megabytes: 20.9, importSeconds: '48–66' };
const wordsOfArticle = 1000;
const rounds = 30;
const coldStarts = 7;

export async function benchWords(): Promise<void> {
	const packs = readPacks();
	const bytes = packNames.map((name) => packs[name].byteLength);
	const total = bytes.reduce((sum, size) => sum + size, 0);
	console.log(
		`\nWords: packs ${(total / 1e6).toFixed(2)} MB (${packNames.map((name, at) => `${name} ${((bytes[at] ?? 0) / 1e6).toFixed(2)}`).join(', ')})`,
	);
	console.log(`  Yomitan's German dictionary: ${yomitan.megabytes} MB, ${yomitan.importSeconds} s of import; Lesart imports nothing`);
	benchReading(packs);
	await benchColdStart();
}

function benchReading(packs: ReturnType<typeof readPacks>): void {
	const text = loadSeedPack()
		.articles.map((article) => article.text)
		.join('\n\n')
		.split(/(?<= )/)
		.slice(0, wordsOfArticle)
		.join('');
	const before = process.memoryUsage();
	const clock = startClock();
	const sources = openWordSources(packs);
	const opened = clock();
	readWordAt(text, text.indexOf(' ') + 1, sources);
	const first = clock();
	readWords(text, sources);
	const cold = clock();
	const warm = Array.from({ length: rounds }, () => {
		const time = startClock();
		readWords(text, sources);
		return time();
	});
	const grown = (process.memoryUsage().heapUsed - before.heapUsed) / 1e6;
	const median = quantile(warm, 0.5);
	console.log(`  opened in ${opened.toFixed(1)} ms, first word after ${first.toFixed(1)} ms, first article after ${cold.toFixed(0)} ms`);
	console.log(
		`  ${wordsOfArticle} words again: median ${median.toFixed(1)} ms, p95 ${quantile(warm, 0.95).toFixed(1)} ms, ` +
			`${Math.round(wordsOfArticle / (median / 1000)).toLocaleString('en')} words a second; heap ${grown.toFixed(0)} MB beside the packs`,
	);
}

function startClock(): () => number {
	const started = performance.now();
	return () => performance.now() - started;
}

/** From a double click on a word, with the background stopped, to its slip in the page. */
async function benchColdStart(): Promise<void> {
	const site = await serveSite(renderSite());
	const lesart = await launchExtension({ port: site.port, headless: true });
	try {
		const page = await lesart.context.newPage();
		await page.goto(pickSeedPage('berliner-zeitung-nato-atomprogramm').url);
		await page.waitForFunction(() => CSS.highlights.size > 0);
		const [cold, warm] = [[], []] as [number[], number[]];
		for (let start = 0; start < coldStarts; start++) {
			await stopBackground(lesart.context);
			cold.push(await timeSlip(page));
			warm.push(await timeSlip(page));
		}
		const say = (times: readonly number[]) => `median ${quantile(times, 0.5).toFixed(0)} ms, best ${Math.min(...times).toFixed(0)} ms`;
		console.log(`  double click to slip in Chromium: background stopped ${say(cold)}; running ${say(warm)}`);
	} finally {
		await lesart.close();
		await site.close();
	}
}

async function stopBackground(context: BrowserContext): Promise<void> {
	const session = await context.browser()?.newBrowserCDPSession();
	const targets = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
	for (const { targetId } of targets.filter(({ type }) => type === 'service_worker'))
		await session?.send('Target.closeTarget', { targetId });
	await session?.detach();
}

/** Milliseconds from the second press of a double click to the slip, measured in the page; the slip is put away again. */
async function timeSlip(page: Page): Promise<number> {
	const timed = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let clicked = 0;
				document.addEventListener('dblclick', () => (clicked = performance.now()), { once: true, capture: true });
				new MutationObserver((records, observer) => {
					const isSlip = records.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'LESART-WORD'));
					if (!isSlip) return;
					observer.disconnect();
					resolve(performance.now() - clicked);
				}).observe(document.documentElement, { childList: true });
			}),
	);
	const box = await page.locator('article p, main p, p').first().boundingBox();
	if (!box) throw new Error('The page has no paragraph');
	await page.mouse.dblclick(box.x + 40, box.y + 12);
	const time = await timed;
	await page.keyboard.press('Escape');
	return time;
}
