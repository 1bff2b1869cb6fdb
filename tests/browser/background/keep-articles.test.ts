/** Keeping and forgetting a tab's article, and refusing matches, over a real IndexedDB; the browser's own storage, tabs and button are stood in for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyseArticle } from '../../../core/analyse-article';
import type { Parallel, SharedSentence } from '../../../core/analysis';
import type { PageArticle, TabState } from '../../../core/page';
import { analysePage } from '../../../entrypoints/background/analyse-page';
import { completeInterrupted, completeReading } from '../../../entrypoints/background/complete-reading';
import { followChange, forgetArticle, keepArticle, removeArticles, restoreArticles } from '../../../entrypoints/background/keep-articles';
import { rejectMatch, restoreMatch } from '../../../entrypoints/background/part-sentences';
import { database } from '../../../platform/db/database';
import { getKeptArticle } from '../../../platform/db/kept-articles';
import { listRejectedKeys } from '../../../platform/db/rejections';
import { importSeeds } from '../../../platform/db/seeds';
import { readTabState, writeTabState } from '../../../platform/tab-state';
import { makePack, makePage } from '../db/records';

const button = vi.hoisted(() => ({ setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() }));
const tabs = vi.hoisted(() => ({ get: vi.fn(), sendMessage: vi.fn() }));
const words = vi.hoisted(() => ({ openWordReaders: vi.fn() }));
const whole = vi.hoisted(() => ({ analyseWhole: vi.fn() }));
const sent = vi.hoisted(() => ({ sendMessage: vi.fn() }));

vi.mock('../../../platform/words', () => words);
vi.mock('../../../core/analyse-whole', () => whole);
vi.mock('../../../platform/messaging', () => sent);
vi.mock('wxt/browser', async () => {
	const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
	const runtime = { getURL: (path: string) => `chrome-extension://lesart${path}` };
	const i18n = { getMessage: (key: string) => key };
	return { browser: { storage: fake.storage, runtime, action: button, i18n, tabs } };
});

const page = makePage('https://www.bote.example/deich', 'Der Deich bei Altenwerder hält. Das Amt warnt vor Regen.');
const senderOf = (tabId: number, { pageKey }: PageArticle) => ({ tab: { id: tabId, windowId: 3 } as never, frameId: 0, url: pageKey });

beforeEach(async () => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	tabs.get.mockResolvedValue({ incognito: false });
	words.openWordReaders.mockResolvedValue({ readContent: () => [] });
	whole.analyseWhole.mockImplementation(async (article, { corpus }) => ({ analysis: analyseArticle(article, corpus) }));
	await database.delete();
	await database.open();
	await importSeeds(async () => makePack('one'));
});

async function readReady(tabId: number): Promise<Extract<TabState, { status: 'ready' }>> {
	const state = await readTabState(tabId);
	if (state?.status !== 'ready') throw new Error(`the tab is ${state?.status}`);
	return state;
}

async function keep(tabId: number): Promise<string> {
	const kept = await keepArticle(tabId);
	if (!kept.ok) throw new Error(kept.code);
	await followChange();
	return kept.value;
}

describe('keepArticle', () => {
	it('keeps the article, and says so in every tab that shows it', async () => {
		await analysePage(page, senderOf(7, page));
		await analysePage(page, senderOf(8, page));
		expect((await readReady(7)).kept).toBeNull();
		const id = await keep(7);
		expect([(await readReady(7)).kept, (await readReady(8)).kept]).toEqual([
			{ id, isCurrent: true },
			{ id, isCurrent: true },
		]);
		expect(await getKeptArticle(id)).toMatchObject({ pageKey: page.pageKey, text: page.text, outletId: 'bote', keptBy: 'reader' });
	});

	it('says on the next visit that it is kept, and whether the text is the same', async () => {
		await analysePage(page, senderOf(7, page));
		const id = await keep(7);
		await analysePage({ ...page, text: `Neu: ${page.text}` }, senderOf(9, page));
		expect((await readReady(9)).kept).toEqual({ id, isCurrent: false });
		await analysePage(page, senderOf(9, page));
		expect((await readReady(9)).kept).toEqual({ id, isCurrent: true });
	});

	it('keeps nothing of a private window', async () => {
		await analysePage(page, senderOf(7, page));
		tabs.get.mockResolvedValue({ incognito: true });
		expect(await keepArticle(7)).toEqual({ ok: false, code: 'privateWindow' });
		tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
		expect(await keepArticle(7)).toEqual({ ok: false, code: 'privateWindow' });
		expect([await database.keptArticles.count(), await database.segments.count()]).toEqual([0, 0]);
	});

	it.each([
		['a tab without an article', 8, 'noArticle'],
		['what is no tab', '7', 'unreadableInput'],
	])('refuses %s', async (_why, tabId, code) => {
		await analysePage(page, senderOf(7, page));
		expect(await keepArticle(tabId)).toEqual({ ok: false, code });
	});
});

describe('forgetArticle', () => {
	it('lets the article go, and says so in the tab', async () => {
		await analysePage(page, senderOf(7, page));
		const id = await keep(7);
		expect(await forgetArticle(id)).toEqual({ ok: true, value: null });
		expect((await readReady(7)).kept).toBeNull();
		expect(await getKeptArticle(id)).toBeNull();
		expect(await forgetArticle(id)).toEqual({ ok: true, value: null });
	});

	it('can be taken back, and says so in the tab', async () => {
		await analysePage(page, senderOf(7, page));
		const id = await keep(7);
		const removed = await removeArticles([id]);
		if (!removed.ok) throw new Error(removed.code);
		expect((await readReady(7)).kept).toBeNull();
		expect(await restoreArticles(removed.value)).toEqual({ ok: true, value: 1 });
		expect((await readReady(7)).kept).toEqual({ id, isCurrent: true });
		expect(await restoreArticles(removed.value)).toMatchObject({ ok: false, code: 'undoTooLate' });
	});
});

describe('completeReading', () => {
	it('completes what the corpus alone has answered, and tells the page', async () => {
		await analysePage(page, senderOf(7, page));
		expect((await readReady(7)).isComplete).toBe(false);
		await completeReading(7);
		expect((await readReady(7)).isComplete).toBe(true);
		expect(sent.sendMessage).toHaveBeenCalledWith('paintMarks', expect.any(Array), { tabId: 7, frameId: 0 });
	});

	it('goes on where an earlier background was stopped midway', async () => {
		await analysePage(page, senderOf(7, page));
		await completeInterrupted();
		expect((await readReady(7)).isComplete).toBe(true);
		words.openWordReaders.mockClear();
		await completeInterrupted();
		expect(words.openWordReaders).not.toHaveBeenCalled();
	});

	it('keeps the first answer where the packs cannot be opened', async () => {
		await analysePage(page, senderOf(7, page));
		const { analysis } = await readReady(7);
		words.openWordReaders.mockRejectedValue(new Error('lexicon.pack: 404'));
		await completeReading(7);
		expect(await readReady(7)).toMatchObject({ analysis, isComplete: true });
	});

	it('keeps the first answer where there is no room for the whole one', async () => {
		await analysePage(page, senderOf(7, page));
		const { analysis } = await readReady(7);
		vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('Session storage quota bytes exceeded'));
		await completeReading(7);
		expect(await readReady(7)).toMatchObject({ analysis, isComplete: true });
	});

	it('leaves a tab alone that has another text by then', async () => {
		await analysePage(page, senderOf(7, page));
		const newer = { ...page, text: `Neu: ${page.text}` };
		words.openWordReaders.mockImplementation(async () => {
			await analysePage(newer, senderOf(7, page));
			return { readContent: () => [] };
		});
		await completeReading(7);
		expect(await readReady(7)).toMatchObject({ article: { text: newer.text }, isComplete: false });
		expect(whole.analyseWhole).not.toHaveBeenCalled();
	});
});

const dyke = 'Der Deich bei Altenwerder hält.';
const voice = { stance: 'affirms', score: 1 } as const;
const elsewhere = (articleId: string, text: string): Parallel => {
	const known = { voice: null, figures: null, agency: null } as const;
	return { ...voice, ...known, relation: 'same', articleId, start: 0, end: text.length, text };
};
const others = [elsewhere('a', 'Die Deiche halten.'), elsewhere('b', 'Der Damm steht.')];
const shared: SharedSentence = { ...voice, start: 0, end: dyke.length, attribution: null, figures: [], parallels: others };

describe('rejectMatch', () => {
	const pair = { tabId: 7, here: dyke, there: 'Die Deiche halten.' };

	async function showShared(): Promise<void> {
		await analysePage(page, senderOf(7, page));
		const state = await readReady(7);
		await writeTabState(7, { ...state, analysis: { ...state.analysis, shared: [shared] }, isComplete: true });
	}

	it('drops the match at once, and the mark with the last of them', async () => {
		await showShared();
		expect(await rejectMatch(pair)).toEqual({ ok: true, value: null });
		expect((await readReady(7)).analysis.shared.map(({ parallels }) => parallels.map(({ articleId }) => articleId))).toEqual([['b']]);
		expect(sent.sendMessage.mock.lastCall?.[1]).toContainEqual({ kind: 'claim', id: 'shared-0', start: 0, end: dyke.length });
		expect(button.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
		await rejectMatch({ ...pair, there: 'Der Damm steht.' });
		expect((await readReady(7)).analysis.shared).toEqual([]);
		expect(sent.sendMessage.mock.lastCall?.[1]).toEqual([]);
		expect(button.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
	});

	it('can be taken back', async () => {
		await showShared();
		await rejectMatch(pair);
		expect(await restoreMatch(pair)).toEqual({ ok: true, value: null });
		expect(await listRejectedKeys()).toEqual(new Set());
	});

	it.each([
		['of a private window', { incognito: true }, pair, 'privateWindow'],
		['without words', { incognito: false }, { ...pair, there: '' }, 'unreadableInput'],
		['without a tab', { incognito: false }, { here: dyke, there: dyke }, 'unreadableInput'],
	])('keeps nothing %s', async (_why, tab, asked, code) => {
		await showShared();
		tabs.get.mockResolvedValue(tab);
		expect(await rejectMatch(asked)).toEqual({ ok: false, code });
		expect(await database.rejections.count()).toBe(0);
	});
});
