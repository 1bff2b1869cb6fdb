/** Which tab of this window the reader is looking at. Ids need no permission. */
import { browser } from 'wxt/browser';
import { logError } from '../../platform/log';

/** Calls the listener with the active tab's id, now and whenever the reader turns to another tab of this window. Returns its undo. */
export function watchActiveTab(listener: (tabId: number) => void): () => void {
	let ownWindow: number | undefined;
	let isStopped = false;
	const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
		if (windowId === ownWindow) listener(tabId);
	};
	const start = async () => {
		ownWindow = (await browser.windows.getCurrent()).id;
		const [tab] = await browser.tabs.query({ active: true, windowId: ownWindow });
		if (!isStopped && tab?.id !== undefined) listener(tab.id);
	};
	browser.tabs.onActivated.addListener(onActivated);
	start().catch((error: unknown) => logError('the active tab is not known', error));
	return () => {
		isStopped = true;
		browser.tabs.onActivated.removeListener(onActivated);
	};
}
