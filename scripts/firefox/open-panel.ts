/** The panel as a page of its own, since the inside of Firefox's sidebar cannot be reached. */
import type { Firefox } from './launch-firefox';
import { openTab, type Tab } from './tab';

/** Of the tab that shows this address, in the window of another tab where one is named. */
export async function openPanel(firefox: Firefox, address: string, beside?: Tab): Promise<Tab> {
	const settings = await openTab(firefox, firefox.pageOf('options.html'), beside);
	const id = await settings.evaluate<number>(`browser.tabs.query({ url: ${JSON.stringify(address)} }).then((tabs) => tabs.at(-1).id)`);
	return openTab(firefox, firefox.pageOf(`sidepanel.html?tab=${id}`), beside);
}
