/** The library page: what is kept is found there, read, compared with its former versions, removed and brought back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type FloodPage, keptFlood, otherFlood, renderFlood, sharedWords } from '../fixtures/site/flood';
import type { ArticlePage } from './article-page';
import { expect, type Lesart, shoot, test } from './lesart';
import type { Panel } from './panel';

async function keep(lesart: Lesart, page: FloodPage): Promise<{ article: ArticlePage; panel: Panel }> {
	const article = await lesart.open(page.url);
	const panel = await lesart.openPanel(article);
	await panel.button('Keep this article').click();
	await expect(panel.header).toContainText('Kept on this machine');
	return { article, panel };
}

async function openLibrary(lesart: Lesart, panel: Panel): Promise<Page> {
	const opened = lesart.context.waitForEvent('page');
	await panel.button('Library').click();
	const library = await opened;
	await expect(library.getByRole('heading', { name: 'Your library' })).toBeVisible();
	return library;
}

const row = (library: Page, { title }: FloodPage) => library.getByRole('article', { name: title });

test('a kept article is found by other forms of its words, by compounds, by English and by phrases', async ({ lesart }) => {
	const { panel } = await keep(lesart, keptFlood);
	const library = await openLibrary(lesart, panel);
	await expect(row(library, keptFlood)).toContainText('NDR · Feb 4, 2025');
	await expect(row(library, keptFlood)).toContainText(/kept .* · \d+ words/);
	for (const [words, marked] of [
		['Turnhallen', 'Turnhalle'],
		['Wasserstand Sturm', 'Sturmflut'],
		['dyke', 'Deich'],
		['„in einer Turnhalle“ Deich', 'in einer Turnhalle'],
	] as const) {
		await library.getByRole('searchbox').fill(words);
		await expect(row(library, keptFlood).locator('mark', { hasText: marked }).first()).toBeVisible();
	}
	for (const words of ['Quastenflosser', '„einer Turnhalle in“']) {
		await library.getByRole('searchbox').fill(words);
		await expect(library.getByText('No text has these words.').first()).toBeVisible();
	}
});

test('the articles that come with Lesart are searched too, and marked as such', async ({ lesart }) => {
	const { panel } = await keep(lesart, keptFlood);
	const library = await openLibrary(lesart, panel);
	await library.getByRole('searchbox').fill('Militärabkommen');
	await expect(library.getByRole('article').first()).toContainText('comes with Lesart');
	await library.getByRole('article').first().getByRole('button').first().click();
	await expect(library.locator('.kept-text')).toContainText('Russland');
	await expect(library.getByRole('button', { name: 'Remove' })).toHaveCount(0);
	await library.goBack();
	await expect(library.getByRole('searchbox')).toHaveValue('Militärabkommen');
});

test('a changed article is kept as another version, with what changed', async ({ lesart }) => {
	const { article, panel } = await keep(lesart, keptFlood);
	const corrected = keptFlood.paragraphs.map((text) => text.replace('Rund 1.200 Einwohner', 'Mehr als 1.400 Einwohner'));
	const body = renderFlood({ ...keptFlood, paragraphs: corrected }).source;
	await article.page.route(keptFlood.url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
	await article.page.reload();
	await expect(panel.header).toContainText('the text has changed since');
	await panel.button('Keep the new text').click();
	const library = await openLibrary(lesart, panel);
	await expect(row(library, keptFlood)).toContainText('2 versions');
	await row(library, keptFlood).getByRole('button').first().click();
	await expect(library.getByRole('link', { name: 'Open the page' })).toHaveAttribute('href', keptFlood.url);
	await library.getByRole('checkbox', { name: 'Show what changed from the version before' }).check();
	await expect(library.getByText('1 paragraph changed from the version before.')).toBeVisible();
	await expect(library.locator('del')).toHaveText(['Rund 1.200']);
	await expect(library.locator('ins')).toHaveText(['Mehr als 1.400']);
	await shoot(library, 'library-versions');
	await library.getByRole('combobox', { name: 'Version' }).selectOption({ index: 1 });
	await expect(library.locator('.kept-text')).toContainText('Rund 1.200 Einwohner');
});

test('an article that is removed is no longer matched, and is matched again once that is undone', async ({ lesart }) => {
	const { panel } = await keep(lesart, keptFlood);
	const other = await lesart.open(otherFlood.url);
	const isMarked = async () => (await other.readMarks('claim')).includes(sharedWords);
	await expect.poll(isMarked).toBe(true);
	const library = await openLibrary(lesart, panel);
	await row(library, keptFlood).getByRole('button', { name: 'Remove' }).click();
	await expect(row(library, keptFlood)).toHaveCount(0);
	await expect(library.getByRole('button', { name: 'Undo' })).toBeFocused();
	await expect.poll(isMarked).toBe(false);
	await library.reload();
	await library.getByRole('button', { name: 'Bring back' }).click();
	await expect(row(library, keptFlood)).toBeVisible();
	await expect.poll(isMarked).toBe(true);
});

test('many are removed at once, with their number said before', async ({ lesart }) => {
	const { panel } = await keep(lesart, keptFlood);
	const library = await openLibrary(lesart, panel);
	await library.getByText('Remove several articles').click();
	await expect(library.getByRole('button', { name: 'Nothing to remove' })).toBeDisabled();
	await library.getByRole('radio', { name: 'of one outlet:' }).check();
	await library.getByRole('button', { name: 'Remove 1 article' }).click();
	await expect(library.getByText('No articles kept yet.')).toBeVisible();
	await library.getByRole('button', { name: 'Undo' }).click();
	await expect(row(library, keptFlood)).toBeVisible();
});

test('what is read is kept once the reader has set that', async ({ lesart }) => {
	const settings = await lesart.openSettings();
	await settings.getByRole('checkbox', { name: 'Keep every article I read' }).check();
	await expect(settings.getByRole('status')).toHaveText('Saved.');
	const panel = await lesart.openPanel(await lesart.open(keptFlood.url));
	await expect(panel.header).toContainText('Kept on this machine');
	const library = await openLibrary(lesart, panel);
	await expect(row(library, keptFlood)).toContainText('kept while reading');
	const other = await lesart.open(otherFlood.url);
	await expect.poll(async () => (await other.readMarks('claim')).includes(sharedWords)).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe has no objection to the tab of articles, and nothing sticks out when it is narrow, ${colorScheme}`, async ({ lesart }) => {
		const { panel } = await keep(lesart, keptFlood);
		const library = await openLibrary(lesart, panel);
		await library.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await library.getByText('Remove several articles').click();
		const findObjections = async () => {
			const { violations } = await new AxeBuilder({ page: library }).setLegacyMode(true).analyze();
			return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
		};
		const overflow = () => library.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		for (const [name, act] of [
			['list', async () => undefined],
			['search', () => library.getByRole('searchbox').fill('Deich')],
			['article', () => row(library, keptFlood).getByRole('button').first().click()],
		] as const) {
			await act();
			if (name === 'search') await expect(library.locator('mark').first()).toBeVisible();
			if (name === 'article') await expect(library.locator('.kept-text')).toBeVisible();
			expect.soft(await findObjections(), name).toEqual([]);
			await library.setViewportSize({ width: 280, height: 800 });
			expect.soft(await overflow(), name).toBe(0);
			await shoot(library, `library-${name}-narrow-${colorScheme}`);
			await library.setViewportSize({ width: 1100, height: 800 });
			await shoot(library, `library-${name}-${colorScheme}`);
		}
	});
}
