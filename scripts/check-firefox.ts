/**
 * Drives the built extension in Firefox as a reader does, headless: marks, a word, a note, the panel, an article in a frame, a kept article, sites paused and
 * added, a private window, where nothing is saved and then all. Prints what was seen, leaves pictures in .output/shots, ends with 1 where something is missing.
 * Build first: npm run build.
 *
 *   tsx scripts/check-firefox.ts [FOLDER]     of the build; .output/firefox-mv3 without one
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoKurierUrl } from '../tests/fixtures/site/demo-kurier';
import { keptFlood, otherFlood, sharedWords } from '../tests/fixtures/site/flood';
import { framedUrls, framesUrl, pickSeedPage, renderSite } from '../tests/fixtures/site/site';
import { openBrowserWindow } from './firefox/browser-window';
import { keepPrivately, type PrivateTabs } from './firefox/keep-privately';
import { type Firefox, findFirefox, launchFirefox } from './firefox/launch-firefox';
import { openPanel } from './firefox/open-panel';
import { attachTab, openTab, type Tab } from './firefox/tab';
import { until } from './firefox/until';
import { runTool } from './run-tool';

const root = join(import.meta.dirname, '..');
const shots = join(root, '.output/shots');
const { url } = pickSeedPage('berliner-zeitung-nato-atomprogramm');

async function main(folder: string): Promise<number> {
	const executable = findFirefox();
	if (executable === null) {
		console.error('There is no Firefox here. Install one, or name one in LESART_FIREFOX.');
		return 1;
	}
	mkdirSync(shots, { recursive: true });
	const firefox = await launchFirefox(executable, folder, renderSite());
	try {
		await checkAll(firefox);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	} finally {
		await firefox.close();
	}
}

async function checkAll(firefox: Firefox): Promise<void> {
	const article = await openTab(firefox, url);
	await until('claims are marked', async () => (await article.readMarks('claim')).length > 0);
	await explainWord(article);
	await saveNote(article);
	const panel = await openPanel(firefox, url);
	await until('the panel shows claims', () => panel.has('article h2'));
	await until('the panel counts the note', () => panel.shows('Notes\n1'));
	await shoot(panel, 'firefox-panel');
	await pause(article, panel);
	await readFrame(firefox);
	await keepArticle(firefox);
	await addSite(firefox);
	const tabs = await readPrivately(firefox);
	await keepPrivately(firefox, { ...tabs, ordinary: article });
	await shoot(tabs.panel, 'firefox-kept-privately');
	if (firefox.errors.length > 0) throw new Error(`in the console: ${firefox.errors.join('\n')}`);
}

async function explainWord(article: Tab): Promise<void> {
	await article.doubleClick('verstößt');
	await until('a word is explained', () => article.has('lesart-word'));
	await until('its pieces are lit', async () => (await article.readMarks('gloss')).join() === 'verstößt');
	await shoot(article, 'firefox-word');
	await article.press('Escape');
	await until('the word is put away', async () => !(await article.has('lesart-word')));
}

async function saveNote(article: Tab): Promise<void> {
	await article.select('Risiko');
	await until('a selection can be noted', () => article.has('lesart-note'));
	await article.clickElement('lesart-note');
	await until('the form has the focus', () => article.evaluate(`document.activeElement?.localName === 'lesart-note'`));
	await article.type('Wer sagt das?');
	await shoot(article, 'firefox-note');
	await article.press('Control', 'Enter');
	await until('the note is painted', async () => (await article.readMarks('note')).join() === 'Risiko');
}

async function pause(article: Tab, panel: Tab): Promise<void> {
	await panel.clickButton('Pause');
	await until('the panel says that the site is paused', () => panel.shows('Paused on this site'));
	await until('the marks are gone', async () => (await article.readMarks('claim')).length === 0);
	await shoot(panel, 'firefox-paused');
	await panel.clickButton('Resume');
	await until('the marks are back', async () => (await article.readMarks('claim')).length > 0);
}

async function readFrame(firefox: Firefox): Promise<void> {
	const context = await firefox.open(framesUrl);
	const page = attachTab(firefox, context);
	const frame = attachTab(firefox, await firefox.findFrame(context, framedUrls['berliner-zeitung-nato-atomprogramm']));
	await until('an article in a frame is marked', async () => (await frame.readMarks('claim')).length > 0);
	await until('its marks have their look', () => frame.evaluate('document.adoptedStyleSheets.length === 1'));
	await frame.doubleClick('Atomprogramm');
	await until('a word in it is explained', () => page.has('lesart-word'));
	await until('the word is lit there', async () => (await frame.readMarks('gloss')).join() === 'Atomprogramm');
	await shoot(page, 'firefox-frame');
}

async function keepArticle(firefox: Firefox): Promise<void> {
	await openTab(firefox, keptFlood.url);
	const panel = await openPanel(firefox, keptFlood.url);
	await until('an article can be kept', () => panel.shows('Keep this article'));
	await panel.clickButton('Keep this article');
	await until('the article is kept', () => panel.shows('Kept on this machine'));
	const other = await openTab(firefox, otherFlood.url);
	await until('another outlet’s sentence is matched with it', async () => (await other.readMarks('claim')).includes(sharedWords));
	await shoot(other, 'firefox-kept');
}

/** With the browser's own button, menu and question. */
async function addSite(firefox: Firefox): Promise<void> {
	const window = await openBrowserWindow(firefox);
	const page = await openTab(firefox, demoKurierUrl);
	await window.pressButton();
	await until('the toolbar button reads an unknown page', async () => (await page.readMarks('claim')).length > 0);
	await window.chooseMenu('Always read this site');
	await until('the browser asks for the permission', () => window.asksForPermission());
	await window.grantPermission();
	const settings = await openTab(firefox, firefox.pageOf('options.html'));
	await until('the site is added', () => settings.has('.sites li'));
	await shoot(settings, 'firefox-settings');
	const added = await openTab(firefox, demoKurierUrl);
	await until('it is read by itself', async () => (await added.readMarks('claim')).length > 0);
	await window.shoot(join(shots, 'firefox-window.png'));
	await settings.clickButton('Remove');
	await until('it is removed again', async () => (await added.readMarks('claim')).length === 0);
}

