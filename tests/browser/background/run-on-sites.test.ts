/** Where Lesart runs, over a real IndexedDB; the browser's tabs, permissions and registered scripts are stood in for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../../core/page';
import { succeed } from '../../../core/result';
import { defaultSettings } from '../../../core/settings';
import { noSites, patternOf, type SiteChange } from '../../../core/sites';
import { changeSite, describeTab, followPermissions, mayRead, startSites } from '../../../entrypoints/background/run-on-sites';
import { unlessPrivate } from '../../../entrypoints/background/unless-private';
import { database } from '../../../platform/db/database';
import { addFeed } from '../../../platform/db/feeds';
import { getSites } from '../../../platform/db/sites';
import { saveSettings } from '../../../platform/settings';
import { readTabState, writeTabState } from '../../../platform/tab-state';
import { makePage } from '../db/records';

type Tab = { readonly id: number; readonly url?: string };
type Script = { readonly id: string; readonly matches: string[]; readonly js: string[]; readonly css: string[] };

const world = vi.hoisted(() => ({
	tabs: [] as Tab[],
	permitted: new Set<string>(),
	scripts: [] as Script[],
	here: new Set<number>(),
	sent: [] as [string, number][],
	injected: [] as number[],
}));

vi.mock('../../../platform/messaging', () => ({
	sendMessage: async (name: string, _data: unknown, { tabId }: { tabId: number }) => {
		if (!world.here.has(tabId)) throw new Error('Receiving end does not exist.');
		if (name !== 'isHere') world.sent.push([name, tabId]);
		if (name === 'stopReading') world.here.delete(tabId);
		return true;
	},
}));

vi.mock('wxt/browser', async () => {
	const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
	// Whole addresses, as Firefox gives them; Chrome gives paths.
	const files = { js: ['chrome-extension://lesart/content.js'], css: ['content.css'] };
	const script = { matches: ['*://*.bote.example/*', '*://*.kurier.example/*'], ...files };
	const fits = (url: string | undefined, pattern: string) => url !== undefined && new URL(url).hostname.endsWith(pattern.slice(6, -2));
	const unknown = (ids: readonly string[]) => world.scripts.filter(({ id }) => !ids.includes(id));
	const browser = {
		storage: fake.storage,
		i18n: { getMessage: (key: string) => key },
		action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
		runtime: { getURL: (path: string) => `chrome-extension://lesart${path}`, getManifest: () => ({ content_scripts: [script] }) },
		tabs: {
			get: async (id: number) => {
				const tab = world.tabs.find((each) => each.id === id);
				if (!tab) throw new Error(`No tab with id: ${id}.`);
				return tab;
			},
			query: async ({ url }: { url?: string }) => world.tabs.filter((tab) => url === undefined || fits(tab.url, url)),
		},
		permissions: {
			contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.permitted.has(origin)),
			remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.permitted.delete(origin)),
		},
		scripting: {
			getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => world.scripts.filter(({ id }) => ids.includes(id)),
			registerContentScripts: async (scripts: Script[]) => {
				world.scripts = [...world.scripts, ...scripts];
			},
			updateContentScripts: async (scripts: Script[]) => {
				world.scripts = [...unknown(scripts.map(({ id }) => id)), ...scripts];
			},
			unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
				world.scripts = unknown(ids);
			},
			insertCSS: async () => {},
			executeScript: async (injection: { target: { tabId: number }; files?: string[] }) => {
				if (injection.files) world.injected.push(injection.target.tabId);
			},
		},
	};
	return { browser };
});

const senderOf = (url: string, frameId = 0) => ({ tab: { id: 7, windowId: 1 } as never, frameId, url });
const registered = () => world.scripts.map(({ matches }) => matches);

async function showPage(id: number, url: string): Promise<void> {
	world.tabs.push({ id, url });
	world.here.add(id);
	const state = { status: 'ready', article: makePage(url, 'Der Deich hält.') } as TabState;
	await writeTabState(id, state);
}

function change(site: string, what: SiteChange) {
	return changeSite({ site, change: what });
}

beforeEach(async () => {
	fakeBrowser.reset();
	Object.assign(world, { tabs: [], scripts: [], sent: [], injected: [], permitted: new Set([patternOf('bote.example')]), here: new Set() });
	await database.delete();
	await database.open();
});

describe('pausing', () => {
	it('stops at once in every open page of the site, and nowhere else', async () => {
		await showPage(7, 'https://www.bote.example/deich');
		await showPage(8, 'https://m.bote.example/ticker');
		await showPage(9, 'https://www.kurier.example/deich');
		expect(await change('bote.example', 'pause')).toEqual({ ok: true, value: null });
		expect(world.sent).toEqual([
			['stopReading', 7],
			['stopReading', 8],
		]);
		expect(await Promise.all([7, 8, 9].map(readTabState))).toEqual([null, null, expect.objectContaining({ status: 'ready' })]);
		expect(await mayRead(senderOf('https://www.bote.example/'))).toBe(false);
		expect(await mayRead(senderOf('https://www.kurier.example/'))).toBe(true);
		expect(await describeTab(7)).toEqual({ site: 'bote.example', kind: 'listed', isPaused: true, isPermitted: true });
	});

	it('is taken back where pages are open', async () => {
		await showPage(7, 'https://www.bote.example/deich');
		await change('bote.example', 'pause');
		await change('bote.example', 'resume');
		expect(world.injected).toEqual([7]);
		expect(await mayRead(senderOf('https://www.bote.example/'))).toBe(true);
		expect(await getSites()).toEqual(noSites);
	});

	it.each([
		['a frame within the page', senderOf('https://www.bote.example/', 3)],
		['one of the extension’s own pages', senderOf('chrome-extension://lesart/options.html')],
	])('%s may not read', async (_who, sender) => expect(await mayRead(sender)).toBe(false));
});

describe('own sites', () => {
	it('are added only once the browser permits them', async () => {
		expect(await change('blatt.example', 'add')).toEqual({ ok: false, code: 'permissionRefused' });
		expect([await getSites(), world.scripts]).toEqual([noSites, []]);
		world.permitted.add(patternOf('blatt.example'));
		world.tabs.push({ id: 7, url: 'https://www.blatt.example/a' });
		expect(await change('blatt.example', 'add')).toEqual({ ok: true, value: null });
		expect(world.scripts).toEqual([
			{
				id: 'own-sites',
				matches: ['*://*.blatt.example/*'],
				js: ['/content.js'],
				css: ['/content.css'],
				allFrames: false,
				runAt: 'document_idle',
				persistAcrossSessions: true,
			},
		]);
		expect(world.injected).toEqual([7]);
	});

	it('are paused, resumed and removed; what is removed is no longer permitted', async () => {
		for (const site of ['blatt.example', 'heide.example']) {
			world.permitted.add(patternOf(site));
			await change(site, 'add');
		}
		await change('blatt.example', 'pause');
		expect(registered()).toEqual([['*://*.heide.example/*']]);
		await change('heide.example', 'remove');
		expect(registered()).toEqual([]);
		await change('blatt.example', 'resume');
		expect(registered()).toEqual([['*://*.blatt.example/*']]);
		expect([...world.permitted]).toEqual([patternOf('bote.example'), patternOf('blatt.example')]);
	});

	it('keep their permission while a feed of theirs is fetched', async () => {
		world.permitted.add(patternOf('blatt.example'));
		await change('blatt.example', 'add');
		await addFeed({ url: 'https://www.blatt.example/rss', title: 'Blatt', siteUrl: null, outletId: null });
		await change('blatt.example', 'remove');
		expect(world.permitted).toContain(patternOf('blatt.example'));
	});

	it('are registered anew when the extension starts', async () => {
		world.permitted.add(patternOf('blatt.example'));
		await change('blatt.example', 'add');
		world.scripts = [];
		await startSites();
		expect(registered()).toEqual([['*://*.blatt.example/*']]);
	});

	it('stop when the permission is withdrawn, are shown so, and start when it is given again', async () => {
		world.permitted.add(patternOf('blatt.example'));
		await change('blatt.example', 'add');
		await showPage(7, 'https://www.blatt.example/a');
		world.permitted.delete(patternOf('blatt.example'));
		world.tabs = [{ id: 7 }];
		await followPermissions([patternOf('blatt.example')], false);
		expect([registered(), world.sent]).toEqual([[], [['stopReading', 7]]]);
		world.tabs = [{ id: 7, url: 'https://www.blatt.example/a' }];
		expect(await describeTab(7)).toEqual({ site: 'blatt.example', kind: 'own', isPaused: false, isPermitted: false });
		world.permitted.add(patternOf('blatt.example'));
		await followPermissions([patternOf('blatt.example')], true);
		expect([registered(), world.injected]).toEqual([[['*://*.blatt.example/*']], [7]]);
	});
});

it.each([
	['nothing'],
	[{ site: 'bote.example', change: 'forget' }],
	[{ site: '', change: 'pause' }],
	[{ site: 'https://bote.example/', change: 'pause' }],
])('refuses %j', async (data) => {
	expect(await changeSite(data)).toEqual({ ok: false, code: 'unreadableInput' });
});

it('knows no site of a tab that is gone or does not tell', async () => {
	world.tabs = [{ id: 7 }];
	expect([await describeTab(7), await describeTab(8), await describeTab('7')]).toEqual([null, null, null]);
});

describe('private windows', () => {
	const work = vi.fn(async () => succeed('stored'));
	const sender = (incognito: boolean) => ({ tab: { id: 7, windowId: 1, incognito } as never, frameId: 0 });

	it.each([
		['a normal window stores', sender(false), false, true],
		['a private one does not', sender(true), false, false],
		['a private one does when the reader allows it', sender(true), true, true],
		['what comes from no tab does not', {}, false, false],
	] as const)('%s', async (_why, from, storePrivate, isStored) => {
		work.mockClear();
		await saveSettings({ ...defaultSettings, storePrivate });
		expect((await unlessPrivate(from, work)).ok).toBe(isStored);
		expect(work).toHaveBeenCalledTimes(isStored ? 1 : 0);
	});
});
