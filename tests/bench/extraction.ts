/**
 * Reading a page in Chromium: main-thread time of the extraction alone, on the layout the page has, beside Readability on copies of the same documents
 * where it is installed (it changes what it reads; making the copy is not counted). Pages: the fixtures, or the folder in LESART_PAGES.
 */
import { existsSync, readFileSync } from 'node:fs';
import { bundleForPage, launchBrowser, listSavedPages, openSavedPage, type SavedPage } from '../../scripts/pages/open-pages';
import { seedPages } from '../fixtures/site/site';
import { quantile } from './measure';
import type { Times } from './time-in-page';

const rounds = 7;
/** A task longer than this is felt: https://web.dev/articles/optimize-long-tasks */
const longTask = 50;
const readabilityFile = 'node_modules/@mozilla/readability/Readability.js';

/** Prints medians and 95th percentiles over the pages, and how many pages make a long task. */
export async function benchExtraction(): Promise<void> {
	const folder = process.env.LESART_PAGES;
	const pages = folder
		? listSavedPages(folder)
		: seedPages.map(({ id, url, source }): SavedPage => ({ name: id, address: url, html: source }));
	const readability = existsSync(readabilityFile) ? readFileSync(readabilityFile, 'utf8') : null;
	const script = `${await bundleForPage('tests/bench/time-in-page.ts')};${readability ?? ''}`;
	const browser = await launchBrowser();
	const all: Times[] = [];
	for (const saved of pages) {
		const page = await openSavedPage(browser, saved);
		all.push((await page.evaluate(`${script};timeReaders(${rounds})`)) as Times);
		await page.close();
	}
	await browser.close();
	print(all, readability !== null);
}

function print(all: readonly Times[], hasReadability: boolean): void {
	const own = all.map((times) => quantile(times.own, 0.5));
	const firsts = all.map(({ first }) => first);
	console.log(`\nReading a page, ${all.length} pages, ${rounds} rounds each, milliseconds`);
	printRow('Lesart', own);
	printRow('  first time', firsts);
	console.log(
		`  pages whose reading is a task over ${longTask} ms: ${own.filter((time) => time > longTask).length}, the first time ${firsts.filter((time) => time > longTask).length}`,
	);
	if (!hasReadability) {
		console.log('  Readability is not installed');
		return;
	}
	const other = all.map((times) => quantile(times.readability, 0.5));
	printRow('Readability', other);
	console.log(
		`  Lesart through Readability, page by page: ${quantile(
			own.map((time, at) => time / (other[at] ?? Number.NaN)),
			0.5,
		).toFixed(2)}`,
	);
}

function printRow(name: string, times: readonly number[]): void {
	console.log(
		`  ${name.padEnd(14)} median ${quantile(times, 0.5).toFixed(1).padStart(7)}  p95 ${quantile(times, 0.95).toFixed(1).padStart(7)}`,
	);
}
