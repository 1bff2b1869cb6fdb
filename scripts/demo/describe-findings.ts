/** Reads from the side panel, as a reader would, what Lesart found in the article, and puts it in a few lines for a terminal. */
import { expect, type Locator, type Page } from '@playwright/test';

const CLAIMS_TOLD = 3;

/** Waits until the panel shows an article of this outlet with its claims. */
export async function describeFindings(panel: Page, outlet: string): Promise<string> {
	await expect(panel.getByRole('banner')).toContainText(outlet);
	const claims = await listCards(panel, 'Claims');
	const told = await Promise.all(claims.slice(0, CLAIMS_TOLD).map(describeClaim));
	const titles = await readTitles(await listCards(panel, 'People'));
	await panel.getByRole('tab', { name: 'Claims' }).click();
	return [`\n${outlet}: ${claims.length} known claims, ${titles.length} people (${titles.join(', ')})`, ...told].join('\n');
}

async function listCards(panel: Page, tab: string): Promise<Locator[]> {
	await panel.getByRole('tab', { name: tab }).click();
	const cards = panel.getByRole('tabpanel', { name: tab }).getByRole('article');
	await cards.first().waitFor();
	return cards.all();
}

function readTitles(cards: readonly Locator[]): Promise<string[]> {
	return Promise.all(cards.map((card) => card.getByRole('heading', { level: 3 }).innerText()));
}

async function describeClaim(card: Locator): Promise<string> {
	const [title] = await readTitles([card]);
	const others = await card.getByRole('listitem').allInnerTexts();
	const lines = others.map((text) => `      ${text.replace(/\s+/g, ' ').trim()}`);
	return [`  ${title}`, ...(lines.length > 0 ? lines : ['      (no other outlet)'])].join('\n');
}
