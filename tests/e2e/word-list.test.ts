/** The word list: filled from the page and the panel, marked in the page, reviewed, edited, taken back, and taken out for Anki. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { gardenUrl, pickSeedPage } from '../fixtures/site/site';
import { readAnkiFile, readRecords, showField } from '../unit/words/read-anki-file';
import type { ArticlePage } from './article-page';
import { clickByRole, locateByRole } from './closed-root';
import { expect, type Lesart, shoot, test } from './lesart';
import type { Panel } from './panel';

const { url } = pickSeedPage('fr-militaerpakt');

/** Saves a word of the page from its explanation. */
async function saveFromPage(article: ArticlePage, word: string): Promise<void> {
	await article.doubleClickWord(word);
	await clickByRole(article.page, 'button', 'Save');
	await expect.poll(() => locateByRole(article.page, 'button', 'Saved')).not.toBeNull();
	await article.page.keyboard.press('Escape');
}

async function openWithWords(lesart: Lesart, words: readonly string[]): Promise<{ article: ArticlePage; panel: Panel }> {
	const article = await lesart.open(url);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	for (const word of words) await saveFromPage(article, word);
	const panel = await lesart.openPanel(article);
	await openList(panel);
	return { article, panel };
}

async function openList(panel: Panel): Promise<void> {
	await panel.choose('Words');
	await panel.page.getByRole('radio', { name: 'My words' }).check({ force: true });
}

const exportButton = /^Export .* for Anki$/;

test('a word saved in the page is on the list with its sentence, and marked wherever it stands', async ({ lesart }) => {
	const { article, panel } = await openWithWords(lesart, ['Abkommen']);
	const card = panel.cards.filter({ hasText: 'das Abkommen' });
	await expect(card).toContainText('agreement');
	await expect(card.locator('b')).toHaveText(['Abkommen']);
	await expect(card).toContainText('Frankfurter Rundschau');
	await expect.poll(async () => (await article.readMarks('word')).length).toBeGreaterThan(1);
	for (const mark of await article.readMarks('word')) expect(mark).toMatch(/^Abkommens?$/);
	await article.scrollToWords('Abkommen');
	await shoot(article.page, 'word-list-page');

	await panel.page.getByRole('combobox', { name: 'How well you know Abkommen' }).selectOption('known');
	await expect.poll(() => article.readMarks('word')).toEqual([]);
	await panel.page.getByRole('combobox', { name: 'How well you know Abkommen' }).selectOption('learning');
	await expect.poll(async () => (await article.readMarks('word')).length).toBeGreaterThan(1);
	await card.getByTitle('Show in the page').click();
	expect(await article.awaitFlash()).toBe('Abkommen');
});

test('words are marked on the next visit, and not where the reader does not want it', async ({ lesart }) => {
	const { article } = await openWithWords(lesart, ['Abkommen']);
	const later = await lesart.open(url);
	await expect.poll(async () => (await later.readMarks('word')).length).toBeGreaterThan(1);
	const settings = await lesart.openSettings();
	await settings.getByRole('checkbox', { name: /^Words of your list/ }).uncheck();
	await expect.poll(() => later.readMarks('word')).toEqual([]);
	await expect.poll(() => article.readMarks('word')).toEqual([]);
	await settings.getByRole('checkbox', { name: /^Words of your list/ }).check();
	await expect.poll(async () => (await later.readMarks('word')).length).toBeGreaterThan(1);
});

test('words are reviewed by keyboard', async ({ lesart }) => {
	const { panel } = await openWithWords(lesart, ['Abkommen', 'Allianz']);
	await panel.button('Review 2 words').click();
	const review = panel.page.getByRole('region', { name: 'Review' });
	await expect(review).toContainText('1 of 2');
	await panel.page.keyboard.press('Space');
	await expect(review).toContainText('agreement');
	await panel.page.keyboard.press('ArrowRight');
	await expect(review).toContainText('2 of 2');
	await panel.page.keyboard.press('Space');
	await expect(review).not.toContainText('Show the answer');
	await panel.page.keyboard.press('ArrowLeft');
	await expect(review).toContainText('Done: 1 word known, 1 still to learn.');
	await panel.page.keyboard.press('Enter');
	await expect(panel.cards).toHaveCount(2);
	await expect(panel.main).toContainText('Nothing to review. The next word is due on');
	await expect(panel.page.getByRole('combobox', { name: 'How well you know Abkommen' })).toHaveValue('learning');
});

