/**
 * How the panel does with many words on the reader's list, in Chromium's real side panel: `tsx scripts/measure-words.ts [--count 50000] [--shots FOLDER]`. Says
 * for each thing a reader does how long it took, and the longest task that kept the panel or the background from answering.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { gardenUrl, pickSeedPage, renderSite } from '../tests/fixtures/site/site';
import { serveSite } from './demo/serve-site';
import { openFigures, readPageFigures } from './heap-figures';
import { launchExtension } from './launch-extension';
import { putRows } from './library/fill-library';
import { makeWords } from './library/make-words';
import { measureAct, nextPicture, scrollDown } from './library/measure-act';
import { panelLooks, shootLooks } from './library/shoot-looks';

const rowsAtOnce = 500;
const { url } = pickSeedPage('fr-militaerpakt');
const patience = 180_000;

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { count: { type: 'string', default: '50000' }, shots: { type: 'string' } } });
	const count = Number(values.count);
	const rows = makeWords(count, Date.now());
	const site = await serveSite(renderSite());
	const { context, id, openPanel, pressToolbarButton, close } = await launchExtension({ port: site.port, headless: true, locale: 'en' });
	try {
		context.setDefaultTimeout(patience);
		const page = await context.newPage();
		await page.goto(`chrome-extension://${id}/library.html`);
		await page.getByText('No articles kept yet.').waitFor();
		for (let from = 0; from < count; from += rowsAtOnce) await page.evaluate(putRows, { savedWords: rows.slice(from, from + rowsAtOnce) });
		await page.goto(url);
		await page.waitForFunction(() => CSS.highlights.has('lesart-claim'));
		const panel = await openPanel(page);
		panel.setDefaultTimeout(patience);
		await walkList(panel, count);
		await walkReview(panel);
		await walkPage(page, panel, () => pressToolbarButton(page));
		if (values.shots) await shoot(panel, values.shots);
	} finally {
		await close();
		await site.close();
	}
}

/** What a reader does in the list, one thing after the other. */
async function walkList(panel: Page, count: number): Promise<void> {
	const cards = panel.getByRole('article');
	const choose = (field: string, option: string) => panel.getByRole('combobox', { name: field, exact: true }).selectOption(option);
	await measureAct(panel, 'open the panel', async () => {
		await panel.reload();
		await cards.first().waitFor();
	});
	await measureAct(panel, 'open the list, first words', async () => {
		await openList(panel);
		await cards.first().waitFor();
	});
	await measureAct(panel, 'open the list, all words', () => awaitCount(panel, count));
	const { heap } = await readPageFigures(await openFigures(panel));
	console.log(`the panel holds ${(heap / 1e6).toFixed(0)} MB`);
	for (const words of ['u', 'un', 'regierung russland', 'belastungsfall', ''])
		await measureAct(panel, `search for “${words}”`, async () => {
			await panel.getByRole('searchbox').fill(words);
			await nextPicture(panel);
		});
	for (const order of ['alphabet', 'rarity', 'state', 'newest'])
		await measureAct(panel, `order by ${order}`, async () => {
			await choose('Order', order);
			await nextPicture(panel);
		});
	for (const state of ['learning', 'known', 'all'])
		await measureAct(panel, `show ${state}`, async () => {
			await choose('Show', state);
			await nextPicture(panel);
		});
	await measureAct(panel, 'scroll 200 times by 800 px', () => scrollDown(panel));
	await measureAct(panel, 'scroll to the end in 200 leaps', () => leapDown(panel));
	await panel.evaluate(() => scrollTo(0, 0));
	const first = cards.first();
	await measureAct(panel, 'edit a word', async () => {
		await first.getByRole('button', { name: 'Edit' }).click();
		await first.getByRole('textbox', { name: 'Comment' }).fill('Gemerkt.');
		await first.getByRole('button', { name: 'Save' }).click();
		await first.getByText('Gemerkt.').waitFor();
	});
	await measureAct(panel, 'put a word in another state', async () => {
		await first.getByRole('combobox').selectOption('learning');
		await first.locator('.state-learning').waitFor();
	});
	await measureAct(panel, 'delete a word', async () => {
		await first.getByRole('button', { name: 'Delete' }).click();
		await awaitCount(panel, count - 1);
	});
	await measureAct(panel, 'bring it back', async () => {
		await panel.getByRole('button', { name: 'Undo' }).click();
		await awaitCount(panel, count);
	});
	for (const name of [/^Export .* for Anki$/, 'As CSV'])
		await measureAct(panel, `export, ${String(name)}`, async () => {
			const started = panel.waitForEvent('download');
			await panel.getByRole('button', { name }).click();
			await (await started).path();
		});
}

async function walkReview(panel: Page): Promise<void> {
	const review = panel.getByRole('region', { name: 'Review' });
	await measureAct(panel, 'start a review', async () => {
		await panel.getByRole('button', { name: /^Review [\d,]+ words$/ }).click();
		await review.waitFor();
	});
	await measureAct(panel, 'answer a word', async () => {
		await panel.keyboard.press('Space');
		await review.getByRole('button', { name: /^I know it/ }).waitFor();
		await panel.keyboard.press('ArrowRight');
		await review.getByText(/^2 of/).waitFor();
	});
	await measureAct(panel, 'end the review', async () => {
		await panel.keyboard.press('Escape');
		await panel.getByRole('article').first().waitFor();
	});
}

/** What follows in the article from the list, and the other way round. */
async function walkPage(page: Page, panel: Page, press: () => Promise<void>): Promise<void> {
	const marked = () => page.waitForFunction(() => (CSS.highlights.get('lesart-word')?.size ?? 0) > 0);
	await measureAct(panel, 'read a page and mark its words', async () => {
		await page.reload();
		await marked();
	});
	await page.goto(gardenUrl);
	await press();
	await panel.getByRole('tab', { name: /^Words/ }).click();
	const save = panel.locator('[data-action=save]').first();
	await save.waitFor();
	await measureAct(panel, 'save a word of the article', async () => {
		const { length } = await panel.locator('.on-list').all();
		await save.click();
		await panel.locator('.on-list').nth(length).waitFor();
	});
	const know = panel.locator('[data-action=know]').first();
	const name = await know.getAttribute('aria-label');
	await measureAct(panel, 'know a word of the article', async () => {
		await know.click();
		await panel.getByRole('button', { name: name ?? '', exact: true }).waitFor({ state: 'detached' });
	});
}

async function openList(panel: Page): Promise<void> {
	await panel.getByRole('tab', { name: /^Words/ }).click();
	await panel.getByRole('radio', { name: 'My words' }).click({ force: true });
}

const awaitCount = (panel: Page, count: number) =>
	panel.getByRole('button', { name: new RegExp(`^Export ${count.toString().replace(/(?=(\d{3})$)/, ',?')} words for Anki$`) }).waitFor();

/** From the top to the end of what is listed, once a picture. */
async function leapDown(panel: Page): Promise<void> {
	await panel.evaluate(async () => {
		const height = document.documentElement.scrollHeight;
		for (let step = 1; step <= 200; step++) {
			scrollTo(0, (height * step) / 200);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});
}

const shoot = (panel: Page, folder: string) =>
	shootLooks(
		panel,
		folder,
		async (take) => {
			await openList(panel);
			await panel.evaluate(() => scrollTo(0, 0));
			await panel.getByRole('article').first().waitFor();
			await take('words');
			await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await panel.getByRole('button', { name: /for Anki$/ }).waitFor();
			await nextPicture(panel);
			await take('words-end');
		},
		panelLooks,
	);

await main();
