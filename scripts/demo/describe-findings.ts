/** Reads from the side panel, as a reader would, what Lesart found in the article, and puts it in a few lines for a terminal. */
import { expect, type Locator, type Page } from '@playwright/test';

const CLAIMS_TOLD = 3;

/** Waits until the panel shows the article whose title begins so; `outlet` is only what the lines call it. */
export async function describeFindings(panel: Page, outlet: string, title: string): Promise<string> {
	await expect(panel.getByRole('banner')).toContainText(title);
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
	return Promise.all(cards.map((card) => card.getByRole('heading', { level: 2 }).innerText()));
}

async function describeClaim(card: Locator): Promise<string> {
	const [title] = await readTitles([card]);
	const outlets = card.getByRole('listitem').filter({ has: card.page().getByRole('time') });
	const others = await outlets.allInnerTexts();
	const lines = others.map((text) => `      ${text.replace(/\s+/g, ' ').trim()}`);
	return [`  ${title}`, ...(lines.length > 0 ? lines : ['      (no other outlet)'])].join('\n');
}
