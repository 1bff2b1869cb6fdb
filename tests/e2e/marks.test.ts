/** Between page and panel: a mark chosen in the page is shown in the panel, a place chosen in the panel is shown in the page. */
import { pickSeedPage } from '../fixtures/site/site';
import { expectCompared } from './expected';
import { expect, shoot, test } from './lesart';

const { id, url } = pickSeedPage('berliner-zeitung-nato-atomprogramm');

test('a click on a mark shows it in the panel', async ({ lesart }) => {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	await expect(panel.titles.first()).toBeVisible();

	await article.clickWords('Andrej Beloussow');
	await expect(panel.tab('People')).toHaveAttribute('aria-selected', 'true');
	await expect(panel.card('Andrei Belousov')).toHaveAttribute('aria-current', 'true');
	await expect(panel.card('Andrei Belousov')).toBeInViewport();
	await shoot(panel.page, 'mark-person-panel');

	await article.clickWords('verurteilten die Militär-Kooperation');
	await expect(panel.tab('Claims')).toHaveAttribute('aria-selected', 'true');
	const chosen = panel.page.locator('article[aria-current="true"]');
	await expect(chosen).toContainText('verurteilten die Militär-Kooperation');
	await expect(chosen).toBeInViewport();
	await shoot(article.page, 'mark-claim-page');
	await shoot(panel.page, 'mark-claim-panel');
});

test('a click on a link in a mark follows the link', async ({ lesart }) => {
	const merkur = await lesart.open(pickSeedPage('merkur-gegenseitige-solidaritaet').url);
	await expect.poll(() => merkur.readMarks('claim')).not.toEqual([]);
	await merkur.page.getByRole('link', { name: 'Nordkorea' }).first().click();
	await expect(merkur.page).toHaveURL(/\/thema\/nordkorea$/);
});

test('a click in the panel scrolls to the place and flashes it', async ({ lesart }) => {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	const place = panel.card('Andrei Belousov').getByRole('button', { name: 'Andrej Beloussow' });
	await panel.choose('People');
	expect((await article.findWords('Andrej Beloussow')).isInView).toBe(false);
	const flash = article.awaitFlash();
	await place.click();
	expect(await flash).toBe('Andrej Beloussow');
	await shoot(article.page, 'flash-page');
	await expect.poll(async () => (await article.findWords('Andrej Beloussow')).isInView).toBe(true);
});

test('the commands walk from mark to mark', async ({ lesart }) => {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	await expect(panel.titles.first()).toBeVisible();
	const chosen = panel.page.locator('article[aria-current="true"]');
	const [first] = expectCompared(id).toSorted((a, b) => a.start - b.start);

	await lesart.runCommand('next-mark');
	await expect(chosen).toBeVisible();
	const firstTitle = await chosen.getByRole('heading', { level: 2 }).innerText();
	await expect(chosen).toContainText(first?.exact.slice(0, 40) ?? '');
	const title = chosen.getByRole('heading', { level: 2 });
	await expect(async () => {
		await lesart.runCommand('next-mark');
		await expect(title).not.toHaveText(firstTitle, { timeout: 500 });
	}).toPass();
	await expect(async () => {
		await lesart.runCommand('previous-mark');
		await expect(title).toHaveText(firstTitle, { timeout: 500 });
	}).toPass();
});

test('the badge counts the known claims', async ({ lesart }) => {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	await panel.waitUntilDrawn();
	expect(await lesart.readBadge()).toBe(String(await panel.titles.count()));
});
