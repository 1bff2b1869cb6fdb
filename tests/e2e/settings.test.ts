/** The settings page: its changes show at once in the panel and in pages that are open. */
import { pickSeedPage } from '../fixtures/site/site';
import { expect, shoot, test } from './lesart';

const { url } = pickSeedPage('stern-nato-atomprogramm');

test('the language is switched without a reload', async ({ lesart }) => {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	await expect(panel.titles.first()).toBeVisible();
	const settings = await lesart.openSettings();
	await shoot(settings, 'settings-en');
	await settings.getByLabel('Deutsch').check();
	await expect(settings.getByRole('group', { name: 'Sprache' })).toBeVisible();
	await shoot(settings, 'settings-de');
	await article.page.bringToFront();
	await expect(panel.page.getByRole('tab', { name: 'Aussagen' })).toBeVisible();
	await expect(panel.page.locator('html')).toHaveAttribute('lang', 'de');
	await shoot(panel.page, 'panel-de');
});

test('marks of a kind are switched off and on', async ({ lesart }) => {
	const article = await lesart.open(url);
	await expect.poll(() => article.readMarks('person')).not.toEqual([]);
	const settings = await lesart.openSettings();
	await settings.getByRole('checkbox', { name: 'People' }).uncheck();
	await expect.poll(() => article.readMarks('person')).toEqual([]);
	expect(await article.readMarks('claim')).not.toEqual([]);
	await settings.getByRole('checkbox', { name: 'People' }).check();
	await expect.poll(() => article.readMarks('person')).not.toEqual([]);
});
