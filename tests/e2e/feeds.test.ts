/** Feeds: subscribed to in the library, fetched politely, and what came by them is compared with the page that is read. Only our own server is asked. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type LaunchedExtension, launchExtension } from '../../scripts/launch-extension';
import { renderFeed } from '../fixtures/site/feed';
import { keptFlood, otherFlood, renderFlood, sharedWords } from '../fixtures/site/flood';
import { html } from '../fixtures/site/html';
import { ArticlePage } from './article-page';
import { type FeedServer, startFeedServer } from './feed-server';
import { shoot, stopBackground } from './lesart';

const site = 'https://www.ndr.de';
const feedUrl = `${site}/nachrichten/feed.xml`;
const barredUrl = 'https://www.inselblatt.example/faehre';
/** Milliseconds; as `hostGap` less what clocks differ by. */
const leastGap = 4_900;

const recently = new Date().toUTCString();
const others = [1, 2].map((number) => ({ ...keptFlood, url: `${site}/nachrichten/notiz-${number}.html`, title: `Notiz ${number}` }));
const entries = [keptFlood, ...others].map(({ url, title }) => ({ url, title, published: recently }));

type Library = { readonly server: FeedServer; readonly extension: LaunchedExtension; readonly page: Page };

const test = base.extend<{ library: Library }>({
	library: async ({ headless }, use) => {
		const server = await startFeedServer();
		const extension = await launchExtension({ port: server.port, headless: headless ?? true, locale: 'en' });
		const page = await extension.context.newPage();
		await page.goto(`chrome-extension://${extension.id}/library.html#feeds`);
		await use({ server, extension, page });
		await extension.close();
		await server.close();
	},
});

function serveFeed(server: FeedServer, items = entries): void {
	const body = renderFeed('NDR Nachrichten', site, items).source;
	server.answer(feedUrl, ({ 'if-none-match': known }) =>
		known === '"heute"' ? { status: 304 } : { headers: { 'content-type': 'application/rss+xml', etag: '"heute"' }, body },
	);
	server.answer(keptFlood.url, { body: renderFlood(keptFlood).source });
	for (const other of others) server.answer(other.url, { body: '<!doctype html><title>Notiz</title><p>Kurz.</p>' });
}

async function subscribe({ page }: Library, address: string): Promise<void> {
	await page.getByLabel('Address of a feed').fill(address);
	await page.getByLabel('Address of a feed').press('Enter');
}

const cardOf = ({ page }: Library, title = 'NDR Nachrichten'): Locator => page.getByRole('listitem', { name: title });
const fetchNow = (library: Library) =>
	cardOf(library)
		.getByRole('button', { name: /^Fetch .* now$/ })
		.click();

/**
 * Gives a permission on the browser's own page for extensions, since its question cannot be answered in a headless browser: what was given there is
 * granted without a question when Lesart asks for it.
 */
async function permitSite({ extension: { context, id } }: Library, domain: string): Promise<void> {
	const settings = await context.newPage();
	await settings.goto('chrome://extensions');
	await settings.evaluate(addHostPermission, { id, pattern: `*://*.${domain}/*` });
	await settings.close();
}

type ExtensionsPage = { developerPrivate: { addHostPermission: (id: string, pattern: string) => Promise<void> } };

function addHostPermission({ id, pattern }: { id: string; pattern: string }): Promise<void> {
	const { chrome } = globalThis as unknown as { chrome: ExtensionsPage };
	return chrome.developerPrivate.addHostPermission(id, pattern);
}

test('nothing is fetched until the reader subscribes', async ({ library }) => {
	await expect(library.page.getByRole('tabpanel')).toContainText('No feeds yet, and nothing is fetched.');
	await expect(library.page.getByLabel('From an outlet').locator('option')).not.toHaveCount(1);
	await shoot(library.page, 'feeds-empty');
	expect(library.server.asked(site)).toEqual([]);
});

test('an article that came by feed is set beside the page that is read', async ({ library }) => {
	const { server, page, extension } = library;
	serveFeed(server);
	server.answer(otherFlood.url, { body: renderFlood(otherFlood).source });
	await subscribe(library, feedUrl);
	await expect(cardOf(library)).toContainText('1 article kept', { timeout: 30_000 });
	await expect.poll(() => server.asked(`${site}/nachrichten/notiz`).length, { timeout: 30_000 }).toBe(2);
	await cardOf(library).getByText('Latest articles').click();
	await expect(cardOf(library)).toContainText('left out: no article was found on its page');
	await shoot(page, 'feeds-card');

	const article = await extension.context.newPage();
	const other = await ArticlePage.watch(article);
	await article.goto(otherFlood.url);
	await expect.poll(async () => (await other.readMarks('claim')).includes(sharedWords), { timeout: 20_000 }).toBe(true);
});

test('one request at a time, with a gap, without cookies and without saying where from', async ({ library }) => {
	const { server } = library;
	serveFeed(server);
	await subscribe(library, feedUrl);
	await expect.poll(() => server.asked(`${site}/nachrichten/`).length, { timeout: 40_000 }).toBe(4);
	const asked = server.asked(site);
	expect(asked.map(({ url }) => url)).toEqual([feedUrl, ...entries.map(({ url }) => url)]);
	const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.endedAt ?? 0));
	expect(gaps.filter((gap) => gap < leastGap)).toEqual([]);
	for (const { headers } of asked) expect([headers.cookie, headers.referer, headers.origin]).toEqual([undefined, undefined, undefined]);
});

