/** Notes: made on a selection, kept over a restart, painted again, edited, deleted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pickSeedPage } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { expect, shoot, test } from './lesart';

const { url } = pickSeedPage('berliner-zeitung-nato-atomprogramm');
const words = 'die koreanische Halbinsel destabilisieren';
const comment = 'Compare with what stern writes';

/** Makes a note on these words with the button beside the selection. */
async function makeNote(article: ArticlePage): Promise<void> {
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await article.selectWords(words);
	await article.writeNote(comment, 'korea, nato');
	await shoot(article.page, 'note-form');
	await article.saveNote();
	await expect.poll(() => article.readMarks('note')).toEqual([words]);
}

test('a note survives a restart of the browser, and comes back to its place', async ({ launch }) => {
	const profile = mkdtempSync(join(tmpdir(), 'lesart-notes-'));
	const first = await launch({ profile });
	await makeNote(await first.open(url));
	await first.close();

	const second = await launch({ profile });
	const article = await second.open(url);
	await expect.poll(() => article.readMarks('note')).toEqual([words]);
	const panel = await second.openPanel(article);
	await panel.choose('Notes');
	const card = panel.cards.filter({ hasText: comment });
	await expect(card).toContainText(words);
	await expect(card.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['korea', 'nato']);
	await article.scrollToWords(words);
	await shoot(article.page, 'note-page');
	await shoot(panel.page, 'note-panel');
	await second.close();
	rmSync(profile, { recursive: true, force: true });
});

test('a note is edited and deleted, and deleting can be undone', async ({ lesart }) => {
	const article = await lesart.open(url);
	await makeNote(article);
	const panel = await lesart.openPanel(article);
	await panel.choose('Notes');
	const card = panel.cards.filter({ hasText: words });
	await card.getByRole('button', { name: 'Edit' }).click();
	await card.getByLabel('Comment').fill('Both papers have it');
	await card.getByRole('button', { name: 'Save' }).click();
	await expect(card).toContainText('Both papers have it');
	await expect(card).not.toContainText(comment);

	await card.getByRole('button', { name: 'Delete' }).click();
	await expect(card).toHaveCount(0);
	await expect.poll(() => article.readMarks('note')).toEqual([]);
	await panel.button('Undo').click();
	await expect(card).toContainText('Both papers have it');
	await expect.poll(() => article.readMarks('note')).toEqual([words]);
});

test('a click on a note in the page shows it in the panel', async ({ lesart }) => {
	const article = await lesart.open(url);
	await makeNote(article);
	const panel = await lesart.openPanel(article);
	await article.clickWords(words);
	await expect(panel.tab('Notes')).toHaveAttribute('aria-selected', 'true');
	await expect(panel.cards.filter({ hasText: comment })).toHaveAttribute('aria-current', 'true');
});
