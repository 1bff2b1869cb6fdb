/** The fixture of every journey: a browser with the built extension, a news site behind it, and the objects a reader sees. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { TabState } from '../../core/page';
import { serveSite } from '../../scripts/demo/serve-site';
import { type LaunchedExtension, type LaunchOptions, launchExtension } from '../../scripts/launch-extension';
import { renderSite } from '../fixtures/site/site';
import { ArticlePage } from './article-page';
import { Panel } from './panel';

export { expect } from '@playwright/test';

const shots = join(import.meta.dirname, '../../.output/shots');

export type Lesart = {
	readonly context: BrowserContext;
	readonly extension: LaunchedExtension;
	/** Opens an address in a new tab. */
	open: (url: string) => Promise<ArticlePage>;
	/** Presses the toolbar button on a page and gives the side panel. */
	openPanel: (article: ArticlePage) => Promise<Panel>;
	/** The text Lesart read from the page at this address; `null` while it has read none. */
	readText: (url: string) => Promise<string | null>;
	/** Opens the settings in a new tab. */
	openSettings: () => Promise<Page>;
	/** Runs a command of the extension on the active tab, as its keys do; a headless browser hears no keys of its own. */
	runCommand: (name: string) => Promise<void>;
	/** Chooses an item of the toolbar button's context menu for the active tab; a headless browser opens no menus. */
	chooseMenu: (id: string) => Promise<void>;
	/** Ends the background as the browser does when it is idle; the next event starts it anew. Nothing else here reaches it after that. */
	stopBackground: () => Promise<void>;
	/** What the toolbar button's badge says in the active tab. */
	readBadge: () => Promise<string>;
	/** Does what makes the panel save a file, and gives the path of the file. */
	saveDownload: (panel: Panel, act: () => Promise<void>) => Promise<string>;
	close: () => Promise<void>;
};

type LaunchLesart = (options?: Pick<LaunchOptions, 'profile' | 'locale' | 'extension'>) => Promise<Lesart>;

/** `launch` for journeys that restart the browser or need another locale; `lesart` is one launched as usual. */
export const test = base.extend<{ launch: LaunchLesart; lesart: Lesart }>({
	launch: async ({ headless }, use) => {
		const site = await serveSite(renderSite());
		const launched: Lesart[] = [];
		await use(async (options = {}) => {
			const lesart = await launchLesart({ locale: 'en', ...options, port: site.port, headless: headless ?? true });
			launched.push(lesart);
			return lesart;
		});
		await Promise.all(launched.map((lesart) => lesart.close()));
		await site.close();
	},
	lesart: async ({ launch }, use) => use(await launch()),
});

/** Leaves a picture of a page or of the panel in .output/shots. */
export async function shoot(page: Page, name: string): Promise<void> {
	mkdirSync(shots, { recursive: true });
	await page.screenshot({ path: join(shots, `${name}.png`) });
}

async function launchLesart(options: LaunchOptions): Promise<Lesart> {
	const extension = await launchExtension(options);
	const { context } = extension;
	return {
		context,
		extension,
		open: async (url) => {
			const page = await context.newPage();
			const article = await ArticlePage.watch(page);
			await page.goto(url);
			return article;
		},
		openPanel: async (article) => new Panel(await extension.openPanel(article.page)),
		readText: (url) => extension.worker.evaluate(readStoredText, url),
		openSettings: async () => {
			const settings = await context.newPage();
			await settings.goto(`chrome-extension://${extension.id}/options.html`);
			return settings;
		},
		runCommand: (name) => extension.worker.evaluate(dispatchCommand, name),
		chooseMenu: (id) => extension.worker.evaluate(dispatchMenu, id),
		stopBackground: () => stopBackground(context),
		readBadge: () => extension.worker.evaluate(readActiveBadge),
		saveDownload: async (panel, act) => {
			const started = panel.page.waitForEvent('download');
			await act();
			return (await started).path();
		},
		close: extension.close,
	};
}

/** Ends the background as the browser does when it is idle. */
export async function stopBackground(context: BrowserContext): Promise<void> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('The browser has ended.');
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
	for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
	await session.detach();
}

/** The part of the extension's own interface that runs in its worker; Chromium's events have `dispatch` there. */
type WorkerChrome = {
	storage: { session: { get: () => Promise<Record<string, TabState>> } };
	tabs: { query: (what: { active: true; lastFocusedWindow: true }) => Promise<{ id: number }[]> };
	action: { getBadgeText: (of: { tabId: number }) => Promise<string> };
	commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } };
	contextMenus: { onClicked: { dispatch: (info: { menuItemId: string }, tab: unknown) => void } };
};

async function dispatchCommand(name: string): Promise<void> {
	const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	chrome.commands.onCommand.dispatch(name, tab);
}

async function dispatchMenu(id: string): Promise<void> {
	const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	chrome.contextMenus.onClicked.dispatch({ menuItemId: id }, tab);
}

async function readStoredText(url: string): Promise<string | null> {
	const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
	const states = Object.values(await chrome.storage.session.get());
	const ready = states.filter((state) => state.status === 'ready').map(({ article }) => article);
	return ready.find((article) => article.url === url || article.pageKey === url)?.text ?? null;
}

async function readActiveBadge(): Promise<string> {
	const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
}
