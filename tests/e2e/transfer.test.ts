/** Everything out of Lesart to one file, and back into another browser. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, type Lesart, shoot, test } from './lesart';

async function openTransfer({ context, extension }: Lesart): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extension.id}/library.html#transfer`);
	await expect(page.getByRole('heading', { name: 'Backup' })).toBeVisible();
	return page;
}

async function chooseFiles(page: Page, files: readonly { name: string; text: string | Buffer }[]): Promise<void> {
	const payload = files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }));
	await page.getByLabel('Choose files …').setInputFiles(payload);
}

async function saveFile(page: Page, button: string): Promise<string> {
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).first().click();
	return (await started).path();
}

const noteTable = [
	'quote,comment,tags,page',
	'Der Deich hält,Und 2021?,Hafen,https://bote.example/deich',
	',ohne Zitat und Seite,,',
	'der Damm bricht,,,https://bote.example/deich',
	'',
].join('\r\n');

const story = `Der Hafen schließt im Herbst\n\n${'Die Bürgermeisterin bestätigte am Montag, dass der Hafen im Herbst geschlossen wird. '.repeat(6)}`;

test('files are brought in once, taken out, and restored elsewhere', async ({ launch }) => {
	const lesart = await launch();
	const page = await openTransfer(lesart);
	await chooseFiles(page, [
		{ name: 'notes.csv', text: noteTable },
		{ name: 'words.csv', text: 'word,own gloss,sentence\r\ndie Sperrung,closure,Die Sperrung dauert an.\r\n' },
		{ name: 'hafen.txt', text: story },
	]);
	const row = (name: string) => page.getByRole('row', { name });
	await expect(row('Notes')).toHaveText(/Notes2/);
	await expect(row('Words')).toHaveText(/Words1/);
	await expect(row('Articles')).toHaveText(/Articles1/);
	await expect(page.getByText('notes.csv, line 3')).toBeVisible();
	await shoot(page, 'transfer-preview');
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByText('Imported: 4 entries new or changed.').first()).toBeVisible();
	await shoot(page, 'transfer-imported');

	await chooseFiles(page, [{ name: 'notes.csv', text: noteTable }]);
	await expect(page.getByText('Everything in it is here already.')).toBeVisible();
	await page.getByRole('button', { name: 'Back', exact: true }).click();

	const backup = readFileSync(await saveFile(page, 'Back up everything'));
	expect(gunzipSync(backup).toString()).toContain('Der Deich hält');
	const [, frequency] = /"lemma":"Sperrung".*?"zipf":([\d.]+)/.exec(gunzipSync(backup).toString()) ?? [];
	expect(Number(frequency), 'how common an imported word is').toBeGreaterThan(3);

	const other = await launch();
	const fresh = await openTransfer(other);
	await chooseFiles(fresh, [{ name: 'lesart-backup.jsonl.gz', text: backup.subarray(0, backup.length - 40) }]);
	await expect(fresh.getByRole('alert')).toContainText('damaged');
	await shoot(fresh, 'transfer-damaged');
	await chooseFiles(fresh, [{ name: 'lesart-backup.jsonl.gz', text: backup }]);
	await expect(fresh.getByText(/^Backup of/)).toBeVisible();
	await shoot(fresh, 'transfer-backup-preview');
	await fresh.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(fresh.getByText(/^Imported: \d+ entries/).first()).toBeVisible();
	await expect(fresh.getByText('2 notes')).toBeVisible();
	await expect(fresh.getByText('1 kept article')).toBeVisible();
	const again = gunzipSync(readFileSync(await saveFile(fresh, 'Back up everything'))).toString();
	const rows = (text: string) => text.split('\n').slice(1, -2);
	expect(rows(again)).toEqual(rows(gunzipSync(backup).toString()));
});
