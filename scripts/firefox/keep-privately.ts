/** What a reader saves in a private window once it is allowed: the panel there has no database, and the background stores it. */
import { otherFlood } from '../../tests/fixtures/site/flood';
import type { Firefox } from './launch-firefox';
import { openPanel } from './open-panel';
import { openTab, type Tab } from './tab';
import { until } from './until';

/** `page` and `panel` are in the private window, a note being written in the panel; `ordinary` is a tab of a window that is not private. */
export type PrivateTabs = { readonly page: Tab; readonly panel: Tab; readonly ordinary: Tab };

export async function keepPrivately(firefox: Firefox, { page, panel, ordinary }: PrivateTabs): Promise<void> {
	const settings = await openTab(firefox, firefox.pageOf('options.html'), ordinary);
	await settings.clickButton('Save what I ask to be saved in private windows too');
	await until('saving is allowed', () => settings.shows('Saved.'));
	const count = 1 + (await page.readMarks('note')).length;
	await panel.clickButton('Save');
	await until('a note is saved in a private window', () => panel.shows(`Notes\n${count}`));
	await until('it is painted', async () => (await page.readMarks('note')).length === count);
	await changeNotes(panel, count);
	await changeWords(panel);
	await partSentences(panel);
	await keepArticle(firefox, page);
}

async function changeNotes(panel: Tab, count: number): Promise<void> {
	await panel.clickTab('Notes');
	await panel.clickButton('Edit');
	await until('a note can be changed', () => panel.evaluate(`document.activeElement?.localName === 'textarea'`));
	await panel.type(' Besser so. ');
	await panel.clickButton('Save');
	await until('a note is changed', () => panel.shows('Besser so.'));
	await panel.clickButton('Delete');
	await until('a note is deleted', () => panel.shows(`Notes\n${count - 1}`));
	await panel.clickButton('Undo');
	await until('it is back', () => panel.shows(`Notes\n${count}`));
}

async function changeWords(panel: Tab): Promise<void> {
	await panel.clickTab('Words');
	await until('words can be saved', () => panel.shows('\nSave\n'));
	await panel.clickButton('Save');
	await until('a word is saved', () => panel.shows('\non your list'));
	await panel.clickButton('I know it');
	await until('it is known', () => panel.shows('1 word here that you know'));
	await panel.clickButton('My words');
	await until('it is listed', () => panel.shows('Delete'));
	await panel.clickButton('Delete');
	await until('it is deleted', () => panel.shows('No words on your list yet.'));
	await panel.clickButton('Undo');
	await until('it is back', async () => !(await panel.shows('No words on your list yet.')));
}

async function partSentences(panel: Tab): Promise<void> {
	await panel.clickTab('Claims');
	await panel.clickButton('Not the same');
	await until('two sentences are parted', () => panel.shows('will not be set side by side again'));
}

async function keepArticle(firefox: Firefox, page: Tab): Promise<void> {
	await openTab(firefox, otherFlood.url, page);
	const panel = await openPanel(firefox, otherFlood.url, page);
	await until('an article can be kept', () => panel.shows('Keep this article'));
	await panel.clickButton('Keep this article');
	await until('it is kept', () => panel.shows('Kept on this machine'));
	await panel.clickTab('People');
	await panel.clickButton('Keep');
	await until('a person can be corrected', () => panel.has('form input'));
	await panel.clickButton('Save');
	await until('the person is kept', () => panel.shows('Kept by you.'));
}