test('a word is edited, and deleted with a way back', async ({ lesart }) => {
	const { article, panel } = await openWithWords(lesart, ['Abkommen']);
	await panel.button('Edit').click();
	await panel.page.getByRole('textbox', { name: 'Your own meaning' }).fill('pact of 2024');
	await panel.page.getByRole('textbox', { name: 'Comment' }).fill('in the Duma');
	await panel.button('Save').click();
	await expect(panel.cards).toContainText('pact of 2024, agreement');
	await panel.button('Delete').click();
	await expect(panel.cards).toHaveCount(0);
	await expect.poll(() => article.readMarks('word')).toEqual([]);
	await panel.button('Undo').click();
	await expect(panel.cards).toContainText('in the Duma');
	await expect.poll(async () => (await article.readMarks('word')).length).toBeGreaterThan(1);
});

test('the list is exported for Anki and as a table, and read back', async ({ lesart }) => {
	const { panel } = await openWithWords(lesart, ['Abkommen', 'Allianz']);
	await expect(panel.cards).toHaveCount(2);
	const anki = () => lesart.saveDownload(panel, () => panel.page.getByRole('button', { name: exportButton }).click());
	const first = readAnkiFile(readFileSync(await anki(), 'utf8'));
	expect(first.directives).toMatchObject({ separator: 'tab', html: 'true', notetype: 'Basic', 'guid column': '1' });
	const agreement = first.notes.find(({ fields }) => fields.Front?.startsWith('das Abkommen'));
	expect(agreement?.fields.Front).toContain('<b>Abkommen</b>');
	expect(showField(agreement?.fields.Back ?? '')).toContain('agreement');
	expect(agreement?.tags).toEqual(['lesart', 'lesart::new', 'lesart::type::noun', 'lesart::outlet::Frankfurter_Rundschau']);

	await panel.page.getByRole('combobox', { name: 'How well you know Abkommen' }).selectOption('learning');
	await expect(panel.page.getByRole('combobox', { name: 'How well you know Abkommen' })).toHaveValue('learning');
	const second = readAnkiFile(readFileSync(await anki(), 'utf8'));
	expect(second.notes.map(({ guid }) => guid).toSorted()).toEqual(first.notes.map(({ guid }) => guid).toSorted());
	expect(second.notes.find(({ guid }) => guid === agreement?.guid)?.tags).toContain('lesart::learning');

	const csv = readFileSync(await lesart.saveDownload(panel, () => panel.button('As CSV').click()), 'utf8');
	const [names, ...rows] = readRecords(csv.slice(1), ',');
	expect(names?.slice(0, 2)).toEqual(['word', 'article']);
	expect(rows.map((row) => row[0]).toSorted()).toEqual(['Abkommen', 'Allianz']);
});

test('the list is there on a page without an article', async ({ lesart }) => {
	await openWithWords(lesart, ['Abkommen']);
	const page = await lesart.context.newPage();
	await page.goto(`chrome-extension://${lesart.extension.id}/sidepanel.html?tab=0`);
	await expect(page.getByRole('article').filter({ hasText: 'das Abkommen' })).toBeVisible();
});

test('axe has no objection to the list and its review, and nothing sticks out where it is narrow', async ({ lesart }) => {
	const { panel } = await openWithWords(lesart, ['Abkommen', 'Allianz']);
	const look = async (name: string) => {
		const { violations } = await new AxeBuilder({ page: panel.page }).setLegacyMode(true).analyze();
		expect
			.soft(
				violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
				name,
			)
			.toEqual([]);
		const overflow = await panel.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect.soft(overflow, name).toBe(0);
		await shoot(panel.page, `word-${name}`);
	};
	await panel.page.setViewportSize({ width: 300, height: 800 });
	for (const colorScheme of ['light', 'dark'] as const) {
		await panel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await look(`list-${colorScheme}`);
	}
	await panel.button('Review 2 words').click();
	await look('review-asked');
	await panel.page.keyboard.press('Space');
	await look('review-answered');
});

test('an article without a word of the list is left alone', async ({ lesart }) => {
	await openWithWords(lesart, ['Allianz']);
	const garden = await lesart.open(gardenUrl);
	await expect.poll(() => lesart.readText(gardenUrl)).not.toBeNull();
	expect(await garden.readMarks('word')).toEqual([]);
});
