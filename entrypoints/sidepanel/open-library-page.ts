/** Opens the library, a page of its own: the one that is open already, where there is one in this window. */
import { browser } from 'wxt/browser';

/** `place` is a tab of the library and what is open in it, as its address has it: `notes`, `articles/ID`. */
export async function openLibraryPage(place = ''): Promise<void> {
	const address = browser.runtime.getURL('/library.html');
	const tabs = await browser.tabs.query({ currentWindow: true });
	const open = tabs.find(({ url }) => url?.startsWith(address));
	const url = place === '' ? undefined : `${address}#${place}`;
	if (open?.id === undefined) await browser.tabs.create({ url: url ?? address });
	else await browser.tabs.update(open.id, { active: true, ...(url === undefined ? {} : { url }) });
}