test('a run that is broken off goes on by itself, and asks for nothing twice', async ({ library }) => {
	test.setTimeout(180_000);
	const { server, extension } = library;
	serveFeed(server);
	await subscribe(library, feedUrl);
	await expect.poll(() => server.asked(keptFlood.url).length, { timeout: 30_000 }).toBe(1);
	await expect(cardOf(library)).toContainText('1 article kept', { timeout: 30_000 });
	await stopBackground(extension.context);
	await expect.poll(() => server.asked(site).length, { timeout: 120_000 }).toBe(4);
	expect(server.asked(site).map(({ url }) => url)).toEqual([feedUrl, ...entries.map(({ url }) => url)]);
});

test('a feed that has not changed is not sent again', async ({ library }) => {
	const { server } = library;
	serveFeed(server, []);
	await subscribe(library, feedUrl);
	await expect(cardOf(library)).toContainText('Fetched');
	await fetchNow(library);
	await expect.poll(() => server.asked(feedUrl).length, { timeout: 20_000 }).toBe(2);
	expect(server.asked(feedUrl).map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"heute"']);
	await expect(cardOf(library)).not.toContainText('Failed');
});

test('what goes wrong is said in plain words, and tried again later', async ({ library }) => {
	const { server, page } = library;
	serveFeed(server, []);
	await subscribe(library, feedUrl);
	await expect(cardOf(library)).toContainText('Fetched');
	const failures: [Parameters<FeedServer['answer']>[1], string][] = [
		[{ status: 500 }, 'The server failed. Failed once; tries again in'],
		[{ body: '<rss><channel><item>' }, 'The feed breaks off or is not well-formed, so nothing of it was taken. Failed 2 times'],
		[{ status: 301, headers: { location: 'https://www.fremd.example/feed.xml' } }, 'The feed was moved to another site'],
		[{ status: 429, headers: { 'retry-after': '7200' } }, 'The server asks to be left alone for a while. Failed 4 times'],
	];
	for (const [answer, message] of failures) {
		server.answer(feedUrl, answer);
		await fetchNow(library);
		await expect(cardOf(library)).toContainText(message, { timeout: 30_000 });
	}
	await shoot(page, 'feeds-failing');
	expect(server.asked('https://www.fremd.example')).toEqual([]);
	const before = server.asked(feedUrl).length;
	await fetchNow(library);
	await expect(page.getByRole('status')).toContainText('The server asks to be left alone');
	expect(server.asked(feedUrl)).toHaveLength(before);
});

test('a page that names its feeds offers them', async ({ library }) => {
	const { server, page } = library;
	serveFeed(server, []);
	const link = html`<link rel="alternate" type="application/rss+xml" title="Alle Meldungen" href="/nachrichten/feed.xml">`;
	server.answer(`${site}/`, { body: html`<!doctype html><title>NDR</title>${link}<p>Startseite</p>`.source });
	await subscribe(library, 'www.ndr.de');
	await page.getByRole('button', { name: 'Subscribe to Alle Meldungen' }).click();
	await expect(cardOf(library)).toContainText('Fetched');
});

test('from a site that the reader has not permitted nothing is fetched, until it is permitted', async ({ library }) => {
	const { server, page } = library;
	serveFeed(server, [{ url: barredUrl, title: 'Die Fähre', published: recently }]);
	server.answer(barredUrl, { body: renderFlood({ ...keptFlood, url: barredUrl }).source });
	await subscribe(library, feedUrl);
	await expect(cardOf(library)).toContainText('1 article stands on inselblatt.example, from which Lesart may not fetch.');
	await expect(page.getByRole('button', { name: 'Allow inselblatt.example' })).toBeVisible();
	expect(server.asked('https://www.inselblatt.example')).toEqual([]);
	await permitSite(library, 'inselblatt.example');
	await page.getByRole('button', { name: 'Allow inselblatt.example' }).click();
	await expect(cardOf(library)).toContainText('1 article kept', { timeout: 30_000 });
	expect(server.asked('https://www.inselblatt.example')).toHaveLength(1);
});

test('the tab can be read by everyone, in a narrow window and in the dark', async ({ library }) => {
	const { server, page } = library;
	serveFeed(server, [{ url: barredUrl, title: 'Die Fähre', published: recently }]);
	await subscribe(library, feedUrl);
	await expect(cardOf(library)).toContainText('1 article stands');
	await cardOf(library).getByText('Latest articles').click();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: markup }) => markup)])).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 900 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await shoot(page, 'feeds-narrow');
});

test('a feed is paused, goes on, is removed and brought back', async ({ library }) => {
	const { server, page } = library;
	serveFeed(server, []);
	await subscribe(library, feedUrl);
	await cardOf(library)
		.getByRole('button', { name: /^Pause/ })
		.click();
	await expect(cardOf(library)).toContainText('Paused.');
	await cardOf(library)
		.getByRole('button', { name: /^Resume/ })
		.click();
	await expect(cardOf(library)).not.toContainText('Paused.');
	await cardOf(library)
		.getByRole('button', { name: /^Remove/ })
		.click();
	await expect(cardOf(library)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(cardOf(library)).toHaveCount(1);
});
