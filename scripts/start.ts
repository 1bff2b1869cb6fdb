/**
 * `npm start`: builds the extension and opens it on the demo article with its side panel. With a screen it stays until the window
 * is closed; without one it prints what Lesart found, leaves pictures of page and panel, and ends.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { demoIndexUrl } from '../tests/fixtures/site/demo-index';
import { demoKurierUrl } from '../tests/fixtures/site/demo-kurier';
import { pickSeedPage, renderSite } from '../tests/fixtures/site/site';
import { describeFindings } from './demo/describe-findings';
import { serveSite } from './demo/serve-site';
import { findBrowser, howToGetOne } from './find-browser';
import { type LaunchedExtension, launchExtension } from './launch-extension';
import { runTool } from './run-tool';

const root = join(import.meta.dirname, '..');
const shots = join(root, '.output/shots');

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<number> {
	if (findBrowser() === null) {
		console.error(howToGetOne);
		return 1;
	}
	for (const [command, ...args] of [
		['tsx', 'scripts/build-static.ts'],
		['tsx', 'scripts/build-packs.ts'],
		['wxt', 'build'],
	] as const) {
		const { exitCode } = await runTool(command, args, { WXT_TELEMETRY_DISABLED: '1' });
		if (exitCode !== 0) return exitCode;
	}
	await runDemo(awaitInterrupt());
	return 0;
}

async function runDemo(interrupted: Promise<void>): Promise<void> {
	const site = await serveSite(renderSite());
	try {
		const lesart = await launchExtension({ port: site.port, headless: !hasScreen, ...(hasScreen ? {} : { locale: 'en' }) });
		try {
			await Promise.race([interrupted, hasScreen ? stayOpen(lesart) : reportFindings(lesart)]);
		} finally {
			await lesart.close();
		}
	} finally {
		await site.close();
	}
}

async function openDemo(lesart: LaunchedExtension): Promise<{ page: Page; panel: Page }> {
	const index = lesart.context.pages()[0] ?? (await lesart.context.newPage());
	await index.goto(demoIndexUrl);
	const page = await lesart.context.newPage();
	await page.goto(pickSeedPage('berliner-zeitung-nato-atomprogramm').url);
	return { page, panel: await lesart.openPanel(page) };
}

async function stayOpen(lesart: LaunchedExtension): Promise<void> {
	await openDemo(lesart);
	console.log('Lesart is open on the demo article, its panel beside it. Close the window, or press Ctrl-C here, to end.');
	await awaitLastPage(lesart.context);
}

async function reportFindings(lesart: LaunchedExtension): Promise<void> {
	mkdirSync(shots, { recursive: true });
	const { page, panel } = await openDemo(lesart);
	console.log(await describeFindings(panel, 'Berliner Zeitung', 'Nato behauptet'));
	await shoot(page, 'demo-page');
	await shoot(panel, 'demo-panel');
	await page.goto(demoKurierUrl);
	await lesart.pressToolbarButton(page);
	console.log(await describeFindings(panel, 'Demo-Kurier', 'Raketenwissen'));
	await shoot(page, 'demo-page-2');
	await shoot(panel, 'demo-panel-2');
	console.log(`\nPictures of pages and panel: ${relative(process.cwd(), shots) || '.'}/demo-*.png`);
}

async function shoot(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: join(shots, `${name}.png`) });
}

/** Resolves when the reader has closed the last page, also where the browser itself stays (macOS). */
function awaitLastPage(context: BrowserContext): Promise<void> {
	return new Promise((resolve) => {
		const watch = (page: Page) =>
			page.on('close', () => {
				if (context.pages().length === 0) resolve();
			});
		context.pages().forEach(watch);
		context.on('page', watch);
		context.on('close', () => resolve());
	});
}

function awaitInterrupt(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', resolve);
		process.once('SIGTERM', resolve);
	});
}

process.exitCode = await main();
