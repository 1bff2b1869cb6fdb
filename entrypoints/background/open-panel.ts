/** Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. Both want to be asked at once in the reader's own gesture. */
import { browser } from 'wxt/browser';
import { logWarning } from '../../platform/log';

type Sidebar = { open(): Promise<void> };

/** Must be called before anything is awaited. Where the browser does not allow it, the panel stays as it is. */
export function openPanel(windowId: number): void {
	const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
	const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
	opening.catch((error: unknown) => logWarning('the panel could not be opened', error));
}
