/** Keeping what is read unasked, over a real IndexedDB; the browser's own storage, tabs and button are stood in for. */
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageArticle } from '../../../core/page';
import { defaultSettings, type Settings } from '../../../core/settings';
import { analysePage } from '../../../entrypoints/background/analyse-page';
import { keepReading } from '../../../entrypoints/background/keep-reading';
import { database } from '../../../platform/db/database';
import { getKeptArticles, listKeptIds } from '../../../platform/db/kept-articles';
import { importSeeds } from '../../../platform/db/seeds';
import { isSeedsSegment, listSegmentIds } from '../../../platform/db/segments';
import { saveSettings } from '../../../platform/settings';
import { readTabState } from '../../../platform/tab-state';
import { makePack, makePage } from '../db/records';

const button = vi.hoisted(() => ({ setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() }));
const tabs = vi.hoisted(() => ({ get: vi.fn(), sendMessage: vi.fn() }));
const words = vi.hoisted(() => ({ openWordReaders: vi.fn() }));

vi.mock('../../../platform/words', () => words);
vi.mock('wxt/browser', async () => {
	const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
	const runtime = { getURL: (path: string) => `chrome-extension://lesart${path}` };
	const i18n = { getMessage: (key: string) => key };
	return { browser: { storage: fake.storage, runtime, action: button, i18n, tabs } };
});

const page = makePage('https://www.bote.example/deich', 'Der Deich bei Altenwerder hält. Das Amt warnt vor Regen.');
const teaser: PageArticle = { ...page, access: 'teaser' };
const brought = makePage('https://www.bote.example/hafen?utm_source=brief', makePack('one').articles[0]?.text ?? '');

beforeEach(async () => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	tabs.get.mockResolvedValue({ incognito: false });
	words.openWordReaders.mockResolvedValue({ readContent: () => [] });
	await database.delete();
	await database.open();
	await importSeeds(async () => makePack('one'));
});

async function read(article: PageArticle, settings: Partial<Settings>): Promise<void> {
	await saveSettings({ ...defaultSettings, ...settings });
	await analysePage(article, { tab: { id: 7, windowId: 3 } as never, frameId: 0, url: article.pageKey });
	await keepReading(7);
}

describe('keepReading', () => {
	it.each<[why: string, article: PageArticle, settings: Partial<Settings>, isPrivate: boolean, kept: number]>([
		['keeps nothing unless that is set', page, {}, false, 0],
		['keeps what is read', page, { keepRead: true }, false, 1],
		['keeps no teaser', teaser, { keepRead: true }, false, 0],
		['keeps a teaser where that is set too', teaser, { keepRead: true, keepTeasers: true }, false, 1],
		['keeps no teaser where nothing else is kept', teaser, { keepTeasers: true }, false, 0],
		['keeps nothing of a private window', page, { keepRead: true }, true, 0],
		['keeps nothing of a private window, whatever may be saved there', page, { keepRead: true, storePrivate: true }, true, 0],
		['keeps none of the articles that come with Lesart', brought, { keepRead: true }, false, 0],
	])('%s', async (_why, article, settings, incognito, kept) => {
		tabs.get.mockResolvedValue({ incognito });
		await read(article, settings);
		const ids = await listKeptIds();
		expect(ids).toHaveLength(kept);
		expect((await listSegmentIds()).filter((id) => !isSeedsSegment(id))).toEqual(ids);
	});

	it('says in the tab why it is not kept, when the disk is full', async () => {
		vi.spyOn(database.keptArticles, 'add').mockImplementationOnce(
			() => Dexie.Promise.reject(new Dexie.QuotaExceededError('full')) as never,
		);
		await read(page, { keepRead: true });
		expect(await readTabState(7)).toMatchObject({ kept: null, unkept: 'storageFull' });
		expect(await listKeptIds()).toEqual([]);
	});

	it('says in the tab that it is kept, and keeps the same text once', async () => {
		await read(page, { keepRead: true });
		const [id] = await listKeptIds();
		expect(await readTabState(7)).toMatchObject({ kept: { id, isCurrent: true } });
		await read(page, { keepRead: true });
		expect(await listKeptIds()).toEqual([id]);
	});

	it('keeps the text as it came to be while the page was open', async () => {
		await read(page, { keepRead: true });
		const whole = { ...page, text: `${page.text}\n\nDer Deichgraf dankt allen Helfern.` };
		await read(whole, { keepRead: true });
		const kept = await getKeptArticles(await listKeptIds());
		expect(kept.map(({ text, keptBy }) => [text, keptBy])).toEqual([[whole.text, 'reading']]);
	});
});