const isAtRest = (text: string): boolean => text.includes('by itself') && !text.includes('Comparing with other articles');

async function readPrivately(firefox: Firefox): Promise<Pick<PrivateTabs, 'page' | 'panel'>> {
	const window = await openBrowserWindow(firefox);
	const page = attachTab(firefox, await window.openPrivately(url));
	await until('a page in a private window is marked', async () => (await page.readMarks('claim')).length > 0);
	const panel = await openPanel(firefox, url);
	await until('the panel of a private window shows claims', () => panel.has('article h2'));
	await until('the panel is at rest', async () => isAtRest(await panel.readText()));
	await panel.clickButton('Note');
	await until('a note can be written', () => panel.evaluate(`document.activeElement?.localName === 'textarea'`));
	await panel.type('Nur hier');
	await panel.clickButton('Save');
	await until('its notes are refused', () => panel.shows('This is a private window'));
	await shoot(panel, 'firefox-private');
	return { page, panel };
}

async function shoot(tab: Tab, name: string): Promise<void> {
	await tab.shoot(join(shots, `${name}.png`));
}

/** Node 20 has its WebSocket only when asked for it. */
const hasWebSocket = 'WebSocket' in globalThis;
const folder = resolve(process.argv[2] ?? join(root, '.output/firefox-mv3'));
process.exitCode = hasWebSocket
	? await main(folder)
	: (await runTool('tsx', [import.meta.filename, folder], { NODE_OPTIONS: '--experimental-websocket' })).exitCode;
