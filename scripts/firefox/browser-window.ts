/** Firefox's own window around the pages: toolbar, menus, questions for permissions, and a picture with the sidebar, which is not reached otherwise. */
import { writeFileSync } from 'node:fs';
import { addOnId, type Firefox } from './launch-firefox';

export type BrowserWindow = {
	/** Presses the extension's button in the toolbar, for the tab that was opened last. */
	pressButton(): Promise<void>;
	/** Chooses an item of the button's context menu. */
	chooseMenu(label: string): Promise<void>;
	/** Whether the browser asks for a permission. */
	asksForPermission(): Promise<boolean>;
	grantPermission(): Promise<void>;
	shoot(file: string): Promise<void>;
	/** Lets the extension into private windows, opens one with this address, and gives the tab's name in BiDi. What is opened after that is private too. */
	openPrivately(address: string): Promise<string>;
};

type Tree = { contexts: { context: string; url: string }[] };

export async function openBrowserWindow({ bidi, evaluate }: Firefox): Promise<BrowserWindow> {
	const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const [window] = contexts;
	if (!window) throw new Error('Firefox has no window.');
	const run = <Value>(expression: string) => evaluate<Value>(window.context, expression);
	await run(`CustomizableUI.addWidgetToArea(${JSON.stringify(buttonId)}, CustomizableUI.AREA_NAVBAR)`);
	return {
		pressButton: () => run(pressingButton),
		chooseMenu: (label) => run(choosingMenu(label)),
		asksForPermission: () => run('PopupNotifications.isPanelOpen'),
		grantPermission: () => run('PopupNotifications.panel.firstElementChild.button.click()'),
		openPrivately: async (address) => {
			await run(openingPrivately(address));
			const tabs = await bidi.send<Tree>('browsingContext.getTree');
			const tab = tabs.contexts.findLast(({ url }) => url === address);
			if (!tab) throw new Error(`no private window shows ${address}`);
			return tab.context;
		},
		shoot: async (file) => {
			const picture = await run<string>(drawingWindow);
			writeFileSync(file, Buffer.from(picture.replace(/^.*,/, ''), 'base64'));
		},
	};
}

const buttonId = `${addOnId.replaceAll(/[@.]/g, '_')}-browser-action`;

/* What follows runs in the window, as text: its objects are Firefox's own. */

const pressingButton = `(() => {
	gBrowser.selectedTab = gBrowser.tabs.at(-1);
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addOnId)});
	ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const choosingMenu = (label: string) => `(async () => {
	const { x, y } = document.getElementById(${JSON.stringify(buttonId)}).getBoundingClientRect();
	const menu = document.getElementById('toolbar-context-menu');
	const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
	window.synthesizeMouseEvent('contextmenu', x + 10, y + 10, { button: 2, clickCount: 1 }, {});
	await shown;
	menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)}));
})()`;

const openingPrivately = (address: string) => `(async () => {
	const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	const id = ${JSON.stringify(addOnId)};
	await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
	await (await AddonManager.getAddonByID(id)).reload();
	const opened = OpenBrowserWindow({ private: true });
	await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
	await opened.delayedStartupPromise;
	const tab = opened.gBrowser.addTrustedTab(${JSON.stringify(address)});
	opened.gBrowser.selectedTab = tab;
	await new Promise((resolve) => {
		const listener = { onStateChange: (browser, progress, request, flags) => {
			const isDone = browser === tab.linkedBrowser && (flags & Ci.nsIWebProgressListener.STATE_STOP) && browser.currentURI.spec === ${JSON.stringify(address)};
			if (isDone) resolve(opened.gBrowser.removeTabsProgressListener(listener));
		} };
		opened.gBrowser.addTabsProgressListener(listener);
	});
})()`;

const drawingWindow = `(async () => {
	const whole = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
	const image = await window.browsingContext.currentWindowGlobal.drawSnapshot(whole, 1, 'white');
	const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
	Object.assign(canvas, { width: image.width, height: image.height });
	canvas.getContext('2d').drawImage(image, 0, 0);
	return canvas.toDataURL();
})()`;
