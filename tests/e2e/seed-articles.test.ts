/** Each seed article as its outlet's page: what the corpus knows of it stands in the page and in the panel, and nothing else. */
import { seedPages } from '../fixtures/site/site';
import { expectClaims, expectCompared, expectDifferences, expectPeople } from './expected';
import { expect, shoot, test } from './lesart';

for (const { id, url, text } of seedPages) {
	test.describe(id, () => {
		test('its claims and people are in the panel, and none other', async ({ lesart }) => {
			const article = await lesart.open(url);
			const panel = await lesart.openPanel(article);
			await expect(panel.tab('Claims')).toHaveAttribute('aria-selected', 'true');
			await panel.waitUntilDrawn();
			const claims = expectClaims(id).map(({ english }) => english);
			expect((await panel.titles.allInnerTexts()).toSorted()).toEqual(claims.toSorted());
			await shoot(article.page, `${id}-page`);
			await shoot(panel.page, `${id}-claims`);
			await panel.choose('People');
			await panel.waitUntilDrawn();
			expect((await panel.titles.allInnerTexts()).toSorted()).toEqual(expectPeople(id));
			await shoot(panel.page, `${id}-people`);
		});

		test('another outlet is shown with what differs', async ({ lesart }) => {
			const panel = await lesart.openPanel(await lesart.open(url));
			await expect(panel.titles.first()).toBeVisible();
			await panel.showAllOutlets();
			const differences = expectDifferences(id);
			expect(differences).not.toEqual([]);
			for (const { claim, outlet, notes } of differences) {
				const told = await panel.otherOutlet(panel.card(claim.english), outlet).allInnerTexts();
				const isTold = notes.some((note) => told.join('\n').includes(note));
				expect.soft(isTold, `${claim.id}: ${outlet}: ${notes.join(' / ')}`).toBe(true);
			}
			await expect(panel.page.locator('mark').first()).toBeVisible();
		});

		test('marks stand at its statements and names, and its document is untouched', async ({ lesart }) => {
			const article = await lesart.open(url);
			await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
			expect(await lesart.readText(url)).toBe(text);
			const marked = (await article.readMarks('claim')).join('\n');
			const unmarked = expectCompared(id).filter(({ exact }) => !marked.includes(exact));
			expect(unmarked.map(({ exact }) => exact)).toEqual([]);
			const names = await article.readMarks('person');
			for (const name of names) expect(text).toContain(name);
			expect(names.length).toBeGreaterThanOrEqual(expectPeople(id).length);
			const { loaded, now } = await article.compareDocuments();
			expect(now).toBe(loaded);
		});
	});
}
