/** Runs of the feeds over a real IndexedDB and a made-up web: what is fetched when, what is kept, and what is left of a run that is broken off. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '../../../core/feeds/feed';
import { articlesPerDay, hostGap } from '../../../core/feeds/plan-fetches';
import { runFeeds } from '../../../entrypoints/background/feeds/run-feeds';
import { addFeed as askForFeed, hurryFeed } from '../../../entrypoints/background/feeds/subscribe';
import { database } from '../../../platform/db/database';
import { addFeed, changeFeed, getFeed, removeFeed } from '../../../platform/db/feeds';
import { getKeptArticles, listKeptIds } from '../../../platform/db/kept-articles';
import { importSeeds } from '../../../platform/db/seeds';
import { renderFeed } from '../../fixtures/site/feed';
import { keptFlood, renderFlood } from '../../fixtures/site/flood';
import { makePack } from '../db/records';
import { browser, startWeb, stopWeb, web } from './feed-web';

const followed = vi.hoisted(() => ({ followChange: vi.fn(), showKeeping: vi.fn() }));
const library = vi.hoisted(() => ({ makeSegment: vi.fn() }));

vi.mock('wxt/browser', async () => ({ browser: (await import('./feed-web')).browser }));
vi.mock('../../../entrypoints/background/keep-articles', () => followed);
vi.mock('../../../platform/messaging', () => ({ sendMessage: vi.fn() }));
vi.mock('../../../platform/library', () => library);
vi.mock('../../../platform/feeds/take-turn', async () => ({
	takeTurn: (_url: string, work: () => Promise<unknown>) => work(),
	pause: (await import('./feed-web')).pauseClock,
}));

const now = Date.parse('2026-11-22T12:00:00Z');
const minute = 60_000;
const feedUrl = 'https://bote.example/feed.xml';
const pageOf = (name: string) => `https://www.bote.example/${name}`;
const flood = (name: string) => ({ body: renderFlood({ ...keptFlood, url: pageOf(name), outlet: 'Bote' }).source });

function serveFeed(names: readonly string[], headers: Record<string, string> = {}): void {
	const entries = names.map((name) => ({ url: pageOf(name), title: `Über ${name}`, published: new Date(now - minute).toUTCString() }));
	web.answers.set(feedUrl, { headers, body: renderFeed('Bote', 'https://bote.example/', entries).source });
	for (const name of names) web.answers.set(pageOf(name), flood(name));
}

async function subscribe(): Promise<string> {
	const added = await addFeed({ url: feedUrl, title: 'Bote', siteUrl: null, outletId: null });
	if (!added.ok) throw new Error(added.code);
	return added.value;
}

async function read(id: string): Promise<Feed> {
	const feed = await getFeed(id);
	if (!feed) throw new Error('the feed is gone');
	return feed;
}

const pathsAsked = () => web.asked.map(({ url }) => new URL(url).pathname);
const statusOf = (feed: Feed) => Object.fromEntries(feed.entries.map(({ url, status, code }) => [new URL(url).pathname, code ?? status]));

beforeEach(async () => {
	vi.clearAllMocks();
	await database.delete();
	await database.open();
	await importSeeds(async () => makePack('one'));
	library.makeSegment.mockImplementation(async (id: string) => ({ id, heads: [], bytes: new ArrayBuffer(8) }));
	startWeb(now);
});
afterEach(stopWeb);

describe('a run', () => {
	it('fetches the feed, then its articles one by one, and sleeps until it is due', async () => {
		serveFeed(['a', 'b']);
		const id = await subscribe();
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml', '/a', '/b']);
		const [, first, second] = web.asked;
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(hostGap);
		const feed = await read(id);
		expect(statusOf(feed)).toEqual({ '/a': 'kept', '/b': 'kept' });
		expect(web.alarm).toBe(Date.parse(feed.dueAt));
		expect(Date.parse(feed.dueAt) - now).toBeGreaterThanOrEqual(60 * minute);
		expect(followed.followChange).toHaveBeenCalledTimes(1);
	});

	it('keeps articles as come by feed, of the outlet the list knows, once each', async () => {
		serveFeed(['a', 'a?utm_source=rss']);
		const id = await subscribe();
		await runFeeds();
		const kept = await getKeptArticles(await listKeptIds());
		expect(kept).toMatchObject([
			{ keptBy: 'feed', outletId: 'bote', outlet: 'Der Bote', pageKey: pageOf('a'), published: keptFlood.published },
		]);
		expect((await read(id)).entries.map(({ articleId }) => articleId)).toEqual([kept[0]?.id]);
	});

	it('does not fetch what is in the library already', async () => {
		serveFeed(['a']);
		await subscribe();
		await runFeeds();
		const second = 'https://bote.example/politik.xml';
		const entries = ['a?utm_campaign=feed', 'b'].map((path) => ({
			url: pageOf(path),
			title: 'Noch einmal',
			published: new Date().toUTCString(),
		}));
		web.answers.set(second, { body: renderFeed('Politik', 'https://bote.example/', entries).source });
		web.answers.set(pageOf('b'), flood('b'));
		const added = await addFeed({ url: second, title: 'Politik', siteUrl: null, outletId: null });
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml', '/a', '/politik.xml', '/b']);
		expect(added.ok && statusOf(await read(added.value))).toEqual({ '/a': 'kept', '/b': 'kept' });
		expect(await listKeptIds()).toHaveLength(2);
	});

	it('leaves what holds no German article, says why, and does not ask again', async () => {
		serveFeed(['kurz', 'weg', 'english', 'pdf', 'zu']);
		web.answers.set(pageOf('kurz'), { body: '<p>Kurz.</p>' });
		web.answers.set(pageOf('weg'), { status: 410 });
		web.answers.set(pageOf('zu'), { status: 403 });
		web.answers.set(pageOf('pdf'), { headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
		const english = 'The dyke held through the night, the mayor said on Tuesday, and nobody was hurt when the water rose. '.repeat(8);
		web.answers.set(pageOf('english'), { body: `<html lang="en"><article><h1>The dyke held</h1><p>${english}</p></article></html>` });
		const id = await subscribe();
		await runFeeds();
		const expected = { '/kurz': 'noArticle', '/weg': 'feedGone', '/english': 'notGerman', '/pdf': 'noArticle', '/zu': 'feedRefused' };
		expect(statusOf(await read(id))).toEqual(expected);
		expect(await listKeptIds()).toEqual([]);
		await changeFeed(id, () => ({ dueAt: new Date().toISOString() }));
		await runFeeds();
		expect(pathsAsked().filter((path) => path !== '/feed.xml')).toHaveLength(5);
	});

	it('keeps a teaser as such', async () => {
		serveFeed(['a']);
		const paid =
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false}</script></head>';
		web.answers.set(pageOf('a'), { body: (flood('a').body ?? '').replace('</head>', paid) });
		await subscribe();
		await runFeeds();
		expect(await getKeptArticles(await listKeptIds())).toMatchObject([{ access: 'teaser' }]);
	});

	it('tries a page that cannot be reached once more, then leaves it', async () => {
		serveFeed(['a']);
		web.answers.set(pageOf('a'), new TypeError('Failed to fetch'));
		const id = await subscribe();
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml', '/a', '/a']);
		expect((await read(id)).entries).toMatchObject([{ status: 'left', code: 'feedUnreachable' }]);
	});

	it('leaves all articles alone when their server is busy, and does not count that as a try', async () => {
		serveFeed(['a', 'b']);
		web.answers.set(pageOf('a'), { status: 429, headers: { 'retry-after': '3600' } });
		const id = await subscribe();
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml', '/a']);
		const feed = await read(id);
		expect(feed.entries.map(({ status, tries }) => [status, tries])).toEqual([
			['waiting', 0],
			['waiting', 0],
		]);
		expect(Date.parse(feed.articlesDueAt ?? '')).toBeGreaterThanOrEqual(now + 60 * minute);
	});

	it('takes no more articles than a day allows, the rest the next day', async () => {
		const id = await subscribe();
		await changeFeed(id, () => ({ fetchedAt: new Date(now).toISOString() }));
		serveFeed(
			Array.from({ length: articlesPerDay + 5 }, (_, index) => `n${index}`),
			{ 'cache-control': 'max-age=86400' },
		);
		await runFeeds();
		expect(await listKeptIds()).toHaveLength(articlesPerDay);
		expect(web.alarm).toBeGreaterThan(now + 23 * 60 * minute);
		vi.setSystemTime(now + 25 * 60 * minute);
		await runFeeds();
		expect(await listKeptIds()).toHaveLength(articlesPerDay + 5);
	});

	it('fetches nothing from hosts that are not permitted', async () => {
		serveFeed(['a']);
		const id = await subscribe();
		web.permitted = (pattern) => !pattern.includes('www.');
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml']);
		expect(statusOf(await read(id))).toEqual({ '/a': 'waiting' });
		web.permitted = () => false;
		vi.setSystemTime(now + 120 * minute);
		await runFeeds();
		expect([pathsAsked(), web.alarm]).toEqual([['/feed.xml'], null]);
	});

	it('does nothing without feeds', async () => {
		await runFeeds();
		expect([web.asked, web.alarm]).toEqual([[], null]);
	});
});

describe('a feed', () => {
	it('is asked only for what has changed', async () => {
		serveFeed([], { etag: '"1"', 'last-modified': 'Sun, 22 Nov 2026 11:00:00 GMT' });
		const id = await subscribe();
		await runFeeds();
		web.answers.set(feedUrl, { status: 304 });
		await hurryFeed(id);
		await runFeeds();
		expect(web.asked.map(({ headers }) => [headers['If-None-Match'], headers['If-Modified-Since']])).toEqual([
			[undefined, undefined],
			['"1"', 'Sun, 22 Nov 2026 11:00:00 GMT'],
		]);
		expect(await read(id)).toMatchObject({ failures: 0, code: null, etag: '"1"' });
	});

	it.each([
		['a server that fails', { status: 500 }, 'feedServerFailed'],
		['a server that refuses', { status: 403 }, 'feedRefused'],
		['a feed that breaks off', { body: '<rss><channel><item>' }, 'feedBroken'],
		['a page in its place', { body: '<!doctype html><p>Wartung' }, 'notAFeed'],
		['a feed that is too large', { body: `<rss>${' '.repeat(5_100_000)}</rss>` }, 'feedTooLarge'],
	])('waits longer each time after %s, and keeps what it had', async (_why, answer, code) => {
		serveFeed([], { etag: '"1"' });
		const id = await subscribe();
		await runFeeds();
		web.answers.set(feedUrl, answer);
		const waits: number[] = [];
		for (let failures = 1; failures <= 3; failures++) {
			vi.setSystemTime(Date.parse((await read(id)).dueAt));
			await runFeeds();
			const feed = await read(id);
			expect(feed).toMatchObject({ failures, code, etag: '"1"', busySince: null });
			waits.push(Date.parse(feed.dueAt) - Date.now());
		}
		expect(waits.map((wait) => 2 ** Math.round(Math.log2(wait / (60 * minute))))).toEqual([1, 2, 4]);
		serveFeed([]);
		vi.setSystemTime(Date.parse((await read(id)).dueAt));
		await runFeeds();
		expect(await read(id)).toMatchObject({ failures: 0, code: null });
	});

	it('is left alone as long as its server asks, also when the reader is impatient', async () => {
		web.answers.set(feedUrl, { status: 503, headers: { 'retry-after': 'Sun, 22 Nov 2026 20:00:00 GMT' } });
		const id = await subscribe();
		await runFeeds();
		expect((await read(id)).dueAt >= '2026-11-22T20:00:00').toBe(true);
		expect(await hurryFeed(id)).toEqual({ ok: false, code: 'feedBusy' });
		vi.setSystemTime(Date.parse('2026-11-22T20:00:01Z'));
		expect(await hurryFeed(id)).toEqual({ ok: true, value: null });
	});

	it('whose background was stopped midway goes on with what is left', async () => {
		serveFeed(['a', 'b']);
		const id = await subscribe();
		await runFeeds();
		await changeFeed(id, ({ entries }) => ({
			busySince: new Date().toISOString(),
			entries: entries.map((entry) => ({ ...entry, status: 'waiting', articleId: null, tries: entry.url === pageOf('a') ? 1 : 2 })),
		}));
		await database.keptArticles.clear();
		web.asked.length = 0;
		vi.setSystemTime(now + 10 * minute);
		await runFeeds();
		expect(pathsAsked()).toEqual(['/a']);
	});

	it('that was removed midway is fetched no further', async () => {
		serveFeed(['a', 'b']);
		const id = await subscribe();
		library.makeSegment.mockImplementation(async (segmentId: string) => {
			await database.feeds.delete(id);
			return { id: segmentId, heads: [], bytes: new ArrayBuffer(8) };
		});
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml', '/a']);
	});
});

describe('after its days', () => {
	it('what came by feed goes, and what the reader kept since stays', async () => {
		serveFeed(['a', 'b']);
		await subscribe();
		await runFeeds();
		const [kept] = await listKeptIds();
		await database.keptArticles.update(kept ?? '', { keptBy: 'reader' });
		vi.setSystemTime(now + 15 * 24 * 60 * minute);
		await runFeeds();
		expect((await getKeptArticles(await listKeptIds())).map(({ id }) => id)).toEqual([kept]);
		expect(followed.showKeeping).toHaveBeenCalledTimes(1);
	});

	it('a removed feed is a tombstone, and permissions that only it needed are given back', async () => {
		serveFeed(['a']);
		const entry = (url: string) => ({ url, title: 'Anderswo', published: new Date(now).toUTCString() });
		const entries = [entry('https://www.liste.example/x'), entry('https://www.fremd.example/y'), entry('https://www.geteilt.example/z')];
		web.answers.set(feedUrl, { body: renderFeed('Bote', 'https://bote.example/', entries).source });
		const id = await subscribe();
		await addFeed({ url: 'https://geteilt.example/feed', title: 'Geteilt', siteUrl: null, outletId: null });
		await runFeeds();
		await removeFeed(id);
		await runFeeds();
		expect(browser.permissions.remove).not.toHaveBeenCalled();
		vi.setSystemTime(Date.now() + 61 * minute);
		await runFeeds();
		const released = browser.permissions.remove.mock.calls.flat().flatMap((asked) => (asked as unknown as { origins: string[] }).origins);
		expect(released).toEqual(['*://*.bote.example/*', '*://*.fremd.example/*']);
		expect(await database.feeds.get(id)).toEqual({ id, deleted: expect.any(String), updatedAt: expect.any(String) });
	});

	it('the last feed that is removed still has the browser wake the background once', async () => {
		await removeFeed(await subscribe());
		await runFeeds();
		expect(web.alarm).toBe(now + 60 * minute);
		vi.setSystemTime(now + 61 * minute);
		await runFeeds();
		expect(web.alarm).toBeNull();
	});
});

describe('subscribing', () => {
	it('takes in what it has fetched', async () => {
		serveFeed(['a'], { etag: '"1"' });
		const added = await askForFeed({ address: 'bote.example/feed.xml', outletId: 'bote' });
		if (!added.ok || added.value.status !== 'added') throw new Error('it was not added');
		expect(await read(added.value.feedId)).toMatchObject({
			title: 'Bote',
			outletId: 'bote',
			etag: '"1"',
			entries: [{ status: 'waiting' }],
		});
		await runFeeds();
		expect(pathsAsked()).toEqual(['/feed.xml', '/a']);
	});

	it('finds the feeds of a page', async () => {
		web.answers.set('https://bote.example/', { body: '<link rel="alternate" type="application/rss+xml" title="Alles" href="feed.xml">' });
		const found = { status: 'choose', feeds: [{ url: feedUrl, title: 'Alles' }] };
		expect(await askForFeed({ address: 'https://bote.example', outletId: null })).toEqual({ ok: true, value: found });
	});

	it.each([
		['no address', 'Der Bote', () => undefined, 'notAnAddress'],
		['a file', 'file:///etc/passwd', () => undefined, 'notAnAddress'],
		['a machine of one’s own network', 'router', () => undefined, 'notAnAddress'],
		['a site that is not permitted', feedUrl, () => (web.permitted = () => false), 'feedNotAllowed'],
		['a page without feeds', feedUrl, () => web.answers.set(feedUrl, { body: '<!doctype html><p>Nichts' }), 'noFeedOnPage'],
		['what is gone', feedUrl, () => web.answers.clear(), 'feedGone'],
		['a feed that is known', feedUrl, () => subscribe(), 'feedKnown'],
	])('refuses %s', async (_why, address, prepare, code) => {
		await prepare();
		expect(await askForFeed({ address, outletId: null })).toMatchObject({ ok: false, code });
	});
});
