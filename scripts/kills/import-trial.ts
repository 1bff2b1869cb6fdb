/** Killed while a backup is restored: either all of it is there afterwards, or none. */
import type { Page } from '@playwright/test';
import { type KillableBrowser, startBrowser } from './killable-browser';
import { type Amounts, makeBackup } from './make-backup';
import { openBarePage, readKeys } from './stored-rows';
import { type Trial, wait } from './trial';

export function makeImportTrial(port: number, sentences: readonly string[], amounts: Amounts): Trial {
	const backup = makeBackup(sentences, amounts);
	const expected = [amounts.notes, amounts.words, amounts.articles, amounts.articles];
	return {
		name: 'restoring a backup',
		prepare: async (profile) => {
			const browser = await startBrowser(profile, port);
			await openTransfer(browser);
			await browser.close();
			const measured = `${profile}-measured`;
			const other = await startBrowser(measured, port);
			const page = await openTransfer(other);
			await planBackup(page, backup);
			const begun = performance.now();
			await beginImport(page);
			await waitForOutcome(page);
			const duration = performance.now() - begun;
			await other.kill();
			return duration;
		},
		run: async (profile, delay) => {
			const browser = await startBrowser(profile, port);
			const page = await openTransfer(browser);
			await planBackup(page, backup);
			await beginImport(page);
			await wait(delay);
			const isConfirmed = await hasOutcome(page);
			await browser.kill();
			const next = await startBrowser(profile, port);
			await openTransfer(next);
			const bare = await openBarePage(next.context, next.origin);
			const stores = ['annotations', 'savedWords', 'keptArticles', 'keptTexts'];
			const counts = await Promise.all(stores.map(async (store) => (await readKeys(bare, store)).length));
			const staged = (await readKeys(bare, 'staged')).length;
			await next.kill();
			const isWhole = counts.every((count, at) => count === expected[at]);
			const isEmpty = counts.every((count) => count === 0);
			const state = isWhole ? 'all of it' : isEmpty ? 'none of it' : `a part: ${counts.join(', ')}`;
			const isLost = (!isWhole && !isEmpty) || (isConfirmed && !isWhole);
			const loss = isLost
				? `${state}${isConfirmed ? ', though it was confirmed' : ''}`
				: staged > 0
					? 'what was staged is still there'
					: null;
			return { loss, moment: `${delay} ms, ${isConfirmed ? 'confirmed, ' : ''}${state}` };
		},
	};
}

async function openTransfer({ context, origin }: KillableBrowser): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${origin}/library.html#transfer`);
	await page.getByRole('heading', { name: 'Backup' }).waitFor();
	return page;
}

async function planBackup(page: Page, buffer: Buffer): Promise<void> {
	await page.getByLabel('Choose files …').setInputFiles({ name: 'backup.jsonl.gz', mimeType: 'application/gzip', buffer });
	await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
}

async function beginImport(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Import', exact: true }).click();
}

const outcomeOf = (page: Page) => page.getByText(/^Imported: \d/).first();

/** Confirmed is what the reader was told, or what goes on after it is stored. */
const isFollowing = (page: Page) => page.getByText('Making the articles findable');

async function waitForOutcome(page: Page): Promise<void> {
	await outcomeOf(page).or(isFollowing(page)).first().waitFor({ timeout: 300_000 });
}

async function hasOutcome(page: Page): Promise<boolean> {
	return (await outcomeOf(page).count()) + (await isFollowing(page).count()) > 0;
}
