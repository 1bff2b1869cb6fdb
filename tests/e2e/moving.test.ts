/** Pages that go on moving while they are read: the next article at the end of one, a live ticker, text in shadow roots; and an extension that goes. */
import type { TabState } from '../../core/page';
import { openFigures, readPageFigures, readWorkerHeap } from '../../scripts/heap-figures';
import { readSeedArticle } from '../fixtures/site/seed-article';
import { endlessUrl, pickSeedPage, rootedUrl, tickerUrl } from '../fixtures/site/site';
import type { TickerWindow } from '../fixtures/site/ticker';
import type { ArticlePage } from './article-page';
import { expect, shoot, test } from './lesart';

type Watched = Window & { seen?: string[][] };

const berlin = readSeedArticle('berliner-zeitung-nato-atomprogramm');
const frankfurt = readSeedArticle('fr-militaerpakt');

test('the panel names the article in view when a page goes on with the next', async ({ lesart }) => {
	const article = await lesart.open(endlessUrl);
	const panel = await lesart.openPanel(article);
	await expect(panel.header).toContainText(berlin.title ?? '');
	await article.page.getByRole('button', { name: 'Weiter zum nächsten Artikel' }).click();
	await expect(panel.header).toContainText(frankfurt.title ?? '');
	await expect(panel.titles).not.toHaveCount(0);
	const next = await article.page.getByRole('article').nth(1).innerText();
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	for (const words of await article.readMarks('claim')) expect(next).toContain(words);
	await shoot(article.page, 'endless-next');
	await article.page.evaluate(() => window.scrollTo(0, 0));
	await expect(panel.header).toContainText(berlin.title ?? '');
});

test('marks in a shadow root are painted, chosen and walked to, clear of the header', async ({ lesart }) => {
	const article = await lesart.open(rootedUrl);
	const panel = await lesart.openPanel(article);
	await panel.waitUntilCompared();
	await expect.poll(() => article.readMarks('person')).toContain('Andrej Beloussow');
	await lesart.runCommand('next-mark');
	const mark = (number: number) => panel.page.getByRole('status').filter({ hasText: new RegExp(`^Mark ${number} of \\d+: `) });
	await expect(mark(1)).toHaveCount(1);
	await shoot(article.page, 'walked-mark');
	const walked = () =>
		article.page.evaluate(() => {
			const [range] = CSS.highlights.get('lesart-walked') ?? [];
			const box = range instanceof Range ? range.getBoundingClientRect() : null;
			return box && { top: box.top, isInView: box.top >= 96 && box.top < innerHeight };
		});
	for (let number = 2; number <= 7; number++) {
		await lesart.runCommand('next-mark');
		await expect(mark(number)).toHaveCount(1);
		await expect.poll(async () => (await walked())?.isInView).toBe(true);
	}
	await article.page.keyboard.press('Escape');
	await expect.poll(walked).toBeNull();
	expect(await showsColour(article, 'Andrej Beloussow')).toBe(true);
});

test('a ticker that never rests is followed without growing', async ({ lesart }) => {
	const article = await lesart.open(tickerUrl);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	const session = await openFigures(article.page);
	const figures = [];
	for (let round = 0; round < 4; round++) {
		await moveOn(article, round * 500);
		figures.push({ ...(await readPageFigures(session)), worker: await readWorkerHeap(lesart.context) });
	}
	const [, before, , after] = figures;
	if (!before || !after) throw new Error('nothing was measured');
	expect(after.heap).toBeLessThan(before.heap * 1.25);
	expect(after.worker).toBeLessThan(before.worker * 1.25);
	expect(after.listeners - before.listeners).toBeLessThan(5);
	expect(after.nodes - before.nodes).toBeLessThan(500);
	const shown = await article.page.getByRole('main').innerText();
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	for (const words of await article.readMarks('claim')) expect(shown).toContain(words);
	await shoot(article.page, 'ticker');
});

test('marks that hold are there in every frame while the article is compared anew', async ({ lesart }) => {
	const article = await lesart.open(tickerUrl);
	const panel = await lesart.openPanel(article);
	await panel.waitUntilCompared();
	const held = await article.readMarks('claim');
	expect(held.length).toBeGreaterThan(5);
	await article.page.evaluate(() => {
		const watched = window as Watched;
		watched.seen = [];
		const look = () => {
			watched.seen?.push([...(CSS.highlights.get('lesart-claim') ?? [])].map(String));
			requestAnimationFrame(look);
		};
		look();
	});
	await moveOn(article, 0, 1);
	await expect.poll(() => lesart.readText(tickerUrl)).toContain('in der 0. Mitteilung des Tages');
	await expect.poll(() => lesart.extension.worker.evaluate(isCompared, tickerUrl)).toBe(true);
	const stayed = (await article.readMarks('claim')).filter((words) => held.includes(words));
	expect(stayed.length).toBeGreaterThan(5);
	const frames = await article.page.evaluate(() => (window as Watched).seen ?? []);
	for (const words of stayed) expect(frames.filter((frame) => !frame.includes(words))).toEqual([]);
});

test('marks are not printed', async ({ lesart }) => {
	const article = await lesart.open(pickSeedPage('berliner-zeitung-nato-atomprogramm').url);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await article.page.emulateMedia({ media: 'print' });
	const marked = await article.page.screenshot({ fullPage: true });
	await article.page.evaluate(() => CSS.highlights.clear());
	expect((await article.page.screenshot({ fullPage: true })).equals(marked)).toBe(true);
});

test('when the extension is reloaded, what it left in a page stops quietly', async ({ lesart }) => {
	const article = await lesart.open(tickerUrl);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	const complaints: string[] = [];
	article.page.on('console', (message) => complaints.push(message.text()));
	article.page.on('pageerror', (error) => complaints.push(error.message));
	await lesart.extension.worker
		.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
		.catch(ignoreEnd);
	await moveOn(article, 0);
	await expect.poll(() => article.readMarks('claim')).toEqual([]);
	await moveOn(article, 500);
	await article.page.mouse.click(300, 300);
	expect(complaints).toEqual([]);
});

/** Runs in the worker: whether the article at this address was compared with the whole library. */
async function isCompared(url: string): Promise<boolean> {
	const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get: () => Promise<Record<string, TabState>> } } } };
	return Object.values(await chrome.storage.session.get()).some(
		(state) => state.status === 'ready' && state.article.url === url && state.isComplete,
	);
}

/** The worker ends before it can answer. */
function ignoreEnd(error: Error): void {
	if (!/closed|crashed|destroyed/i.test(error.message)) throw error;
}

/** So many changes, ten a frame. */
async function moveOn(article: ArticlePage, from: number, count = 500): Promise<void> {
	await article.page.evaluate(
		async ([start, end]) => {
			for (let number = start; number < end; number += 10) {
				(window as unknown as TickerWindow).moveOn(number, Math.min(10, end - number));
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		},
		[from, from + count] as const,
	);
}

/** Whether the line under these words has the colour of people's marks. */
async function showsColour(article: ArticlePage, words: string): Promise<boolean> {
	await article.scrollToWords(words);
	const box = await article.page.getByText(words).first().boundingBox();
	if (!box) throw new Error(`the page does not show: ${words}`);
	const shot = await article.page.screenshot({ clip: box });
	return article.page.evaluate(async (source) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
		canvas?.drawImage(image, 0, 0);
		const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
		for (let at = 0; at < data.length; at += 4) if (data[at] === 0x1f && data[at + 1] === 0x6f && data[at + 2] === 0x8b) return true;
		return false;
	}, shot.toString('base64'));
}
