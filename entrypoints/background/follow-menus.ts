/** Lesart's items in the browser's own menus: on selected text, and on the toolbar button. To choose one is a gesture, and grants `activeTab`. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { fail, type Result } from '../../core/result';
import { findSiteOf, type SiteChange } from '../../core/sites';
import { logError, logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { readListedSites, requestSite } from '../../platform/site-access';
import { openPanel } from './open-panel';
import { readTabOnce } from './read-tab';
import { changeSite, describeTab } from './run-on-sites';

type Tab = Browser.tabs.Tab;

/** Each says what shall be, whatever is: so they need not change with the tab. */
const siteMenus = ['read-page', 'always-read-site', 'pause-site'] as const;
const titles = { 'read-page': 'menuReadPage', 'always-read-site': 'menuAlwaysRead', 'pause-site': 'menuPauseSite' } as const;
const saveNoteMenu = 'save-note';

/** Must be called at once when the background starts, or the event that woke it is missed. */
export function followMenus(askForNote: (tab: Tab) => Promise<void>): void {
	browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
		if (!tab) return;
		if (menuItemId === saveNoteMenu) attempt(askForNote(tab));
		if (menuItemId === 'read-page') attempt(readPage(tab));
		if (menuItemId === 'always-read-site') attempt(alwaysRead(tab, pageUrl));
		if (menuItemId === 'pause-site') attempt(pause(tab));
	});
}

/** The browser keeps menus; so only after an install or update. */
export async function createMenus(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({ id: saveNoteMenu, title: browser.i18n.getMessage('menuSaveNote'), contexts: ['selection'] });
	for (const id of siteMenus) browser.contextMenus.create({ id, title: browser.i18n.getMessage(titles[id]), contexts: ['action'] });
}

async function readPage({ id, windowId }: Tab): Promise<void> {
	openPanel(windowId);
	if (id !== undefined) await readTabOnce(id);
}

/** The browser asks for the permission only in the gesture itself; so nothing is awaited before. */
async function alwaysRead(tab: Tab, pageUrl: string | undefined): Promise<void> {
	openPanel(tab.windowId);
	const site = findSiteOf(tab.url ?? pageUrl ?? '', readListedSites());
	if (tab.id === undefined) return;
	if (site === null) return void (await readTabOnce(tab.id));
	const isGiven = await requestSite(site);
	await tell(tab.id, site, 'add', isGiven ? await changeSite({ site, change: 'add' }) : fail('permissionRefused'));
}

/** Where Lesart does not run by itself there is nothing to pause; the panel says so. */
async function pause({ id, windowId }: Tab): Promise<void> {
	openPanel(windowId);
	const state = id === undefined ? null : await describeTab(id);
	if (id === undefined || !state || state.kind === 'other') return;
	await tell(id, state.site, 'pause', await changeSite({ site: state.site, change: 'pause' }));
}

/** Has the panel say what came of it, if it is open already. */
async function tell(tabId: number, site: string, change: SiteChange, result: Result<null>): Promise<void> {
	try {
		await sendMessage('siteAnswered', { tabId, site, change, result });
	} catch (error) {
		logWarning('no panel is open to say what became of a site', error);
	}
}

function attempt(work: Promise<unknown>): void {
	work.catch((error: unknown) => logError('a menu command failed', error));
}
