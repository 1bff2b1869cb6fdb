/** Pages that are not as the outlets' articles are: another topic, a dark ground, articles that come late or change, unknown outlets. */
import { demoKurierUrl } from '../fixtures/site/demo-kurier';
import { darkUrl, gardenUrl, lateUrl, swappedUrls, swappingUrl } from '../fixtures/site/site';
import { expectClaims } from './expected';
import { expect, shoot, test } from './lesart';

test('a page on another topic shows no claim and no person', async ({ lesart }) => {
	const article = await lesart.open(gardenUrl);
	const panel = await lesart.openPanel(article);
	await expect(panel.header).toContainText('Mehr Beete für Lindenau');
	await expect(panel.main).toContainText('Nothing in this article is known from elsewhere yet.');
	await expect(panel.cards).toHaveCount(0);
	await shoot(panel.page, 'other-topic-panel');
	await panel.choose('People');
	await expect(panel.cards).toHaveCount(0);
	expect(await article.readMarks('claim')).toEqual([]);
	expect(await article.readMarks('person')).toEqual([]);
});

test('marks on a dark page take the colours made for it', async ({ lesart }) => {
	const article = await lesart.open(darkUrl);
	await expect.poll(() => article.readMarks('claim-dark')).not.toEqual([]);
	expect(await article.readMarks('claim-dark')).toEqual(await article.readMarks('claim'));
	expect(await article.readMarks('person-dark')).toEqual(await article.readMarks('person'));
	await shoot(article.page, 'dark-page');
});

test('an article that comes late is read when it comes', async ({ lesart }) => {
	const article = await lesart.open(lateUrl);
	const panel = await lesart.openPanel(article);
	await expect(panel.main).toContainText('No article here');
	await shoot(panel.page, 'late-panel-before');
	await article.page.getByRole('button', { name: 'Zustimmen und weiter' }).click();
	await expect(panel.header).toContainText('Nato behauptet');
	await expect(panel.titles).not.toHaveCount(0);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await shoot(article.page, 'late-page');
	await shoot(panel.page, 'late-panel-after');
});

test('a page that swaps articles without loading anew shows each as it comes', async ({ lesart }) => {
	const article = await lesart.open(swappingUrl);
	const panel = await lesart.openPanel(article);
	for (const [id, url] of Object.entries(swappedUrls)) {
		const name = `Artikel ${url.split('/').pop()}`;
		await article.page.getByRole('link', { name }).click();
		const [first] = expectClaims(id);
		await expect(panel.card(first?.english ?? '')).toBeVisible();
		const unseen = expectClaims(id).filter(({ statements }) => statements.every(({ articleId }) => articleId === id));
		expect((await panel.titles.allInnerTexts()).length).toBeGreaterThan(unseen.length);
		await shoot(panel.page, `swapped-${id}`);
	}
	const marked = await article.readMarks('claim');
	const shown = await article.page.getByRole('article').innerText();
	for (const words of marked) expect(shown).toContain(words);
});

test('a page of an unknown outlet is left alone until the toolbar button is pressed', async ({ lesart }) => {
	const article = await lesart.open(demoKurierUrl);
	expect(await article.readMarks('claim')).toEqual([]);
	const panel = await lesart.openPanel(article);
	await expect(panel.header).toContainText('Raketenwissen gegen Soldaten');
	await expect(panel.titles).not.toHaveCount(0);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await shoot(article.page, 'unknown-outlet-page');
	await shoot(panel.page, 'unknown-outlet-panel');
	const { loaded, now } = await article.compareDocuments();
	expect(now).toBe(loaded);
});

test('the panel follows the tab that is looked at', async ({ lesart }) => {
	const garden = await lesart.open(gardenUrl);
	const panel = await lesart.openPanel(garden);
	await expect(panel.header).toContainText('Mehr Beete für Lindenau');
	const dark = await lesart.open(darkUrl);
	await expect(panel.header).toContainText('Nato behauptet');
	await dark.page.close();
	await garden.page.bringToFront();
	await expect(panel.header).toContainText('Mehr Beete für Lindenau');
});
