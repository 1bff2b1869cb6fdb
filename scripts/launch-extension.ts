/**
 * Starts Chromium with the built extension and opens its real side panel, headless too. Playwright does not list a side panel
 * among a context's pages, so the panel is reached by a second connection, over the browser's own debugging port.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { browserArguments } from './browser-arguments';
import { findBrowser, howToGetOne } from './find-browser';

/** The last build, unless LESART_EXTENSION names another. */
export const extensionFolder = process.env.LESART_EXTENSION ?? join(import.meta.dirname, '../.output/chrome-mv3');

export type LaunchOptions = {
	/** Port of the server that stands for every host of the web. */
	port: number;
	headless: boolean;
	/** A profile folder to use and keep; without it a temporary one, removed at the end. */
	profile?: string;
	/** Language of the browser's own surface, which `auto` follows; without it that of the machine. */
	locale?: string;
	/** Folder of another build than the last one. */
	extension?: string;
};

export type LaunchedExtension = {
	readonly context: BrowserContext;
	readonly worker: Worker;
	readonly id: string;
	/** Presses the toolbar button on this tab. Grants `activeTab` as a reader's press does. */
	readonly pressToolbarButton: (page: Page) => Promise<void>;
	/** Presses the toolbar button and gives the side panel it opened. */
	readonly openPanel: (page: Page) => Promise<Page>;
	/** Ends the browser and removes a temporary profile. */
	readonly close: () => Promise<void>;
};

/** Throws, in words for a person, when there is no browser or no build. */
export async function launchExtension(options: LaunchOptions): Promise<LaunchedExtension> {
	const executablePath = findBrowser();
	if (executablePath === null) throw new Error(howToGetOne);
	if (!existsSync(join(options.extension ?? extensionFolder, 'manifest.json')))
		throw new Error('The extension is not built. Build it: npm run build');
	const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lesart-'));
	const removeProfile = () => {
		if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless: options.headless,
		viewport: null,
		handleSIGINT: false,
		env: options.locale === undefined ? process.env : { ...process.env, LANGUAGE: options.locale },
		args: listArguments(options),
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	await worker.evaluate(awaitListeners);
	const id = new URL(worker.url()).host;
	const pressToolbarButton = (page: Page) => triggerAction(context, id, page);
	let panels: Browser | null = null;
	return {
		context,
		worker,
		id,
		pressToolbarButton,
		openPanel: async (page) => {
			await pressToolbarButton(page);
			await awaitPanelTarget(context);
			const known = panels && findPanel(panels);
			if (known) return known;
			await panels?.close();
			panels = await chromium.connectOverCDP(readEndpoint(profile));
			const panel = findPanel(panels);
			if (panel === null) throw new Error('There is a side panel, but it cannot be reached.');
			return panel;
		},
		close: async () => {
			await panels?.close();
			await context.close();
			removeProfile();
		},
	};
}

/** Runs in the worker. A press on the toolbar button before its listener stands is lost. */
async function awaitListeners(): Promise<void> {
	const { chrome } = globalThis as unknown as { chrome: { action: { onClicked: { hasListeners: () => boolean } } } };
	while (!chrome.action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
}

export function listArguments({ port, locale, extension = extensionFolder }: LaunchOptions): string[] {
	return [
		...browserArguments,
		...(locale === undefined ? [] : [`--lang=${locale}`]),
		'--window-size=1280,900',
		'--remote-debugging-port=0',
		'--enable-unsafe-extension-debugging',
		`--disable-extensions-except=${extension}`,
		`--load-extension=${extension}`,
		`--host-resolver-rules=MAP * 127.0.0.1:${port}`,
		'--ignore-certificate-errors',
	];
}

async function openSession(context: BrowserContext): Promise<CDPSession> {
	const browser = context.browser();
	if (browser === null) throw new Error('The browser has ended.');
	return browser.newBrowserCDPSession();
}

async function triggerAction(context: BrowserContext, id: string, page: Page): Promise<void> {
	const session = await openSession(context);
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
	const tab = targetInfos.find((target) => target.url === page.url());
	if (tab === undefined) throw new Error(`No tab shows ${page.url()}`);
	await session.send('Extensions.triggerAction' as 'Target.activateTarget', { id, targetId: tab.targetId } as { targetId: string });
	await session.detach();
}

function readEndpoint(profile: string): string {
	const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
	return `http://127.0.0.1:${port}`;
}

const isPanel = (url: string) => URL.canParse(url) && new URL(url).pathname === '/sidepanel.html';

/** Resolves when the side panel's document has its address. */
async function awaitPanelTarget(context: BrowserContext): Promise<void> {
	const session = await openSession(context);
	await new Promise<void>((resolve) => {
		const check = ({ targetInfo }: { targetInfo: { type: string; url: string } }) => {
			if (targetInfo.type === 'page' && isPanel(targetInfo.url)) resolve();
		};
		session.on('Target.targetCreated', check);
		session.on('Target.targetInfoChanged', check);
		void session.send('Target.setDiscoverTargets', { discover: true });
	});
	await session.detach();
}

function findPanel(panels: Browser): Page | null {
	const pages = panels.contexts().flatMap((context) => context.pages());
	return pages.find((page) => isPanel(page.url())) ?? null;
}
