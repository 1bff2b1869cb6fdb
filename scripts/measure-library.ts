/**
 * How the library page does with many articles, in Chromium: `tsx scripts/measure-library.ts [--articles FILE] [--count 10000] [--shots FOLDER]`. Says for each
 * thing a reader does how long it took, and the longest task that kept the page or the background from answering.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { readTexts } from '../tests/bench/library-texts';
import { launchExtension } from './launch-extension';
import { fillLibrary } from './library/fill-library';
import { makeLibrary } from './library/make-library';
import { measureAct, nextPicture, scrollDown } from './library/measure-act';
import { shootLooks } from './library/shoot-looks';

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { articles: { type: 'string', multiple: true }, count: { type: 'string', default: '10000' }, shots: { type: 'string' } },
	});
	const count = Number(values.count);
	const library = makeLibrary(count, 2, values.articles && readTexts(values.articles));
	const { context, id, close } = await launchExtension({ port: 9, headless: true, locale: 'en' });
	try {
		const address = `chrome-extension://${id}/library.html`;
		context.setDefaultTimeout(180_000);
		const page = await context.newPage();
		await page.goto(address);
		await page.getByText('No articles kept yet.').waitFor();
		await fillLibrary(page, library);
		console.log(
			`${count} articles, ${library.segments.length} segments of ${library.segments.map(({ bytes }) => `${(bytes.length / 1e6).toFixed(1)} MB`).join(', ')}`,
		);
		await walk(page, count);
		if (values.shots) await shoot(page, values.shots);
	} finally {
		await close();
	}
}

/** What a reader does, one thing after the other. */
async function walk(page: Page, count: number): Promise<void> {
	const shown = new Intl.NumberFormat('en').format(count);
	const row = page.getByRole('article').first();
	const search = page.getByRole('searchbox');
	await measureAct(page, 'open, first rows', async () => {
		await page.reload();
		await row.waitFor();
	});
	await measureAct(page, 'open, whole list', () => page.getByText(`All outlets (${shown})`).waitFor({ state: 'attached' }));
	for (const order of ['title', 'outlet', 'published', 'kept'])
		await measureAct(page, `order by ${order}`, async () => {
			await page.getByRole('combobox', { name: 'Order' }).selectOption(order);
			await nextPicture(page);
		});
	await measureAct(page, 'choose an outlet', async () => {
		await page.getByRole('combobox', { name: 'Outlet' }).first().selectOption({ index: 3 });
		await nextPicture(page);
	});
	await page.getByRole('combobox', { name: 'Outlet' }).first().selectOption({ index: 0 });
	await measureAct(page, 'scroll 200 times by 800 px', () => scrollDown(page));
	for (const words of ['Soldaten', 'nordkoreanische Waffenlieferungen', 'Krieg', 'weapons', 'Regierung Abkommen'])
		await measureAct(page, `search for ${words}`, () => find(page, words));
	await measureAct(page, 'scroll what was found', () => scrollDown(page));
	await search.fill('');
	await row.waitFor();
	await page.evaluate(() => scrollTo(0, 0));
	await measureAct(page, 'open an article', async () => {
		await row.getByRole('button').first().click();
		await page.locator('.kept-text').waitFor();
	});
	await measureAct(page, 'go back', async () => {
		await page.getByRole('button', { name: 'All articles' }).click();
		await row.waitFor();
	});
	await measureAct(page, 'remove one, and join the library', async () => {
		await row.getByRole('button', { name: /^Remove/ }).click();
		await page.getByText(`All outlets (${new Intl.NumberFormat('en').format(count - 1)})`).waitFor({ state: 'attached' });
		await waitForJoin(page);
	});
	await measureAct(page, 'remove all', async () => {
		await page.getByText('Remove several articles').click();
		await page.getByRole('radio', { name: 'all articles' }).check();
		await page.getByRole('button', { name: /^Remove [\d,]+ articles$/ }).click();
		await page.getByText('No articles kept yet.').waitFor();
	});
	await measureAct(page, 'bring all back', async () => {
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByText(`All outlets (${new Intl.NumberFormat('en').format(count - 1)})`).waitFor({ state: 'attached' });
	});
}

async function find(page: Page, words: string): Promise<void> {
	await page.getByRole('searchbox').fill(words);
	await page.locator('.found[aria-busy="true"]').or(page.locator('.found mark')).first().waitFor();
	await page.locator('.found[aria-busy="false"]').waitFor();
	await page.locator('.found mark').first().waitFor();
}

/** Until the two segments are one. */
async function waitForJoin(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			new Promise<boolean>((resolve) => {
				const opening = indexedDB.open('lesart');
				opening.onsuccess = () => {
					const keys = opening.result.transaction('segments').objectStore('segments').getAllKeys();
					keys.onsuccess = () => {
						opening.result.close();
						resolve(keys.result.filter((key) => !String(key).startsWith('seeds:')).length === 1);
					};
				};
			}),
		undefined,
		{ polling: 200, timeout: 120_000 },
	);
}

const shoot = (page: Page, folder: string) =>
	shootLooks(page, folder, async (take) => {
		await page.getByRole('searchbox').fill('');
		await page.getByRole('article').first().waitFor();
		await take('library');
		await find(page, 'Waffenlieferung');
		await take('library-search');
	});

await main();
