/** Private windows: what is made there is stored only where the reader has allowed it. */
import { browser } from 'wxt/browser';
import { type Failure, fail } from '../core/result';
import { attemptStorage } from './db/storage-failure';
import { getSettings } from './settings';

/** Whether what is read in the tab must leave no trace. Also where the tab is gone: then nobody can say. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
	try {
		return (await browser.tabs.get(tabId)).incognito;
	} catch {
		return true;
	}
}

/** `privateWindow` where what the reader makes in the window is not to be stored, `null` where it may be. */
export async function refusePrivate(isPrivate: boolean): Promise<Failure | null> {
	if (!isPrivate) return null;
	const settings = await attemptStorage(getSettings);
	return settings.ok && settings.value.storePrivate ? null : fail('privateWindow');
}

/** As above, of the window of a tab. */
export async function refusePrivateTab(tabId: number): Promise<Failure | null> {
	return refusePrivate(await isPrivateTab(tabId));
}
