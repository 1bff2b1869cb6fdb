/**
 * Reads a folder of saved pages in Chromium: `tsx scripts/check-pages.ts FOLDER [--scripts] [--shots FOLDER] [--texts FILE]`;
 * `--scripts` lets those of the pages run.
 * Says for each how long it took and which blocks are not where the map says; ends with 1 when any is not, or a page was changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { bundleForPage, evaluateApart, launchBrowser, listSavedPages, openSavedPage, type SavedPage } from './pages/open-pages';
import type { PageReport } from './pages/read-in-page';

const rounds = 6;
const paint = '::highlight(read) { background-color: #ffe08a; color: #000; }';

async function main(): Promise<void> {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { scripts: { type: 'boolean' }, shots: { type: 'string' }, texts: { type: 'string' } },
	});
	const [folder] = positionals;
	if (!folder) throw new Error('name a folder of saved pages');
	const shots = values.shots ?? '.output/shots/pages';
	mkdirSync(shots, { recursive: true });
	const browser = await launchBrowser();
	const source = await bundleForPage('scripts/pages/read-in-page.ts');
	const reports: (PageReport & { name: string })[] = [];
	for (const saved of listSavedPages(folder)) {
		const report = await readPage(browser, saved, source, join(shots, `${saved.name}.png`), values.scripts);
		reports.push({ name: saved.name, ...report });
		console.log(describe(saved.name, report));
	}
	await browser.close();
	if (values.texts) writeFileSync(values.texts, reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
	summarise(reports);
}

async function readPage(browser: Browser, saved: SavedPage, source: string, shot: string, withScripts = false): Promise<PageReport> {
	const page = await openSavedPage(browser, saved, withScripts);
	const report = (await evaluateApart(page, `${source};readInPage(${rounds})`)) as PageReport;
	await showReading(page, report);
	await page.screenshot({ path: shot });
	await page.close();
	return report;
}

/** What was read, in colour, from the headline on. */
async function showReading(page: Page, { title }: PageReport): Promise<void> {
	await page.addStyleTag({ content: paint });
	if (title === null) return;
	await page.evaluate(
		`{ const first = [...CSS.highlights.get('read') ?? []][0]; if (first) scrollTo(0, first.getBoundingClientRect().top + scrollY - 200); }`,
	);
}

function describe(name: string, { text, times, elements, misplaced, isChanged }: PageReport): string {
	const faults = [
		...(text ? [] : ['no article']),
		...(isChanged ? ['page changed'] : []),
		...misplaced.map((block) => `misplaced: ${block.slice(0, 80)}`),
	];
	const [cold = 0] = times;
	return `${name}: ${elements} elements, ${text.length} characters, cold ${cold.toFixed(1)} ms, warm ${middle(times.slice(1)).toFixed(1)} ms${faults.map((fault) => `\n  ${fault}`).join('')}`;
}

function summarise(reports: readonly PageReport[]): void {
	const cold = reports.map(({ times }) => times[0] ?? 0);
	const misplaced = reports.reduce((sum, report) => sum + report.misplaced.length, 0);
	const changed = reports.filter(({ isChanged }) => isChanged).length;
	console.log(
		`${reports.length} pages, ${misplaced} blocks misplaced, ${changed} pages changed; cold median ${middle(cold).toFixed(1)} ms, longest ${Math.max(...cold).toFixed(1)} ms`,
	);
	if (misplaced + changed > 0) process.exitCode = 1;
}

function middle(times: readonly number[]): number {
	return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

await main();
