/** People whom nobody has told Lesart of: kept from one article, known in the next, and let go. */
import { keptFlood, otherFlood } from '../fixtures/site/flood';
import { expect, shoot, test } from './lesart';

const mayor = 'Inken Petersen';

test('a person kept from one article is known in the next, until the reader lets them go', async ({ lesart }) => {
	const first = await lesart.open(keptFlood.url);
	const panel = await lesart.openPanel(first);
	await panel.choose('People');
	await expect(panel.main).toContainText('Also named here');
	expect(await first.readMarks('person')).toEqual([]);
	await panel.button(`Keep ${mayor}`).click();
	await panel.page.getByRole('textbox', { name: 'What they are (optional)' }).fill('Mayor of Süderhaven');
	await panel.button('Save').click();
	await expect.poll(() => first.readMarks('person')).toEqual([mayor]);

	const other = await lesart.open(otherFlood.url);
	await expect(panel.header).toContainText(otherFlood.title);
	await panel.choose('People');
	await expect(panel.card(mayor)).toContainText('Mayor of Süderhaven');
	await expect.poll(() => other.readMarks('person')).toEqual([mayor]);
	await shoot(panel.page, 'kept-person-panel');

	await panel.button(`Forget ${mayor}`).click();
	await expect.poll(() => other.readMarks('person')).toEqual([]);
	await expect.poll(() => first.readMarks('person')).toEqual([]);
	await expect(panel.card(mayor)).toHaveCount(0);
});
