/** The panel's looks and access: light and dark, as narrow as a panel gets, in both languages, by keyboard, without axe's objections. */
import { AxeBuilder } from '@axe-core/playwright';
import { gardenUrl, pickSeedPage } from '../fixtures/site/site';
import { expect, type Lesart, shoot, test } from './lesart';
import type { Panel, TabName } from './panel';

const tabs: readonly TabName[] = ['Claims', 'Story', 'People', 'Words', 'Notes'];

async function openSeedPanel(lesart: Lesart): Promise<Panel> {
	const panel = await lesart.openPanel(await lesart.open(pickSeedPage('fr-militaerpakt').url));
	await expect(panel.titles.first()).toBeVisible();
	return panel;
}

/** What axe objects to, with the element; `legacy` because the panel cannot open the tab that axe otherwise uses. */
async function findObjections(panel: Panel): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page: panel.page }).setLegacyMode(true).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe has no objection to any tab, ${colorScheme}`, async ({ lesart }) => {
		const panel = await openSeedPanel(lesart);
		await panel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const tab of tabs) {
			await panel.choose(tab);
			await expect(panel.tab(tab)).toHaveAttribute('aria-selected', 'true');
			expect.soft(await findObjections(panel), tab).toEqual([]);
			await shoot(panel.page, `look-${tab.toLowerCase()}-${colorScheme}`);
		}
	});
}

test('axe has no objection to a page without an article of the corpus', async ({ lesart }) => {
	const panel = await lesart.openPanel(await lesart.open(gardenUrl));
	await expect(panel.header).toContainText('Mehr Beete');
	expect(await findObjections(panel)).toEqual([]);
});

test('nothing sticks out of a narrow panel', async ({ lesart }) => {
	const panel = await openSeedPanel(lesart);
	await panel.page.setViewportSize({ width: 300, height: 800 });
	for (const tab of tabs) {
		await panel.choose(tab);
		const overflow = await panel.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect.soft(overflow, tab).toBe(0);
		await shoot(panel.page, `look-${tab.toLowerCase()}-narrow`);
	}
});

test('tabs and cards are walked by keyboard, and the keys are told', async ({ lesart }) => {
	const panel = await openSeedPanel(lesart);
	await panel.tab('Claims').focus();
	await panel.page.keyboard.press('ArrowRight');
	await expect(panel.tab('Story')).toBeFocused();
	await expect(panel.tab('Story')).toHaveAttribute('aria-selected', 'true');
	await panel.page.keyboard.press('1');
	await panel.page.keyboard.press('j');
	await expect(panel.cards.first()).toBeFocused();
	await panel.page.keyboard.press('j');
	await expect(panel.cards.nth(1)).toBeFocused();
	await panel.page.keyboard.press('?');
	await expect(panel.page.getByRole('dialog')).toBeVisible();
	await expect(panel.page.getByRole('dialog').getByText(/^Alt\+Shift\+/)).toHaveCount(5);
	await shoot(panel.page, 'look-keys');
	await panel.page.keyboard.press('Escape');
	await expect(panel.page.getByRole('dialog')).toBeHidden();
});
