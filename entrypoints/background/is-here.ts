/** Whether Lesart's content script runs in a tab's page, as it is now. */
import { sendMessage } from '../../platform/messaging';

/** `false` too where the browser does not let the extension in. */
export async function isContentScriptHere(tabId: number): Promise<boolean> {
	try {
		return await sendMessage('isHere', undefined, { tabId, frameId: 0 });
	} catch {
		return false;
	}
}
