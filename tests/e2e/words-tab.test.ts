/** The Words tab beside a real article: its words by rarity, what is known and kept, its sentences word by word, and their translation. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pickSeedPage } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { expect, type Lesart, shoot, test } from './lesart';
import type { Panel } from './panel';

const { url } = pickSeedPage('fr-militaerpakt');

async function openWords(lesart: Lesart): Promise<{ article: ArticlePage; panel: Panel }> {
	const article = await lesart.open(url);
	const panel = await lesart.openPanel(article);
	await panel.choose('Words');
	await expect(panel.titles.first()).toBeVisible();
	return { article, panel };
}

const level = (panel: Panel) => panel.page.getByRole('combobox', { name: 'Show' });
const badge = async (panel: Panel) => Number((await panel.tab('Words').innerText()).replace(/\D/g, ''));

/** The radio buttons lie under their labels. */
async function chooseView(panel: Panel, name: string): Promise<void> {
	await panel.page.getByRole('radio', { name, exact: true }).click({ force: true });
}

/** Steps on to the sentence with these words. */
async function findSentence(panel: Panel, words: string): Promise<void> {
	await chooseView(panel, 'Sentences');
	const sentence = panel.main.getByRole('article', { name: 'Word by word' });
	for (;;) {
		if ((await sentence.innerText()).replace(/\s+/g, ' ').includes(words)) return;
		const position = panel.main.getByText(/^Sentence \d+ of \d+$/);
		const before = await position.innerText();
		await panel.page.keyboard.press('j');
		await expect(position).not.toHaveText(before);
	}
}

test('lists the article’s words from the rarest on, and shows each in the page', async ({ lesart }) => {
	const { article, panel } = await openWords(lesart);
	await expect.poll(() => badge(panel)).toBeGreaterThan(20);
	const card = panel.cards.filter({ has: panel.page.getByRole('heading', { name: /Militärabkommen/ }) });
	const more = panel.page.getByRole('button', { name: /^\d+ more words?$/ });
	await expect
		.poll(async () => {
			if ((await card.count()) === 0) await more.scrollIntoViewIfNeeded();
			return card.count();
		})
		.toBe(1);
	await expect(card).toContainText('military agreement');
	await expect(card.locator('b').first()).toHaveText(/Militärabkommen/);
	const flash = article.awaitFlash();
	await card.getByRole('button', { name: /„/ }).click();
	expect(await flash).toContain('Militärabkommen');
	await shoot(panel.page, 'words-list');
});

test('keeps the level the reader sets', async ({ lesart }) => {
	const { article, panel } = await openWords(lesart);
	const before = await badge(panel);
	await level(panel).selectOption('everyday');
	await expect.poll(() => badge(panel)).toBeGreaterThan(before);
	await panel.page.reload();
	await panel.choose('Words');
	await expect(level(panel)).toHaveValue('everyday');
	await article.page.reload();
	await expect.poll(() => badge(panel)).toBeGreaterThan(before);
});

test('hides what the reader knows, by key, and keeps what they save', async ({ lesart }) => {
	const { panel } = await openWords(lesart);
	const before = await badge(panel);
	await panel.page.keyboard.press('j');
	await expect(panel.cards.first()).toBeFocused();
	const [first, second] = await panel.titles.allInnerTexts();
	await panel.page.keyboard.press('x');
	await expect(panel.titles.first()).toHaveText(second ?? '');
	await expect(panel.cards.first()).toBeFocused();
	await expect.poll(() => badge(panel)).toBe(before - 1);
	await panel.page.keyboard.press('s');
	await expect(panel.cards.first()).toContainText('on your list');
	await panel.page.reload();
	await panel.choose('Words');
	await expect(panel.titles.first()).toHaveText(second ?? '');
	await panel.page.getByText('1 word here that you know').click();
	await panel.page.getByRole('button', { name: /^List .* again$/ }).click();
	await expect(panel.titles.first()).toHaveText(first ?? '');
});

test('glosses sentence by sentence, and shows a word’s card and the place in the page', async ({ lesart }) => {
	const { article, panel } = await openWords(lesart);
	await findSentence(panel, 'Militärabkommen');
	await shoot(panel.page, 'words-sentence');
	await panel.page.getByRole('button', { name: /^Militärabkommens? / }).click();
	await expect(panel.cards.filter({ hasText: 'military agreement' }).last()).toBeVisible();
	const flash = article.awaitFlash();
	await panel.button('Show in the page').click();
	expect(await flash).toContain('Militärabkommen');
});

