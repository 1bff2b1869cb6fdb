/** Private windows: what is made there is stored only where the reader has allowed it. */
import { browser } from 'wxt/browser';
import { type Failure, fail } from '../core/result';
import { getSettings } from './settings';

/** Whether what is read in the tab must leave no trace. Also where the tab is gone: then nobody can say. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
	try {
		return (await browser.tabs.get(tabId)).incognito;
	} catch {
		return true;
	}
}

/** `privateWindow` where notes and words made in the window are not to be stored, `null` where they may be. */
export async function refusePrivate(isPrivate: boolean): Promise<Failure | null> {
	if (!isPrivate) return null;
	const { storePrivate } = await getSettings();
	return storePrivate ? null : fail('privateWindow');
}
