/** Lets a tab's state go when the tab closes or shows another page. */
import { browser } from 'wxt/browser';
import { listTabStates, readTabState, removeTabState } from '../../platform/tab-state';
import { isContentScriptHere } from './is-here';
import { currentWork, endWork } from './tab-work';

export async function forgetTab(tabId: number): Promise<void> {
	endWork(tabId);
	await removeTabState(tabId);
}

/** Lets go what an earlier background, stopped midway, has left of tabs that are closed: of private ones above all nothing may stay. */
export async function forgetClosedTabs(): Promise<void> {
	const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
	for (const { tabId } of await listTabStates()) if (!open.has(tabId)) await forgetTab(tabId);
}

/**
 * To be called when a tab begins to load. The browser says so for a changed fragment or `history.replaceState` too, where the page and its
 * content script stay; so the state goes only when no content script answers, and none has sent a page meanwhile.
 */
export async function forgetLeftPage(tabId: number): Promise<void> {
	const before = currentWork(tabId);
	if (!(await readTabState(tabId)) || (await isContentScriptHere(tabId)) || currentWork(tabId) !== before) return;
	await forgetTab(tabId);
	await browser.action.setBadgeText({ tabId, text: '' });
}
