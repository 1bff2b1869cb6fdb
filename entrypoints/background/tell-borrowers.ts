/** Tells panels in private windows that what is stored is another now: in Firefox they have no database, and cannot see it for themselves. */
import { browser } from 'wxt/browser';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';

export async function tellBorrowers(): Promise<void> {
	const windows = await browser.windows.getAll();
	if (!windows.some(({ incognito }) => incognito)) return;
	try {
		await sendMessage('storedChanged');
	} catch (error) {
		logWarning('no panel is open in a private window', error);
	}
}
