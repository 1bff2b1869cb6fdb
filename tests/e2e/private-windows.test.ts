/** Private windows: articles are read and marked there too, but nothing is stored unless the reader allows it, and nothing is known once they are closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pickSeedPage } from '../fixtures/site/site';
import type { ArticlePage } from './article-page';
import { readClosedRoot } from './closed-root';
import { expect, type Lesart, shoot, test } from './lesart';
import { allowPrivateWindows, openPrivateWindow } from './private-window';

const { url } = pickSeedPage('berliner-zeitung-nato-atomprogramm');
const words = 'die koreanische Halbinsel destabilisieren';

async function tryNote(article: ArticlePage): Promise<void> {
	await article.page.bringToFront();
	await expect.poll(() => article.readMarks('claim')).not.toEqual([]);
	await article.selectWords(words);
	await article.writeNote('Nur hier', 'geheim');
	await article.saveNote();
}

/** Keys of what is known of open tabs. */
function listKnownTabs({ extension }: Lesart): Promise<string[]> {
	return extension.worker.evaluate(async () => {
		const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get: () => Promise<object> } } } };
		return Object.keys(await chrome.storage.session.get());
	});
}

test('nothing made in a private window is stored unless the reader allows it', async ({ launch }) => {
	const profile = mkdtempSync(join(tmpdir(), 'lesart-private-'));
	const before = await launch({ profile });
	await allowPrivateWindows(before);
	await before.close();
	const lesart = await launch({ profile });
	const { article, close } = await openPrivateWindow(lesart, profile, url);
	await tryNote(article);
	await expect.poll(() => readClosedRoot(article.page, 'lesart-note')).toContain('This is a private window, so nothing was saved.');
	await shoot(article.page, 'private-note-refused');
	expect(await article.readMarks('note')).toEqual([]);
	expect(await listKnownTabs(lesart)).toHaveLength(1);
	const panel = await lesart.openPanel(article);
	await panel.choose('Words');
	await panel.cards
		.first()
		.getByRole('button', { name: /^Save / })
		.click();
	await expect(panel.page.getByRole('status')).toContainText('This is a private window, so nothing was saved.');
	await expect(panel.tab('Notes')).toContainText('0');
	await shoot(panel.page, 'private-panel');
	const settings = await lesart.openSettings();
	await settings.getByLabel('Save what I ask to be saved in private windows too').check();
	await expect(settings.getByRole('status')).toHaveText('Saved.');
	await article.page.bringToFront();
	await article.page.evaluate(() => window.scrollBy({ top: 200, behavior: 'instant' }));
	await article.saveNote();
	await expect.poll(() => article.readMarks('note')).toEqual([words]);
	await expect(panel.tab('Notes')).toContainText('1');
	await close();
	await expect.poll(() => listKnownTabs(lesart)).toEqual([]);
	await lesart.close();
	rmSync(profile, { recursive: true, force: true });
});
