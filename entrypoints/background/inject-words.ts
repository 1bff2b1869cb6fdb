/** Brings what explains words into a page that asks for it. */
import { browser } from 'wxt/browser';
import { logWarning } from '../../platform/log';
import { readPageSender, type Sender } from './check-messages';

/** `false` where it was no page that asked, or the browser does not let the extension in any more. */
export async function injectWords(sender: Sender): Promise<boolean> {
	const page = readPageSender(sender);
	if (!page) return false;
	try {
		await browser.scripting.executeScript({ target: { tabId: page.tabId, frameIds: [0] }, files: ['/words.js'] });
		return true;
	} catch (error) {
		logWarning('words of a page cannot be explained', error);
		return false;
	}
}
