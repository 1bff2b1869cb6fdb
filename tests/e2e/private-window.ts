/** Private windows in journeys: the reader lets the extension in on the browser's own page, and what is opened there is reached over the debugging port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect } from '@playwright/test';
import { ArticlePage } from './article-page';
import type { Lesart } from './lesart';

/** What chrome://extensions itself uses. */
type Extensions = {
	updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
	updateExtensionConfiguration: (change: { extensionId: string; incognitoAccess: boolean }) => Promise<void>;
	getExtensionInfo: (id: string) => Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
};

type ExtensionsPage = { chrome: { developerPrivate: Extensions } };

/** Lets the extension into private windows, which loads it anew: to be followed by another launch with the same profile. */
export async function allowPrivateWindows({ context, extension: { id } }: Lesart): Promise<void> {
	const page = await context.newPage();
	await page.goto('chrome://extensions/');
	await page.evaluate(async (extensionId) => {
		const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
		await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
		await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
	}, id);
	const readState = () =>
		page.evaluate(async (extensionId) => {
			const info = await (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.getExtensionInfo(extensionId);
			return [info.state, info.incognitoAccess.isActive];
		}, id);
	await expect.poll(readState).toEqual(['ENABLED', true]);
}

export type PrivateWindow = { readonly article: ArticlePage; readonly close: () => Promise<void> };

type WorkerChrome = {
	windows: { create: (what: { incognito: boolean; url: string }) => Promise<{ id: number }>; remove: (id: number) => Promise<void> };
};

/** Opens an address in a private window; `profile` is the browser's folder. */
export async function openPrivateWindow({ extension }: Lesart, profile: string, url: string): Promise<PrivateWindow> {
	const windowId = await extension.worker.evaluate(async (address) => {
		const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
		return (await chrome.windows.create({ incognito: true, url: address })).id;
	}, url);
	const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
	const article = await ArticlePage.watch(await findPage(browser, url));
	return {
		article,
		close: async () => {
			await browser.close();
			await extension.worker.evaluate((id) => (globalThis as unknown as { chrome: WorkerChrome }).chrome.windows.remove(id), windowId);
		},
	};
}

async function findPage(browser: Browser, url: string) {
	const find = () =>
		browser
			.contexts()
			.flatMap((context) => context.pages())
			.find((page) => page.url() === url);
	await expect.poll(find).toBeDefined();
	const page = find();
	if (page === undefined) throw new Error(`no window shows ${url}`);
	return page;
}
