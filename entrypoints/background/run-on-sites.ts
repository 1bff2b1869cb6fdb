/** Where Lesart runs by itself, as the reader chooses: starts and stops at once in the pages that are open, and follows what the browser permits. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../core/result';
import {
	changeSites,
	describeSite,
	isPausedAt,
	isWithin,
	patternOf,
	SiteName,
	type SiteStatus,
	siteChanges,
	siteOfPattern,
} from '../../core/sites';
import { listFeeds } from '../../platform/db/feeds';
import { getSites, updateSites } from '../../platform/db/sites';
import { attemptStorage } from '../../platform/db/storage-failure';
import { sendMessage } from '../../platform/messaging';
import { addPermission, isPermitted, readListedSites, registerSites, releaseSite } from '../../platform/site-access';
import { listTabStates, readTabState } from '../../platform/tab-state';
import { readPageSender, type Sender } from './check-messages';
import { forgetTab } from './forget-tabs';
import { isContentScriptHere } from './is-here';
import { readTabOnce } from './read-tab';
import { clearBadge } from './show-badge';

/** Whether the content script may read the sender's page without being asked: not where the site is paused. What was known of that page is forgotten. */
export async function mayRead(sender: Sender): Promise<boolean> {
	const page = readPageSender(sender);
	if (!page) return false;
	const sites = await attemptStorage(getSites);
	// What is wrong with the storage is told when the page is read.
	if (!sites.ok || !isPausedAt(page.url.href, sites.value, readListedSites())) return true;
	await forgetTab(page.tabId);
	await clearBadge(page.tabId);
	return false;
}

/** How the site in a tab stands; `null` when the tab shows none, or the browser does not tell. */
export async function describeTab(tabId: unknown): Promise<SiteStatus | null> {
	const address = typeof tabId === 'number' ? await findAddress(tabId) : null;
	const state = address === null ? null : describeSite(address, await getSites(), readListedSites());
	return state && addPermission(state);
}

/** Without a permission for the page the browser does not tell its address; Lesart may have read it before that was withdrawn. */
async function findAddress(tabId: number): Promise<string | null> {
	const address = await readAddress(tabId);
	if (address !== null) return address;
	const state = await readTabState(tabId);
	return state?.status === 'ready' ? state.article.pageKey : null;
}

async function readAddress(tabId: number): Promise<string | null> {
	try {
		return (await browser.tabs.get(tabId)).url ?? null;
	} catch {
		return null;
	}
}

const SentChange = v.object({ site: SiteName, change: v.picklist(siteChanges) });

/**
 * Changes how a site stands, and the pages of it that are open. What is added must be permitted by then. Fails with `permissionRefused`, with
 * `unreadableInput` when it is no change, and with the codes of storage.
 */
export async function changeSite(data: unknown): Promise<Result<null>> {
	const sent = v.safeParse(SentChange, data);
	if (!sent.success) return fail('unreadableInput');
	const { site, change } = sent.output;
	if (change === 'add' && !(await isPermitted(site))) return fail('permissionRefused');
	const changed = await updateSites((sites) => changeSites(sites, site, change, readListedSites()));
	if (!changed.ok) return changed;
	await registerSites(changed.value);
	if (change === 'add' || change === 'resume') await startOn(site);
	else await stopOn(site);
	if (change === 'remove') await release(site);
	return succeed(null);
}

/** A feed of the site may still be fetched: then the permission is kept for it. */
async function release(site: string): Promise<void> {
	const feeds = await attemptStorage(listFeeds);
	const isNeeded =
		!feeds.ok || feeds.value.some(({ url, siteUrl }) => [url, siteUrl ?? ''].some((address) => isWithin(hostOf(address), site)));
	if (!isNeeded) await releaseSite(site);
}

/** Has the script of own sites registered: an update of the extension drops it. To be called when the extension or the browser starts. */
export async function startSites(): Promise<void> {
	await registerSites(await getSites());
}

/** The reader gave or withdrew permissions, here or in the browser's own settings. */
export async function followPermissions(origins: readonly string[], isGiven: boolean): Promise<void> {
	const sites = await getSites();
	await registerSites(sites);
	const touched = origins.flatMap((origin) => siteOfPattern(origin) ?? []);
	for (const site of touched) {
		if (!isGiven) await stopOn(site);
		else if (sites.added.includes(site) && !sites.paused.includes(site)) await startOn(site);
	}
}

/** What is asleep is read when it wakes. */
async function startOn(site: string): Promise<void> {
	const tabs = await browser.tabs.query({ url: patternOf(site), discarded: false });
	await Promise.all(tabs.map(({ id }) => (id === undefined ? null : readTabOnce(id))));
}

async function stopOn(site: string): Promise<void> {
	const tabs = await browser.tabs.query({ url: patternOf(site) });
	const read = (await listTabStates()).filter(({ state }) => state.status === 'ready' && isWithin(hostOf(state.article.pageKey), site));
	const ids = new Set([...tabs.flatMap(({ id }) => id ?? []), ...read.map(({ tabId }) => tabId)]);
	await Promise.all([...ids].map(stopTab));
}

/** Takes every mark off the page and forgets what was known of it. */
async function stopTab(tabId: number): Promise<void> {
	if (await isContentScriptHere(tabId)) await sendMessage('stopReading', undefined, { tabId, frameId: 0 });
	await forgetTab(tabId);
	await clearBadge(tabId);
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');
