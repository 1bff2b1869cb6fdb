/** Where Lesart runs: the reader pauses an outlet, resumes, adds a site of their own and removes it, from the panel and in the settings. */
import type { Page } from '@playwright/test';
import { demoKurierUrl } from '../fixtures/site/demo-kurier';
import { pickSeedPage } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { expect, type Lesart, shoot, test } from './lesart';
import type { Panel } from './panel';
import { makePermittingBuild } from './permitting-build';

const { url } = pickSeedPage('stern-nato-atomprogramm');

const isMarked = async (article: ArticlePage): Promise<boolean> => (await article.readMarks('claim')).length > 0;

async function openRead(lesart: Lesart): Promise<{ article: ArticlePage; panel: Panel }> {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	await panel.waitUntilCompared();
	await expect.poll(() => isMarked(article)).toBe(true);
	return { article, panel };
}

test('an outlet is paused at once in every open page, and resumed', async ({ lesart }) => {
	const other = await lesart.open(url);
	await expect.poll(() => isMarked(other)).toBe(true);
	const { article, panel } = await openRead(lesart);
	await expect(panel.header).toContainText('Lesart reads stern.de by itself.');
	await shoot(panel.page, 'site-reads');
	await panel.page.getByRole('button', { name: 'Pause on stern.de' }).focus();
	await panel.page.keyboard.press('Enter');
	await expect(panel.main.getByRole('heading', { name: 'Paused on this site' })).toBeVisible();
	await expect(panel.page.getByRole('button', { name: 'Resume on stern.de' })).toBeFocused();
	await shoot(panel.page, 'site-paused');
	expect(await isMarked(article)).toBe(false);
	expect(await isMarked(other)).toBe(false);
	expect(await lesart.readBadge()).toBe('');
	await panel.page.keyboard.press('Enter');
	await expect(panel.header).toContainText('Lesart reads stern.de by itself.');
	await expect.poll(() => isMarked(article)).toBe(true);
	await expect.poll(() => isMarked(other)).toBe(true);
	const { loaded, now } = await article.compareDocuments();
	expect(now).toBe(loaded);
});

test('a paused outlet is left alone until the reader asks for one page of it', async ({ lesart }) => {
	const { article, panel } = await openRead(lesart);
	await panel.button('Pause on stern.de').click();
	await expect(panel.main).toContainText('Lesart leaves stern.de alone until you resume.');
	await article.page.reload();
	await lesart.extension.pressToolbarButton(article.page);
	await expect(panel.main).toContainText('Paused on this site');
	expect(await isMarked(article)).toBe(false);
	await panel.button('Read this page once').click();
	await expect(panel.header).toContainText('Paused on stern.de; this page is read once.');
	await expect.poll(() => isMarked(article)).toBe(true);
	await article.page.reload();
	await expect(panel.main).toContainText('Paused on this site');
	expect(await isMarked(article)).toBe(false);
});

test('a pause survives the background and is taken back in the settings', async ({ lesart }) => {
	const { article, panel } = await openRead(lesart);
	await panel.button('Pause on stern.de').click();
	await expect(panel.main).toContainText('Paused on this site');
	await lesart.stopBackground();
	await article.page.reload();
	await expect(panel.main).toContainText('Paused on this site');
	const settings = await lesart.openSettings();
	const paused = settings.getByRole('list', { name: 'Paused sites of the list' });
	await expect(paused).toContainText('stern.de');
	await shoot(settings, 'settings-sites');
	await paused.getByRole('button', { name: 'Resume on stern.de' }).click();
	await expect(settings.getByRole('status')).toHaveText('Lesart reads stern.de again.');
	await expect(paused).toHaveCount(0);
	await expect.poll(() => isMarked(article)).toBe(true);
});

test('the toolbar button’s menu pauses a site and reads one page of it', async ({ lesart }) => {
	const { article, panel } = await openRead(lesart);
	await lesart.chooseMenu('pause-site');
	await expect(panel.main).toContainText('Paused on this site');
	expect(await isMarked(article)).toBe(false);
	await lesart.chooseMenu('read-page');
	await expect(panel.header).toContainText('Paused on stern.de; this page is read once.');
	await expect.poll(() => isMarked(article)).toBe(true);
});

test('a site is added, read by itself from then on, paused and removed', async ({ launch }) => {
	const build = makePermittingBuild('*://*.demo-kurier.example/*');
	const lesart = await launch({ extension: build.folder });
	const article = await lesart.open(demoKurierUrl);
	const panel = await lesart.openPanel(article);
	await expect(panel.header).toContainText('Read once, because you asked.');
	await shoot(panel.page, 'site-read-once');
	await panel.button('Always read this site, demo-kurier.example').click();
	await expect(panel.header).toContainText('Lesart reads demo-kurier.example by itself.');
	await lesart.stopBackground();
	const again = await lesart.open(demoKurierUrl);
	await expect.poll(() => isMarked(again)).toBe(true);
	await expect.poll(() => hasMarkStyle(again.page)).toBe(true);
	await expect(panel.header).toContainText('Lesart reads demo-kurier.example by itself.');
	const settings = await lesart.openSettings();
	const own = settings.getByRole('list', { name: 'Sites you added' });
	await own.getByRole('button', { name: 'Pause on demo-kurier.example' }).click();
	await expect(own).toContainText('paused');
	await expect.poll(() => isMarked(again)).toBe(false);
	await shoot(settings, 'settings-own-sites');
	await own.getByRole('button', { name: 'Resume on demo-kurier.example' }).click();
	await expect.poll(() => isMarked(again)).toBe(true);
	await own.getByRole('button', { name: 'Remove demo-kurier.example' }).click();
	await expect(own).toHaveCount(0);
	await expect.poll(() => isMarked(again)).toBe(false);
	const left = await lesart.open(demoKurierUrl);
	await expect(panel.main).toContainText('Lesart does not run on this page.');
	expect(await isMarked(left)).toBe(false);
	build.remove();
});

test('an address that is no site is refused in words', async ({ lesart }) => {
	const settings = await lesart.openSettings();
	await settings.getByLabel('Address of a site').fill('kein Ort');
	await settings.keyboard.press('Enter');
	await expect(settings.getByRole('status')).toHaveText('This is not the address of a site, so nothing was added.');
});

/** Whether the style sheet that paints marks came with the script. */
function hasMarkStyle(page: Page): Promise<boolean> {
	return page.evaluate(
		() => getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(lesart-claim)').textDecorationLine === 'underline',
	);
}
