/** Notes in colour and in Markdown, and a note on a claim that comes back where another outlet makes the claim. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pickSeedPage } from '../fixtures/site/site';
import { clickByRole } from './closed-root';
import { expect, shoot, test } from './lesart';

const here = pickSeedPage('berliner-zeitung-nato-atomprogramm');
const there = pickSeedPage('stern-nato-atomprogramm');
const words = 'die koreanische Halbinsel destabilisieren';
const claim = 'Russia is supporting North Korea’s nuclear programme.';

test('a note is painted in the colour that was chosen, and its Markdown is shown', async ({ lesart }) => {
	const article = await lesart.open(here.url);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await article.selectWords(words);
	await article.writeNote('**Wer** sagt das? Siehe [stern](https://www.stern.de/x).', 'korea');
	await clickByRole(article.page, 'radio', 'Blue');
	await shoot(article.page, 'note-form-colours');
	await article.saveNote();
	await expect.poll(() => article.readMarks('note-blue')).toEqual([words]);
	expect(await article.readMarks('note')).toEqual([]);
	await article.scrollToWords(words);
	await shoot(article.page, 'note-blue');

	const panel = await lesart.openPanel(article);
	await panel.choose('Notes');
	const card = panel.cards.filter({ hasText: words });
	await expect(card.getByRole('link', { name: 'stern' })).toHaveAttribute('href', 'https://www.stern.de/x');
	await expect(card).toContainText('Blue');
	await card.getByRole('button', { name: 'Edit' }).click();
	await card.getByRole('radio', { name: 'Pink' }).check();
	await shoot(panel.page, 'note-editor');
	await card.getByRole('button', { name: 'Save' }).click();
	await expect.poll(() => article.readMarks('note-pink')).toEqual([words]);
	expect(await article.readMarks('note-blue')).toEqual([]);
});

test('a note on a claim is there again where another outlet makes it, and in the library', async ({ lesart }) => {
	const article = await lesart.open(here.url);
	const panel = await lesart.openPanel(article);
	const card = panel.card(claim);
	await card.getByRole('button', { name: 'Note' }).first().click();
	await card.getByLabel('Comment').fill('Since **when**?');
	await card.getByRole('combobox', { name: 'Tags' }).fill('korea');
	await card.getByRole('button', { name: 'Save' }).click();
	await expect(card.getByRole('list', { name: 'Your notes' })).toContainText('Since when?');

	const other = await lesart.open(there.url);
	const second = await lesart.openPanel(other);
	const notes = second.card(claim).getByRole('list', { name: 'Your notes' });
	await expect(notes).toContainText('Since when?');
	await expect(notes).toContainText('Written on Berliner Zeitung');
	await shoot(second.page, 'claim-note-elsewhere');
	await second.choose('Notes');
	const recalled = second.page.getByRole('region', { name: 'On claims and people of this article' });
	await expect(recalled.getByRole('article')).toContainText('Written on Berliner Zeitung');
	await shoot(second.page, 'notes-tab-recalled');

	const library = await lesart.context.newPage();
	await library.goto(`chrome-extension://${lesart.extension.id}/library.html#notes`);
	await expect(library.getByRole('list', { name: 'Your notes' }).getByRole('article')).toContainText('Since when?');
	await library.getByRole('searchbox', { name: 'Search notes' }).fill('berliner korea');
	await expect(library.getByRole('tabpanel').getByText('1 note', { exact: true })).toBeVisible();
	await shoot(library, 'notes-library');
	await library.getByRole('button', { name: 'Delete' }).click();
	await expect(notes).toHaveCount(0);
	await library.getByRole('button', { name: 'Undo' }).click();
	await expect(library.getByRole('article')).toContainText('Since when?');
});

test('a note follows words that the outlet changed, says so, and is listed when they are gone', async ({ lesart }) => {
	const article = await lesart.open(here.url);
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await article.selectWords(words);
	await article.writeNote('Check this', '');
	await article.saveNote();
	await expect.poll(() => article.readMarks('note')).toEqual([words]);
	const original = await article.compareDocuments();
	const serve = (change: (page: string) => string) =>
		article.page.route(here.url, (route) =>
			route.fulfill({ body: change(original.loaded ?? ''), contentType: 'text/html; charset=utf-8' }),
		);

	await serve((page) => page.replace(words, 'die koreanische Halbinsel weiter destabilisieren'));
	await article.page.reload();
	await expect.poll(() => article.readMarks('note')).toEqual(['die koreanische Halbinsel weiter destabilisieren']);
	const panel = await lesart.openPanel(article);
	await panel.choose('Notes');
	const card = panel.cards.filter({ hasText: 'Check this' });
	await expect(card).toContainText('Berliner Zeitung changed this passage after you wrote the note.');
	await expect(card.locator('ins')).toHaveText(['weiter ']);
	await shoot(panel.page, 'note-changed');

	await serve((page) => page.replace(`die USA bedrohen und ${words}`, 'Folgen haben'));
	await article.page.reload();
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await panel.choose('Notes');
	await expect(card).toContainText('These words are no longer in the article');
	await expect(card).toContainText('Berliner Zeitung changed the text.');
	expect(await article.readMarks('note')).toEqual([]);
	await shoot(panel.page, 'note-orphan');
	await panel.page.emulateMedia({ colorScheme: 'dark' });
	await shoot(panel.page, 'note-orphan-dark');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe has no objection to notes in panel and library, and nothing sticks out when it is narrow, ${colorScheme}`, async ({
		lesart,
	}) => {
		const article = await lesart.open(here.url);
		const panel = await lesart.openPanel(article);
		const onClaim = panel.card(claim);
		await onClaim.getByRole('button', { name: 'Note' }).first().click();
		await onClaim.getByLabel('Comment').fill('## Since **when**?\n\n- `2023`\n- [stern](https://www.stern.de/)\n\n|a|b|\n|-|-|\n|1|2|');
		await onClaim.getByRole('combobox', { name: 'Tags' }).fill('korea, nato');
		await onClaim.getByRole('radio', { name: 'Green' }).check();
		await onClaim.getByRole('button', { name: 'Save' }).click();
		await panel.choose('Notes');
		await expect(panel.cards).toHaveCount(1);
		await expectSound(panel.page, `panel-notes-${colorScheme}`, colorScheme);
		await panel.cards.getByRole('button', { name: 'Edit' }).click();
		await panel.cards.getByRole('combobox', { name: 'Tags' }).fill('ko');
		await expect(panel.page.getByRole('option', { name: 'korea' })).toBeVisible();
		await expectSound(panel.page, `panel-note-editor-${colorScheme}`, colorScheme);

		const library = await lesart.context.newPage();
		await library.goto(`chrome-extension://${lesart.extension.id}/library.html#notes`);
		await expect(library.getByRole('article')).toContainText('Since when?');
		await library.getByRole('combobox', { name: 'Tag' }).selectOption('korea');
		await expect(library.getByRole('button', { name: 'Show all again' })).toBeVisible();
		await expectSound(library, `library-notes-${colorScheme}`, colorScheme);
		for (const width of [1100, 280]) {
			await library.setViewportSize({ width, height: 800 });
			expect
				.soft(await library.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width}`)
				.toBe(0);
			await shoot(library, `library-notes-${width}-${colorScheme}`);
		}
	});
}

/** That axe objects to nothing; `legacy` because neither panel nor library can open the tab that axe otherwise uses. */
async function expectSound(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	const objections = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
	expect.soft(objections, name).toEqual([]);
	await shoot(page, name);
}
