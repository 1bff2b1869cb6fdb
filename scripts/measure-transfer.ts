/**
 * What it takes to restore and to back up a large library in the built extension: times, sizes, tasks that kept the page waiting, and whether what comes out is what
 * went in.
 *   npx tsx scripts/measure-transfer.ts [--notes 10000] [--words 50000] [--articles 10000]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { splitSentences } from '../core/german/sentences';
import { startBrowser } from './kills/killable-browser';
import { makeBackup } from './kills/make-backup';
import { loadSeedPack } from './load-corpus';

const { values } = parseArgs({
	options: {
		notes: { type: 'string', default: '10000' },
		words: { type: 'string', default: '50000' },
		articles: { type: 'string', default: '10000' },
	},
});
const amounts = { notes: Number(values.notes), words: Number(values.words), articles: Number(values.articles) };
const sentences = loadSeedPack().articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
const home = mkdtempSync(join(tmpdir(), 'lesart-transfer-'));
const file = join(home, 'backup.jsonl.gz');
const patience = 3_600_000;

/** Seconds that some work took, told at once. */
async function time<T>(what: string, work: () => Promise<T>): Promise<T> {
	const begun = performance.now();
	const result = await work();
	console.log(`${what}: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
	return result;
}

/** Milliseconds of the tasks that kept the page waiting for more than 50 since the last call. */
function takeLongTasks(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const world = globalThis as unknown as { longTasks?: number[] };
		const taken = world.longTasks ?? [];
		world.longTasks = [];
		return taken;
	});
}

/** As a reader does: the browser is given the path. Playwright would send a browser that it did not start the contents, through the page. */
async function chooseFile(page: Page, path: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { result } = await session.send('Runtime.evaluate', { expression: 'document.querySelector("input[type=file]")' });
	await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
	await session.detach();
}

const tellTasks = async (page: Page) =>
	console.log(`  long tasks in the page: ${JSON.stringify((await takeLongTasks(page)).map(Math.round))} ms`);

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const made = makeBackup(sentences, amounts);
console.log(
	`${amounts.notes} notes, ${amounts.words} words, ${amounts.articles} articles: ${megabytes(made.length)}, unpacked ${megabytes(gunzipSync(made).length)}`,
);
writeFileSync(file, made);
const browser = await startBrowser(join(home, 'profile'), 9);
const page = await browser.context.newPage();
page.setDefaultTimeout(patience);
await page.addInitScript(() => {
	const world = globalThis as unknown as { longTasks: number[] };
	world.longTasks = [];
	new PerformanceObserver((list) => world.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
		type: 'longtask',
	});
});
await page.goto(`${browser.origin}/library.html#transfer`);
await page.getByRole('heading', { name: 'Backup' }).waitFor();
await takeLongTasks(page);
const button = (name: string) => page.getByRole('button', { name, exact: true });

await time('reading and checking', async () => {
	await chooseFile(page, file);
	await button('Import').waitFor();
});
await tellTasks(page);
const following = page.getByText('Making the articles findable');
const imported = page.getByText(/^Imported: \d/).first();
await time('writing', async () => {
	await button('Import').click();
	await following.or(imported).first().waitFor();
});
await tellTasks(page);
await time('making articles findable', () => imported.waitFor());
await tellTasks(page);
const saved = await time('backing up', async () => {
	const started = page.waitForEvent('download');
	await button('Back up everything').click();
	return (await started).path();
});
await tellTasks(page);
const written = readFileSync(saved);
const rows = (packed: Buffer) =>
	gunzipSync(packed)
		.toString()
		.split('\n')
		.slice(1, -2)
		.filter((line) => !line.startsWith('{"table":"settings"'));
const before = rows(made)
	.map((line) => JSON.stringify(JSON.parse(line), sortKeys))
	.toSorted();
const after = rows(written)
	.map((line) => JSON.stringify(JSON.parse(line), sortKeys))
	.toSorted();
const isEqual = before.length === after.length && before.every((line, at) => line === after[at]);
console.log(`backup: ${megabytes(written.length)}; content is ${isEqual ? 'equal' : 'NOT equal'}`);
await browser.kill();
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = isEqual ? 0 : 1;

function sortKeys(key: string, value: unknown): unknown {
	if (key === 'page') return undefined;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
