/** The side panel as its reader sees it. */
import { expect, type Locator, type Page } from '@playwright/test';

export type TabName = 'Claims' | 'Story' | 'People' | 'Words' | 'Notes';

export class Panel {
	constructor(readonly page: Page) {}

	/** Outlet, date and title of the article that is shown. */
	get header(): Locator {
		return this.page.getByRole('banner');
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}

	tab(name: TabName): Locator {
		return this.page.getByRole('tab', { name });
	}

	async choose(name: TabName): Promise<void> {
		await this.tab(name).click();
	}

	/** The cards of the tab that is chosen. */
	get cards(): Locator {
		return this.page.getByRole('tabpanel').getByRole('article');
	}

	/** The card with this title, whole. */
	card(name: string): Locator {
		return this.page.getByRole('tabpanel').getByRole('article', { name, exact: true });
	}

	/** Headings of the cards of the tab that is chosen. */
	get titles(): Locator {
		return this.cards.getByRole('heading', { level: 2 });
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name });
	}

	/** Until the article has been compared with the whole library, which may add cards and quotations. */
	async waitUntilCompared(): Promise<void> {
		await expect(this.cards.first()).toBeVisible();
		await expect(this.page.getByText('Comparing with other articles …')).toHaveCount(0);
		await this.waitUntilDrawn();
	}

	/** Until the cards there are have all been drawn. */
	async waitUntilDrawn(): Promise<void> {
		await expect(this.cards.first()).toBeVisible();
		await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
	}

	/** Opens what cards keep behind "3 more". */
	async showAllOutlets(): Promise<void> {
		await this.waitUntilCompared();
		const more = this.cards.getByRole('button', { name: /\d+ more$/ });
		for (let left = await more.count(); left > 0; left--) {
			await more.first().click();
			await expect(more).toHaveCount(left - 1);
		}
	}

	/** The part of a claim's card that another outlet has. */
	otherOutlet(card: Locator, outlet: string): Locator {
		return card
			.getByRole('listitem')
			.filter({ has: this.page.getByRole('time') })
			.filter({ hasText: outlet });
	}
}
