/** Puts the content script into a tab where it does not run by itself: a page that is not on the list or is paused, or one older than the extension. */
import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../../core/result';
import { setAsked } from '../../platform/asked';
import { logWarning } from '../../platform/log';
import { readScriptFiles } from '../../platform/site-access';
import { readTabState } from '../../platform/tab-state';
import { isContentScriptHere } from './is-here';

/**
 * Reads the tab's page anew, because the reader asks for it: a content script that is there already gives way to the new one. Fails with `noAccess`
 * where the browser does not let the extension in: before the reader's click, and always on the browser's own pages.
 */
export async function readTab(tabId: number): Promise<Result<null>> {
	const { js, css } = readScriptFiles();
	try {
		await browser.scripting.executeScript({ target: { tabId }, func: setAsked });
		await browser.scripting.insertCSS({ target: { tabId }, files: css });
		await browser.scripting.executeScript({ target: { tabId }, files: js });
		return succeed(null);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		logWarning('a tab could not be read', reason);
		return fail('noAccess', reason);
	}
}

/** Reads the tab's page unless that was done: what is known of the tab may still be of the page it has just left. */
export async function readTabOnce(tabId: number): Promise<Result<null>> {
	const isRead = (await isContentScriptHere(tabId)) && (await readTabState(tabId)) !== null;
	return isRead ? succeed(null) : readTab(tabId);
}