test('joins the halves of a separated verb', async ({ lesart }) => {
	const article = await lesart.open(pickSeedPage('berliner-zeitung-nato-atomprogramm').url);
	const panel = await lesart.openPanel(article);
	await panel.choose('Words');
	await findSentence(panel, 'räumte');
	await expect(panel.page.getByRole('button', { name: /^räumte , einräumen, in two places: / })).toBeVisible();
	await expect(panel.page.getByRole('button', { name: /, goes with einräumen/ })).toBeVisible();
	await shoot(panel.page, 'words-separated');
});

test('says so when the dictionary cannot be opened, and tries again', async ({ lesart }) => {
	await lesart.extension.worker.evaluate(() => {
		const { fetch } = globalThis;
		const failing = (...args: Parameters<typeof fetch>) =>
			String(args[0]).endsWith('.pack') ? Promise.reject(new Error('gone')) : fetch(...args);
		Object.assign(globalThis, { fetch: failing, mend: () => Object.assign(globalThis, { fetch }) });
	});
	const panel = await lesart.openPanel(await lesart.open(url));
	await panel.choose('Words');
	await expect(panel.page.getByRole('alert')).toContainText('The dictionary could not be opened.');
	await expect(panel.titles.first()).toBeVisible();
	await lesart.extension.worker.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
	await panel.button('Try again').click();
	await expect(panel.page.getByRole('alert')).toBeHidden();
	await expect.poll(() => badge(panel)).toBeGreaterThan(20);
});

test.describe('the browser’s own translation', () => {
	/** Stands in for the translator of Chromium, which would have to download its German. */
	async function standIn(page: Page): Promise<void> {
		await page.evaluate(() => {
			const translate = (german: string) => Promise.resolve(`[English of ${german.length} characters]`);
			const create = async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
				const target = new EventTarget();
				monitor(target);
				target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.5 }));
				return { translate };
			};
			Object.assign(globalThis, { Translator: { availability: () => Promise.resolve('downloadable'), create } });
		});
	}

	test('is made when asked and called what it is', async ({ lesart }) => {
		const { panel } = await openWords(lesart);
		await standIn(panel.page);
		await chooseView(panel, 'Sentences');
		await panel.button('Translate this sentence').click();
		await expect(panel.main).toContainText(/\[English of \d+ characters\]/);
		await expect(panel.main).toContainText('Machine translation, made by this browser on this device.');
		await shoot(panel.page, 'words-translated');
	});

	test('can be cancelled where the download does not come', async ({ lesart }) => {
		const { panel } = await openWords(lesart);
		await chooseView(panel, 'Sentences');
		await panel.button('Translate this sentence').click();
		await panel.button('Cancel').click();
		await expect(panel.button('Translate this sentence')).toBeFocused();
	});

	test('is not missed without a word where the browser has none', async ({ lesart }) => {
		const { panel } = await openWords(lesart);
		await panel.page.evaluate(() => Object.assign(globalThis, { Translator: undefined }));
		await chooseView(panel, 'Sentences');
		await expect(panel.main).toContainText('This browser has no translation of its own. Nothing was sent anywhere.');
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`looks right and pleases axe, ${colorScheme}`, async ({ lesart }) => {
		const { panel } = await openWords(lesart);
		await panel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await level(panel).selectOption('everyday');
		await shoot(panel.page, `words-list-${colorScheme}`);
		expect.soft(await findObjections(panel.page), 'list').toEqual([]);
		await findSentence(panel, 'Militärabkommen');
		await panel.page.locator('.interlinear button').first().click();
		await shoot(panel.page, `words-sentence-${colorScheme}`);
		expect.soft(await findObjections(panel.page), 'sentence').toEqual([]);
	});
}

test('fits a narrow panel and twice its size, in German too', async ({ lesart }) => {
	const { article, panel } = await openWords(lesart);
	const settings = await lesart.openSettings();
	await settings.getByLabel('Deutsch').check();
	await article.page.bringToFront();
	await panel.page.getByRole('tab', { name: 'Wörter' }).click();
	for (const [name, width] of [
		['narrow', 300],
		['zoomed', 180],
	] as const) {
		await panel.page.setViewportSize({ width, height: 800 });
		for (const view of ['Wörter', 'Sätze']) {
			await chooseView(panel, view);
			const overflow = await panel.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			expect.soft(overflow, `${name} ${view}`).toBe(0);
			await shoot(panel.page, `words-${view === 'Wörter' ? 'list' : 'sentence'}-${name}`);
		}
	}
});

/** What axe objects to, with the element; `legacy` because the panel cannot open the tab that axe otherwise uses. */
async function findObjections(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
