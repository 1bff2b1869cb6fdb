/** Words of a page, explained where they stand: by pointer, double click, tap and keyboard, on light and dark pages, large and at the edge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { darkUrl, pickSeedPage } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { readClosedRoot } from './closed-root';
import { expect, type Lesart, shoot, test } from './lesart';

const { url } = pickSeedPage('berliner-zeitung-nato-atomprogramm');

const readSlip = (page: Page) => readClosedRoot(page, 'lesart-word');

/** What the slip says, its words only. */
async function readSlipText(page: Page): Promise<string> {
	return ((await readSlip(page)) ?? '').replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
}

async function openMarked(lesart: Lesart, address = url): Promise<ArticlePage> {
	const article = await lesart.open(address);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	return article;
}

/** Holds the key and points at a word. */
async function pointAt(article: ArticlePage, word: string, inWords = word): Promise<void> {
	await article.scrollToWords(inWords);
	const { x, y } = await article.findWords(word);
	await article.page.keyboard.down('Alt');
	await article.page.mouse.move(x - 1, y);
	await article.page.mouse.move(x, y);
}

test('a separated verb is explained from either half, and the page is as it was', async ({ lesart }) => {
	const article = await openMarked(lesart);
	await pointAt(article, 'räumte');
	await expect.poll(() => article.readMarks('gloss')).toEqual(['räumte', 'ein']);
	await expect.poll(() => readSlipText(article.page)).toMatch(/einräumen.*verb.*räumt ein, räumte ein, eingeräumt.*admit/);
	await article.page.keyboard.up('Alt');
	await article.page.keyboard.press('Escape');
	expect(await readSlip(article.page)).toBeNull();
	expect(await article.readMarks('gloss')).toEqual([]);
	const { loaded, now } = await article.compareDocuments();
	expect(now).toBe(loaded);
});

test('a double click explains a compound with its parts, and a phrase', async ({ lesart }) => {
	const article = await openMarked(lesart);
	await article.doubleClickWord('Atomprogramm');
	await expect.poll(() => readSlipText(article.page)).toMatch(/das \|Atomprogramm/);
	await expect.poll(() => readSlipText(article.page)).toMatch(/Atom\| .* \+ \|Programm\|/);
	await shoot(article.page, 'word-compound');
	await article.doubleClickWord('Gegenzug');
	await expect.poll(() => readSlipText(article.page)).toMatch(/im Gegenzug/);
	await shoot(article.page, 'word-phrase');
});

test('reported speech is told as what it is', async ({ lesart }) => {
	const article = await openMarked(lesart);
	await pointAt(article, 'bestehe');
	await expect.poll(() => readSlipText(article.page)).toContain('the paper reports this, it does not vouch for it');
	await shoot(article.page, 'word-grammar');
});

test('the command explains, the arrows step, S saves, and Escape gives the page back', async ({ lesart }) => {
	const article = await openMarked(lesart);
	await lesart.runCommand('read-word');
	await expect.poll(() => readSlip(article.page)).not.toBeNull();
	const first = await article.readMarks('gloss');
	await article.page.keyboard.press('ArrowRight');
	await expect.poll(() => article.readMarks('gloss')).not.toEqual(first);
	await shoot(article.page, 'word-keyboard');
	await article.page.keyboard.press('s');
	await expect.poll(() => readSlipText(article.page)).toContain('Saved');
	await article.page.keyboard.press('ArrowLeft');
	await expect.poll(() => article.readMarks('gloss')).toEqual(first);
	await article.page.keyboard.press('Escape');
	expect(await readSlip(article.page)).toBeNull();
});

test('a tap explains a word, a tap elsewhere puts it away', async ({ lesart }) => {
	const article = await openMarked(lesart);
	const touch = await article.page.context().newCDPSession(article.page);
	await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
	const tap = async ({ x, y }: { x: number; y: number }) => {
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await article.scrollToWords('räumte');
	const word = await article.findWords('räumte');
	await tap(word);
	await expect.poll(() => article.readMarks('gloss')).toEqual(['räumte', 'ein']);
	await shoot(article.page, 'word-tap');
	await tap({ ...word, x: 4 });
	await expect.poll(() => readSlip(article.page)).toBeNull();
});

test('the slip follows the page into the dark, to 200 % and to narrow windows', async ({ lesart }) => {
	const dark = await openMarked(lesart, darkUrl);
	await pointAt(dark, 'Gegenzug');
	await expect.poll(() => readSlip(dark.page)).toContain('dark');
	await shoot(dark.page, 'word-dark');
	await dark.page.keyboard.up('Alt');
	for (const [name, width, height, deviceScaleFactor] of [
		['zoom', 640, 450, 2],
		['narrow', 320, 640, 1],
	] as const) {
		const article = await openMarked(lesart);
		const view = await article.page.context().newCDPSession(article.page);
		await view.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
		await pointAt(article, 'bestehe');
		await expect.poll(() => article.readMarks('gloss')).toEqual(['bestehe']);
		const box = await article.page.locator('lesart-word').boundingBox();
		const word = await article.findWords('bestehe');
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		expect(word.y < (box?.y ?? 0) || word.y > (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
		await shoot(article.page, `word-${name}`);
		await article.page.keyboard.up('Alt');
	}
});

for (const ground of ['light', 'dark'] as const) {
	test(`axe has no objection to a slip on a ${ground} page`, async ({ lesart }) => {
		const article = await openMarked(lesart, ground === 'dark' ? darkUrl : url);
		await article.doubleClickWord('Gegenzug');
		await expect.poll(() => readSlip(article.page)).not.toBeNull();
		const markup = (await readSlip(article.page)) ?? '';
		const sheet = ['slip.css', 'words/word.css'].map((name) =>
			readFileSync(join(import.meta.dirname, '../../entrypoints/content', name), 'utf8'),
		);
		const bare = await lesart.context.newPage();
		await bare.setContent(
			`<!doctype html><html lang="en"><head><title>Slip</title><style>${sheet.join('')}</style></head><body><main><h1>Slip</h1>${markup}</main></body></html>`,
		);
		const { violations } = await new AxeBuilder({ page: bare }).analyze();
		expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
	});
}
