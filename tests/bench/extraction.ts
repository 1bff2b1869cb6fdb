/**
 * Reading and marking a page in Chromium, in a world of its own as content scripts have: main-thread time of the extraction and of the painting,
 * on the layout the page has, beside Readability on copies of the same documents in the same run. Then pages that hold no article.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { bundleForPage, evaluateApart, launchBrowser, listSavedPages, openSavedPage, type SavedPage } from '../../scripts/pages/open-pages';
import { seedPages } from '../fixtures/site/site';
import { quantile } from './measure';
import { sectionPages } from './section-pages';
import type { Times } from './time-in-page';

const rounds = 9;
const marks = 200;
/** A task longer than this is felt: https://web.dev/articles/optimize-long-tasks */
const longTask = 50;
const readabilityFile = 'node_modules/@mozilla/readability/Readability.js';
const contentScript = '.output/chrome-mv3/content-scripts/content.js';

/** Prints medians and 95th percentiles over the pages in a folder (`null`: the fixtures), and how many pages make a long task. */
export async function benchExtraction(folder: string | null): Promise<void> {
	const articles = folder
		? listSavedPages(folder)
		: seedPages.map(({ id, url, source }): SavedPage => ({ name: id, address: url, html: source }));
	const script = `${await bundleForPage('tests/bench/time-in-page.ts')};${readFileSync(readabilityFile, 'utf8')};globalThis.Readability = Readability;`;
	const browser = await launchBrowser();
	const timed: Times[] = [];
	for (const saved of articles) timed.push(await timePage(browser, saved, script));
	const others: Times[] = [];
	for (const saved of sectionPages) others.push(await timePage(browser, saved, script));
	await browser.close();
	printArticles(timed);
	printOthers(others);
	if (existsSync(contentScript)) console.log(`\nContent script: ${statSync(contentScript).size.toLocaleString('en')} bytes`);
}

async function timePage(browser: Browser, saved: SavedPage, script: string): Promise<Times> {
	const page = await openSavedPage(browser, saved);
	const times = (await evaluateApart(page, `${script}timeReaders(${rounds}, ${marks})`)) as Times;
	await page.close();
	return times;
}

function printArticles(all: readonly Times[]): void {
	const middles = (pick: (times: Times) => readonly number[]) => all.map((times) => quantile(pick(times), 0.5));
	const own = middles((times) => times.own);
	const readability = middles((times) => times.readability);
	const firsts = all.map(({ first }) => first);
	const longest = all.map((times) => times.longest);
	console.log(
		`\nReading a page, ${all.length} pages (${all.filter(({ isArticle }) => isArticle).length} articles), ${rounds} rounds each, milliseconds`,
	);
	printRow('Lesart', own);
	printRow('Readability', readability);
	printRow(
		'  its copy',
		middles((times) => times.clone),
	);
	printRatios('Lesart through Readability, page by page', own, readability);
	printRatios(
		'  the same of the rounds least disturbed',
		all.map((times) => Math.min(...times.own)),
		all.map((times) => Math.min(...times.readability)),
	);
	printRow('First time: Lesart', firsts);
	printRow(
		'  Readability',
		all.map((times) => times.readabilityFirst),
	);
	printRow('  longest task', longest);
	console.log(`  pages with a task over ${longTask} ms: ${longest.filter((time) => time > longTask).length}`);
	printRow(
		`Painting ${marks} marks`,
		middles((times) => times.paint).filter((time) => !Number.isNaN(time)),
	);
}

function printOthers(all: readonly Times[]): void {
	console.log('\nPages that are no article');
	printRow(
		'First time',
		all.map(({ first }) => first),
	);
	printRow(
		'Later',
		all.map(({ own }) => quantile(own, 0.5)),
	);
}

function printRatios(name: string, times: readonly number[], others: readonly number[]): void {
	const ratios = times.map((time, at) => time / (others[at] ?? Number.NaN));
	console.log(`  ${name}: median ${quantile(ratios, 0.5).toFixed(2)}, p95 ${quantile(ratios, 0.95).toFixed(2)}`);
}

function printRow(name: string, times: readonly number[]): void {
	const [middle, high] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(1).padStart(7));
	console.log(`  ${name.padEnd(20)} median ${middle}  p95 ${high}`);
}
