/** Words through the background, over a real IndexedDB: saved for pages, found in their articles, told to their tabs. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../../core/page';
import { defaultSettings } from '../../../core/settings';
import { getWordState, listSavedPlaces, saveWord, showWords } from '../../../entrypoints/background/keep-words';
import { database } from '../../../platform/db/database';
import { saveWord as storeWord, updateWord } from '../../../platform/db/saved-words';
import { listSavedWords } from '../../../platform/db/watch-words';
import { saveSettings } from '../../../platform/settings';
import { writeTabState } from '../../../platform/tab-state';
import { ready } from '../../fixtures/panel-fixtures';
import { closure, makeDraft, placeWord } from '../../fixtures/saved-words';
import { waitFor } from '../wait-for';

const sendMessage = vi.hoisted(() => vi.fn(async () => undefined));

vi.mock('wxt/browser', async () => {
	const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
	return { browser: { storage: fake.storage, runtime: { getURL: (path: string) => `chrome-extension://lesart${path}` } } };
});
vi.mock('../../../platform/messaging', () => ({ sendMessage }));

const { pageKey, text } = ready.article;
const sender = { tab: { id: 7, windowId: 3 } as never, frameId: 0, url: pageKey };
const ownPage = { url: 'chrome-extension://lesart/sidepanel.html' };
const draft = makeDraft(closure);
const here = { ...draft, example: { ...draft.example, pageKey } };
const places = [text.indexOf('Sperrung'), text.indexOf('Sperrung', text.indexOf('Sperrung') + 1)];
const read = vi.fn(async (article: string) => [
	placeWord(article, ['Sperrung'], { lemma: 'Sperrung', gender: 'die' }),
	{ ...placeWord(article, ['Sperrung'], { lemma: 'Sperrung', gender: 'die' }), start: places[1] ?? 0, end: (places[1] ?? 0) + 8 },
	placeWord(article, ['Fragen'], { lemma: 'Frage', gender: 'die' }),
]);
const spans = places.map((start) => [{ start, end: start + 'Sperrung'.length }]);

beforeEach(async () => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	await database.delete();
	await database.open();
	await writeTabState(7, ready);
	await writeTabState(8, { status: 'failed', code: 'noArticle' } satisfies TabState);
});

async function saveClosure(): Promise<string> {
	const report = await storeWord(here);
	if (!report.ok) throw new Error(report.code);
	return report.value.id;
}

describe('saveWord', () => {
	it('keeps the word with the title, outlet and date of the tab’s article, and has it marked', async () => {
		const report = await saveWord({ ...here, example: { ...here.example, title: 'made up', outlet: 'made up' } }, sender, read);
		expect(report).toMatchObject({ ok: true, value: { outcome: 'added' } });
		const [word] = await listSavedWords();
		const { title, outlet, published } = ready.article;
		expect(word?.examples[0]).toMatchObject({ pageKey, title, outlet, published });
		await waitFor(() =>
			expect(sendMessage).toHaveBeenCalledWith(
				'paintWords',
				spans.map((pieces) => ({ id: word?.id, state: 'new', pieces })),
				{ tabId: 7, frameId: 0 },
			),
		);
	});

	it('takes a word of a page without an article as it is told, of the same site', async () => {
		const other = { ...here, example: { ...here.example, pageKey: `${pageKey}/2`, title: 'Von der Seite' } };
		expect(await saveWord(other, sender, read)).toMatchObject({ ok: true });
		expect((await listSavedWords())[0]?.examples[0]?.title).toBe('Von der Seite');
		await waitFor(() => expect(sendMessage).toHaveBeenCalled());
	});

	it.each([
		['a page that speaks for another site', { ...here, example: { ...here.example, pageKey: 'https://kurier.example/a' } }, sender],
		['a frame within a page', here, { ...sender, frameId: 3 }],
		['what is no word', { lemma: 'x' }, sender],
		['one of the extension’s own pages, which keep the list themselves', here, ownPage],
	])('refuses %s', async (_who, data, from) => {
		expect(await saveWord(data, from, read)).toEqual({ ok: false, code: 'unreadableInput' });
		expect(await listSavedWords()).toEqual([]);
	});
});

describe('getWordState', () => {
	it('tells how well a word is known', async () => {
		const id = await saveClosure();
		expect(await getWordState({ lemma: 'Sperrung', partOfSpeech: 'noun', gender: 'die' })).toBe('new');
		await updateWord(id, { state: 'known' });
		expect(await getWordState({ lemma: 'Sperrung', partOfSpeech: 'noun' })).toBe('known');
		expect(await getWordState({ lemma: 'Hafen', partOfSpeech: 'noun' })).toBeNull();
		expect(await getWordState('Sperrung')).toBeNull();
	});
});

describe('listSavedPlaces', () => {
	it('finds every place of a word that is not known yet', async () => {
		const id = await saveClosure();
		expect(await listSavedPlaces(sender, read)).toEqual(spans.map((pieces) => ({ id, state: 'new', pieces })));
		await updateWord(id, { state: 'known' });
		expect(await listSavedPlaces(sender, read)).toEqual([]);
	});

	it('reads no article while there is nothing to look for, and none for a frame or a tab without', async () => {
		expect(await listSavedPlaces(sender, read)).toEqual([]);
		await saveClosure();
		expect(await listSavedPlaces({ ...sender, frameId: 1 }, read)).toEqual([]);
		expect(await listSavedPlaces({ ...sender, tab: { id: 8, windowId: 3 } as never }, read)).toEqual([]);
		expect(read).not.toHaveBeenCalled();
	});
});

describe('showWords', () => {
	it('tells the tabs with an article, also that there is nothing left to mark', async () => {
		await showWords(read);
		expect(sendMessage.mock.calls).toEqual([['paintWords', [], { tabId: 7, frameId: 0 }]]);
	});

	it('tells nobody where words are not to be marked', async () => {
		await saveClosure();
		await saveSettings({ ...defaultSettings, markWords: false });
		await showWords(read);
		expect(sendMessage).not.toHaveBeenCalled();
	});

	it('goes on where a tab does not answer', async () => {
		await writeTabState(9, ready);
		sendMessage.mockRejectedValueOnce(new Error('gone'));
		await showWords(read);
		expect(sendMessage).toHaveBeenCalledTimes(2);
	});
});
