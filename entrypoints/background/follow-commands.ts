/** What the reader asks of the browser's own controls: toolbar button and keyboard shortcuts. Each is a gesture, and grants `activeTab`. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { logError } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { readTabState } from '../../platform/tab-state';
import { followMenus } from './follow-menus';
import { openPanel } from './open-panel';
import { readTabOnce } from './read-tab';
import { describeTab } from './run-on-sites';

type Tab = Browser.tabs.Tab;

/** Must be called at once when the background starts, or the event that woke it is missed. */
export function followCommands(): void {
	browser.action.onClicked.addListener((tab) => openBeside(tab));
	browser.commands.onCommand.addListener((command, tab) => {
		if (tab) runCommand(command, tab);
	});
	followMenus(askForNote);
}

function runCommand(command: string, tab: Tab): void {
	if (command === 'open-panel') openBeside(tab);
	if (command === 'note-selection') attempt(askForNote(tab));
	if (command === 'read-word') attempt(askForWord(tab));
	if (command === 'next-mark') attempt(walk(tab, 1));
	if (command === 'previous-mark') attempt(walk(tab, -1));
}

function openBeside(tab: Tab): void {
	openPanel(tab.windowId);
	if (tab.id !== undefined) attempt(readUnlessPaused(tab.id));
}

/** Where the reader has paused Lesart the button only opens the panel, which says so and offers both to read the page and to resume. */
async function readUnlessPaused(tabId: number): Promise<void> {
	if (!(await describeTab(tabId))?.isPaused) await readTabOnce(tabId);
}

async function askForNote({ id }: Tab): Promise<void> {
	if (id === undefined) return;
	if (!(await readTabOnce(id)).ok) return;
	await sendMessage('noteSelection', undefined, { tabId: id, frameId: 0 });
}

async function askForWord({ id }: Tab): Promise<void> {
	if (id === undefined || !(await readTabOnce(id)).ok) return;
	await sendMessage('explainWord', undefined, { tabId: id, frameId: 0 });
}

async function walk({ id }: Tab, step: 1 | -1): Promise<void> {
	if (id === undefined || (await readTabState(id))?.status !== 'ready') return;
	await sendMessage('walkMarks', step, { tabId: id, frameId: 0 });
}

function attempt(work: Promise<unknown>): void {
	work.catch((error: unknown) => logError('a command failed', error));
}
