/** The reader's own library: an article that is kept is compared with the next one on its story, until the reader says otherwise. */
import type { Page } from '@playwright/test';
import { keptFlood, otherFlood, sharedWords } from '../fixtures/site/flood';
import { gardenUrl } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { expect, type Lesart, shoot, test } from './lesart';
import type { Panel } from './panel';

/** Keeps the first article from the panel and turns to the other outlet's. */
async function keepAndGoOn(lesart: Lesart): Promise<{ kept: ArticlePage; other: ArticlePage; panel: Panel }> {
	const kept = await lesart.open(keptFlood.url);
	const panel = await lesart.openPanel(kept);
	await panel.button('Keep this article').click();
	await expect(panel.header).toContainText('Kept on this machine');
	const other = await lesart.open(otherFlood.url);
	await expect(panel.header).toContainText(otherFlood.title);
	return { kept, other, panel };
}

/** The card of the sentence that both outlets have in the same words. */
const cardOf = (panel: Panel) => panel.cards.filter({ hasText: sharedWords });

async function isMarked(article: ArticlePage): Promise<boolean> {
	return (await article.readMarks('claim')).includes(sharedWords);
}

async function reloadWithoutBackground(lesart: Lesart, page: Page): Promise<void> {
	await lesart.stopBackground();
	await page.reload();
}

test('an article that is kept is set beside another outlet’s on the same story', async ({ lesart }) => {
	const { other, panel } = await keepAndGoOn(lesart);
	const card = cardOf(panel);
	await expect(card).toContainText('same words');
	await expect(card.getByRole('link', { name: keptFlood.outlet })).toHaveAttribute('href', keptFlood.url);
	await expect(card.getByRole('time')).toHaveAttribute('datetime', keptFlood.published);
	await expect.poll(() => isMarked(other)).toBe(true);
	await other.clickWords(sharedWords.slice(0, 30));
	await expect(panel.page.locator('article[aria-current="true"]')).toContainText(sharedWords);
	await shoot(other.page, 'kept-page');
	await shoot(panel.page, 'kept-panel');
	const { loaded, now } = await other.compareDocuments();
	expect(now).toBe(loaded);
});

test('another number is shown as such', async ({ lesart }) => {
	const { panel } = await keepAndGoOn(lesart);
	const card = panel.cards.filter({ hasText: 'Etwa 1.500 Einwohner' });
	await expect(card).toContainText('other figure');
	await expect(card).toContainText('1.200 Einwohner');
});

test('a page on another story is left alone', async ({ lesart }) => {
	const { panel } = await keepAndGoOn(lesart);
	const garden = await lesart.open(gardenUrl);
	await expect(panel.header).toContainText('Mehr Beete für Lindenau');
	await expect(panel.main).toContainText('Nothing in this article is known from elsewhere yet.');
	expect(await garden.readMarks('claim')).toEqual([]);
});

test('what is not the same stays so after the background was stopped and the page read again', async ({ lesart }) => {
	const { other, panel } = await keepAndGoOn(lesart);
	await cardOf(panel)
		.getByRole('button', { name: `Not the same: ${keptFlood.outlet}` })
		.click();
	await expect.poll(() => isMarked(other)).toBe(false);
	await reloadWithoutBackground(lesart, other.page);
	await expect.poll(() => other.readMarks('claim')).not.toEqual([]);
	expect(await isMarked(other)).toBe(false);
	await panel.page.reload();
	await expect(panel.cards).not.toHaveCount(0);
	await expect(cardOf(panel)).toHaveCount(0);
});

test('an article that is kept is still known after the background was stopped', async ({ lesart }) => {
	const { other } = await keepAndGoOn(lesart);
	await expect.poll(() => isMarked(other)).toBe(true);
	await reloadWithoutBackground(lesart, other.page);
	await expect.poll(() => isMarked(other)).toBe(true);
});

test('an article that is forgotten is no longer matched', async ({ lesart }) => {
	const { kept, other, panel } = await keepAndGoOn(lesart);
	await expect.poll(() => isMarked(other)).toBe(true);
	await kept.page.bringToFront();
	await panel.button('Forget').click();
	await expect(panel.header).toContainText('No longer kept.');
	await expect.poll(() => other.readMarks('claim')).toEqual([]);
	await other.page.bringToFront();
	await expect(panel.main).toContainText('Nothing in this article is known from elsewhere yet.');
});
