/** Brings a part of Lesart into a page that asks for it. */
import { browser } from 'wxt/browser';
import { logWarning } from '../../platform/log';
import type { PartName } from '../../platform/messaging';
import { readPageSender, type Sender } from './check-messages';

const files = { words: '/words.js', notes: '/notes.js', roots: '/roots.js' } as const satisfies Record<PartName, string>;

/** `false` where it was no page that asked, or the browser does not let the extension in any more. */
export async function injectPart(name: unknown, sender: Sender): Promise<boolean> {
	const page = readPageSender(sender);
	if (!page || !isPartName(name)) return false;
	try {
		await browser.scripting.executeScript({ target: { tabId: page.tabId, frameIds: [0] }, files: [files[name]] });
		return true;
	} catch (error) {
		logWarning('a part could not be brought into a page', error);
		return false;
	}
}

function isPartName(name: unknown): name is PartName {
	return typeof name === 'string' && Object.hasOwn(files, name);
}
