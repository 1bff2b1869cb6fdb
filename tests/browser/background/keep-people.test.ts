/** A person whom only the article names: drafted by the packs of German themselves, kept, found in the next article, and let go. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analysePage } from '../../../entrypoints/background/analyse-page';
import { draftNamed, forgetPerson, keepPerson } from '../../../entrypoints/background/keep-people';
import { forgetCorpus } from '../../../platform/corpus';
import { database } from '../../../platform/db/database';
import { importSeeds } from '../../../platform/db/seeds';
import { readTabState } from '../../../platform/tab-state';
import { makePack, makePage } from '../db/records';

const button = vi.hoisted(() => ({ setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() }));
const tabs = vi.hoisted(() => ({ get: vi.fn() }));

vi.mock('wxt/browser', async () => {
	const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
	const runtime = { getURL: (path: string) => path };
	const i18n = { getMessage: (key: string) => key };
	return { browser: { storage: fake.storage, runtime, action: button, i18n, tabs } };
});

const page = makePage(
	'https://www.bote.example/deich',
	'Der Deich hält. „Wir haben Glück gehabt“, sagte Bürgermeisterin Inken Petersen am Dienstag. Petersen dankte den Helfern.',
);
const later = makePage('https://www.bote.example/spende', 'Inken Petersen nahm die Spende entgegen. Das Geld ist für den Deich.');
const senderOf = (tabId: number, url: string) => ({ tab: { id: tabId, windowId: 3 } as never, frameId: 0, url });

beforeEach(async () => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	tabs.get.mockResolvedValue({ incognito: false });
	forgetCorpus();
	await database.delete();
	await database.open();
	await importSeeds(async () => makePack('one'));
	await analysePage(page, senderOf(7, page.pageKey));
});

/** Names of those whom a later article is found to mention. */
async function readMentions(): Promise<string[]> {
	await analysePage(later, senderOf(8, later.pageKey));
	const state = await readTabState(8);
	return state?.status === 'ready' ? state.analysis.mentions.map(({ surface }) => surface) : [];
}

async function draft() {
	const found = await draftNamed({ tabId: 7, name: 'Inken Petersen' });
	if (!found) throw new Error('not found');
	return found;
}

describe('draftNamed', () => {
	it('says of the person what the article says', async () => {
		expect(await draft()).toMatchObject({
			german: 'Inken Petersen',
			english: 'Inken Petersen',
			surname: 'Petersen',
			aliases: [],
			functions: ['Bürgermeisterin'],
			role: '',
			articleId: page.id,
		});
	});

	it.each([
		['another name', { tabId: 7, name: 'Hanna Förster' }],
		['a tab without an article', { tabId: 8, name: 'Inken Petersen' }],
		['what is no name', { tabId: 7 }],
	])('has nothing for %s', async (_why, asked) => {
		expect(await draftNamed(asked)).toBeNull();
	});
});

describe('keepPerson', () => {
	it('makes the person known in later articles, until let go', async () => {
		expect(await readMentions()).toEqual([]);
		const kept = await keepPerson({ tabId: 7, draft: { ...(await draft()), role: 'Mayor of Süderhaven' } });
		expect(await readMentions()).toEqual(['Inken Petersen']);
		expect(await forgetPerson(kept.ok ? kept.value : null)).toEqual({ ok: true, value: null });
		expect(await readMentions()).toEqual([]);
	});

	it('keeps nobody of a private window, and nothing that is no draft', async () => {
		const found = await draft();
		expect(await keepPerson({ tabId: 7, draft: { ...found, german: ' ' } })).toEqual({ ok: false, code: 'unreadableInput' });
		tabs.get.mockResolvedValue({ incognito: true });
		expect(await keepPerson({ tabId: 7, draft: found })).toEqual({ ok: false, code: 'privateWindow' });
		expect(await database.keptPeople.count()).toBe(0);
	});
});
