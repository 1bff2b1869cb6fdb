/**
 * Reading and marking a page in Chromium: main-thread time of the extraction and of the painting, on the layout the page has, beside Readability on
 * copies of the same documents in the same run. Then pages that hold no article.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { bundleForPage, launchBrowser, listSavedPages, openSavedPage, type SavedPage } from '../../scripts/pages/open-pages';
import { seedPages } from '../fixtures/site/site';
import { quantile } from './measure';
import { sectionPages } from './section-pages';
import { openThreadClock, type ThreadClock } from './thread-time';

const rounds = 8;
const marks = 200;
/** A task longer than this is felt: https://web.dev/articles/optimize-long-tasks */
const longTask = 50;
/** A reading pauses after so much (platform/dom/run-in-slices), at its next step. */
const slice = 8;
const readabilityFile = 'node_modules/@mozilla/readability/Readability.js';
const contentScript = '.output/chrome-mv3/content-scripts/content.js';

/** Milliseconds. Readings are of a page that was read before, but for the first ones. */
type Times = {
	readonly isArticle: boolean;
	readonly first: number;
	readonly longest: number;
	readonly own: number;
	readonly paint: number;
	readonly readabilityFirst: number;
	readonly readability: number;
	readonly copy: number;
};

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
	const clock = await openThreadClock(page);
	await clock.run(`${script}; pieces.settle(); undefined`);
	const steps = await timeSteps(clock);
	await clock.run('pieces.copy(1)');
	const readabilityFirst = await clock.time('pieces.readCopies()');
	const own = (await clock.time(`pieces.read(${rounds})`)) / rounds;
	const copy = (await clock.time(`pieces.copy(${rounds})`)) / rounds;
	const readability = (await clock.time('pieces.readCopies()')) / rounds;
	const times = {
		isArticle: (await clock.run('pieces.isArticle()')) === true,
		first: steps.reduce((sum, step) => sum + step, 0),
		longest: Math.max(...steps),
		own,
		paint: await timePainting(clock),
		readabilityFirst,
		readability,
		copy,
	};
	await page.close();
	return times;
}

/** The first reading, from pause to pause. */
async function timeSteps(clock: ThreadClock): Promise<number[]> {
	const steps: number[] = [];
	let isDone = false;
	while (!isDone) {
		steps.push(await clock.time('isDone = pieces.step()'));
		isDone = (await clock.run('isDone')) === true;
	}
	return steps;
}

async function timePainting(clock: ThreadClock): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		times.push(await clock.time(`pieces.paint(${marks})`));
		await clock.run('pieces.unpaint()');
	}
	return quantile(times, 0.5);
}

function printArticles(all: readonly Times[]): void {
	const articles = all.filter(({ isArticle }) => isArticle);
	console.log(`\nReading a page, ${all.length} pages (${articles.length} articles), milliseconds of its main thread`);
	printRow('Lesart', all, ({ own }) => own);
	printRow('Readability', all, ({ readability }) => readability);
	printRow('  its copy', all, ({ copy }) => copy);
	printRow('Lesart by Readability', all, ({ own, readability }) => own / readability, 2);
	printRow('First time: Lesart', all, ({ first }) => first);
	printRow('  Readability', all, ({ readabilityFirst }) => readabilityFirst);
	printRow('  longest step', all, ({ longest }) => longest);
	const long = all.filter(({ longest }) => slice + longest > longTask).length;
	console.log(`  pages on which a slice of ${slice} ms and the longest step may make a task over ${longTask} ms: ${long}`);
	printRow(`Painting ${marks} marks`, articles, ({ paint }) => paint);
}

function printOthers(all: readonly Times[]): void {
	console.log('\nPages that are no article');
	printRow('First time', all, ({ first }) => first);
	printRow('Later', all, ({ own }) => own);
}

function printRow(name: string, all: readonly Times[], pick: (times: Times) => number, digits = 1): void {
	const times = all.map(pick);
	const [middle, high] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(digits).padStart(7));
	console.log(`  ${name.padEnd(22)} median ${middle}  p95 ${high}`);
}
