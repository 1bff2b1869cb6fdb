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
};

type Tree = { contexts: { context: string }[] };

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

const drawingWindow = `(async () => {
	const whole = new DOMRect(0, 0, window.innerWidth, window.innerHeight);
	const image = await window.browsingContext.currentWindowGlobal.drawSnapshot(whole, 1, 'white');
	const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
	Object.assign(canvas, { width: image.width, height: image.height });
	canvas.getContext('2d').drawImage(image, 0, 0);
	return canvas.toDataURL();
})()`;
