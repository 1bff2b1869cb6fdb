/** Which requests for a word are answered; the reading itself is tried elsewhere. */
import { describe, expect, it, vi } from 'vitest';
import { readWord } from '../../../entrypoints/background/read-word';
import { explainedText, readExplained } from '../../fixtures/explained-words';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://lesart${path}` } } }));

const sender = { tab: { id: 7, windowId: 3 } as never, frameId: 0, url: 'https://www.bote.example/hafen' };
const text = explainedText;
const offset = text.indexOf('Gegenzug');
const read = async (given: string, at: number) => readExplained({ text: given, offset: at });

describe('readWord', () => {
	it.each([
		['a page', sender],
		['the panel', { url: 'chrome-extension://lesart/sidepanel.html' }],
	])('answers %s', async (_, from) => {
		expect(await readWord({ text, offset }, from, read)).toMatchObject({ lemma: 'Gegenzug', start: offset });
	});

	it.each([
		['a frame within a page', { text, offset }, { ...sender, frameId: 2 }],
		['no text', { text: '', offset: 0 }, sender],
		['an offset behind the text', { text, offset: text.length }, sender],
		['an offset that is none', { text, offset: 1.5 }, sender],
		['more text than a paragraph has', { text: text.repeat(200), offset }, sender],
		['nothing', undefined, sender],
	])('gives null to %s', async (_, data, from) => {
		expect(await readWord(data, from, read)).toBeNull();
	});
});
