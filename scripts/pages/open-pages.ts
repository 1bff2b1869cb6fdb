/** Saved pages in a real browser: each under its own address, its scripts blocked unless wanted, nothing fetched from anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserArguments } from '../browser-arguments';
import { findBrowser, howToGetOne } from '../find-browser';

export type SavedPage = { readonly name: string; readonly address: string; readonly html: string };

/** `NAME.html` or `NAME.html.gz` in a folder, the address from `NAME.json` ({ url }) where there is one. */
export function listSavedPages(folder: string): SavedPage[] {
	const files = readdirSync(folder).filter((file) => /\.html(?:\.gz)?$/.test(file));
	return files.toSorted().map((file) => {
		const name = file.replace(/\.html(?:\.gz)?$/, '');
		const bytes = readFileSync(join(folder, file));
		const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
		return {
			name,
			html,
			address: readAddress(join(folder, `${name}.json`)) ?? `https://${name.toLowerCase().replaceAll('_', '-')}.invalid/artikel`,
		};
	});
}

function readAddress(file: string): string | null {
	try {
		const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url?: string };
		return url ?? null;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** @throws when there is no Chromium on this machine. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error(howToGetOne);
	return chromium.launch({ executablePath, args: browserArguments });
}

/** Opens a saved page in a tab of its own. */
export async function openSavedPage(browser: Browser, { address, html }: SavedPage, withScripts = false): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
	const policy: Record<string, string> = withScripts ? {} : { 'content-security-policy': "script-src 'none'" };
	const headers = { 'content-type': 'text/html; charset=utf-8', ...policy };
	await page.route('**/*', (route) => {
		const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
		return isPage ? route.fulfill({ body: html, headers }) : route.abort();
	});
	await page.goto(address, { waitUntil: withScripts ? 'load' : 'domcontentloaded' });
	return page;
}

/** A world of its own in a page, where the page's scripts and policies do not reach. */
export type World = { readonly session: CDPSession; run(expression: string): Promise<unknown> };

export async function openWorld(page: Page): Promise<World> {
	const session = await page.context().newCDPSession(page);
	const { frameTree } = await session.send('Page.getFrameTree');
	const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
	const run = async (expression: string) => {
		const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
			expression,
			contextId: executionContextId,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	};
	return { session, run };
}

/** Runs one script in such a world. */
export async function evaluateApart(page: Page, expression: string): Promise<unknown> {
	const { run } = await openWorld(page);
	return run(expression);
}

/** The source of a module as one script that can be run in a page. */
export async function bundleForPage(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'inPage', fileName: 'in-page' } },
	});
	const [bundle] = Array.isArray(built) ? built : [built];
	if (!bundle || !('output' in bundle)) throw new Error('nothing was bundled');
	return bundle.output[0].code;
}
