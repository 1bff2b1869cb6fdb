/** The feeds of the library: what each state says, and what the reader can do about it. */
import { createInstance } from 'i18next';
import { type ComponentProps, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/cards.css';
import '../../../components/feeds/feeds.css';
import { FeedsView } from '../../../components/feeds/FeedsView';
import type { FeedActions } from '../../../components/feeds/feed-actions';
import { KeepArticle } from '../../../components/KeepArticle';
import { LocalizedTexts } from '../../../components/LocalizedTexts';
import type { Outlet } from '../../../core/entity';
import type { Feed } from '../../../core/feeds/feed';
import { fail, succeed } from '../../../core/result';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import { at, makeEntry, makeFeed, now } from '../../unit/feeds/make-feed';
import { waitFor } from '../wait-for';

const outlets: Outlet[] = [
	{
		id: 'bote',
		name: 'Der Bote',
		domains: ['bote.example'],
		country: 'DE',
		kind: 'regional-daily',
		feed: 'https://bote.example/alles.xml',
	},
	{ id: 'heide', name: 'Heider Blatt', domains: ['heide.example'], country: 'DE', kind: 'regional-daily' },
];

function makeActions(): FeedActions {
	const done = () => Promise.resolve(succeed(null));
	return {
		add: vi.fn(() => Promise.resolve(succeed({ status: 'added' as const, feedId: 'neu' }))),
		allow: vi.fn(done),
		fetchNow: vi.fn(done),
		pause: vi.fn(done),
		remove: vi.fn(done),
		restore: vi.fn(done),
		removeArticles: vi.fn((ids: readonly string[]) => Promise.resolve(succeed(ids.length))),
		changeSettings: vi.fn(done),
	};
}

const root = document.createElement('div');
afterEach(() => render(null, root));

async function translate(language: string) {
	const i18n = createInstance();
	const resources = { en: { translation: en }, de: { translation: de } };
	await i18n.init({ resources, lng: language, interpolation: { escapeValue: false } });
	document.body.replaceChildren(root);
	return i18n;
}

async function show(feeds: readonly Feed[], isPermitted: (url: string) => boolean = () => true, language = 'en') {
	const i18n = await translate(language);
	const actions = makeActions();
	const announce = vi.fn();
	const props = { outlets, settings: { feedInterval: 60, feedKeepDays: 14 } as const, isPermitted, now, actions, announce };
	render(
		<LocalizedTexts i18n={i18n} languages={['en-GB', 'de-DE']}>
			<FeedsView feeds={feeds} {...props} />
		</LocalizedTexts>,
		root,
	);
	return { actions, announce };
}

const card = () => page.getByRole('listitem', { name: 'Bote' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const entries = [
	makeEntry('a', { status: 'kept', articleId: 'x' }),
	makeEntry('b'),
	makeEntry('c', { status: 'left', code: 'notGerman', tries: 1 }),
];

describe('a feed says how it stands', () => {
	const cases: [why: string, feed: Partial<Feed>, texts: string[]][] = [
		['well', { entries }, ['Fetched 30 minutes ago · next in 30 minutes · 1 article kept · 1 waits']],
		['just fetched', { fetchedAt: at(0), dueAt: at(65) }, ['Fetched just now · next in 1 hour']],
		['new', { fetchedAt: null, dueAt: at(0) }, ['Not fetched yet · next in a moment']],
		['being fetched', { busySince: at(-0.1) }, ['Fetching now …']],
		['broken off while it was fetched', { busySince: at(-30) }, ['Fetched 30 minutes ago']],
		[
			'paused',
			{ isPaused: true, code: 'feedGone', failures: 2 },
			['Paused.', 'There is nothing at this address any more. Failed the last time.'],
		],
		['failing', { code: 'feedServerFailed', failures: 3, dueAt: at(240) }, ['The server failed. Failed 3 times; tries again in 4 hours.']],
		['held', { articlesDueAt: at(90), entries }, ['Its articles wait until 22 Nov']],
	];
	it.each(cases)('%s', async (_why, changes, texts) => {
		await show([makeFeed(changes)]);
		for (const text of texts) await expect.element(card()).toMatchTextContent(new RegExp(text.replace(/[.?]/g, '\\$&')));
	});

	it('in German', async () => {
		await show([makeFeed({ entries })], () => true, 'de');
		await expect.element(card()).toMatchTextContent(/Abgerufen vor 30 Minuten · wieder in 30 Minuten · 1 Artikel behalten · 1 wartet/);
	});

	it('with its latest articles, and why some were left', async () => {
		await show([makeFeed({ entries: [...entries, makeEntry('alt', { status: 'left' })] })]);
		await userEvent.click(page.getByText('Latest articles'));
		const lines = [...document.querySelectorAll('.feed-entries li')].map((line) => line.textContent);
		expect(lines).toEqual([
			expect.stringMatching(/^a.*2026kept$/),
			expect.stringMatching(/^b.*waits$/),
			expect.stringMatching(/^c.*left out: not in German$/),
		]);
	});
});

describe('a permission that is missing', () => {
	it('of the feed is said, and can be given', async () => {
		const { actions } = await show([makeFeed({ entries })], () => false);
		await expect.element(card()).toMatchTextContent(/Lesart may not fetch from bote\.example\./);
		await userEvent.click(button('Allow bote.example'));
		expect(actions.allow).toHaveBeenCalledWith('bote.example');
	});

	it('of articles elsewhere is said site by site', async () => {
		const elsewhere = [makeEntry('f', { url: 'https://www.fremd.example/f' }), makeEntry('g', { url: 'https://fremd.example/g' })];
		await show([makeFeed({ entries: elsewhere })], (url) => !url.includes('fremd'));
		await expect.element(card()).toMatchTextContent(/2 articles stand on fremd\.example, from which Lesart may not fetch\./);
	});
});

describe('subscribing', () => {
	it('offers the outlets whose feed is known and not subscribed to', async () => {
		const { actions, announce } = await show([]);
		await expect.element(page.getByText('No feeds yet, and nothing is fetched.')).toBeVisible();
		await userEvent.selectOptions(page.getByLabelText('From an outlet'), 'Der Bote');
		await userEvent.click(button('Subscribe').first());
		expect(actions.add).toHaveBeenCalledWith('https://bote.example/alles.xml', 'bote');
		await waitFor(() => expect(announce).toHaveBeenCalledWith(expect.stringContaining('Subscribed.'), true));
	});

	it('offers the feeds that a page names', async () => {
		const { actions } = await show([makeFeed()]);
		const feeds = [
			{ url: 'https://bote.example/feed.xml', title: 'Alles' },
			{ url: 'https://bote.example/lokal.xml', title: null },
		];
		vi.mocked(actions.add).mockResolvedValueOnce(succeed({ status: 'choose', feeds }));
		await userEvent.fill(page.getByLabelText(/^Address of a feed/), 'bote.example');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('This page names 2 feeds:')).toBeVisible();
		await expect.element(button('Subscribe to Alles')).toBeDisabled();
		await userEvent.click(button('Subscribe to https://bote.example/lokal.xml'));
		expect(actions.add).toHaveBeenLastCalledWith('https://bote.example/lokal.xml', null);
	});

	it('says what went wrong, and keeps what was typed', async () => {
		const { actions } = await show([]);
		vi.mocked(actions.add).mockResolvedValueOnce(fail('noFeedOnPage'));
		const field = page.getByLabelText(/^Address of a feed/);
		await userEvent.fill(field, 'bote.example');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('alert')).toMatchTextContent(/This page names no feed\./);
		await expect.element(field).toHaveValue('bote.example');
	});
});

describe('what the reader does', () => {
	it('is done, and said', async () => {
		const { actions, announce } = await show([makeFeed()]);
		await userEvent.click(button('Fetch Bote now'));
		expect(actions.fetchNow).toHaveBeenCalledWith('bote');
		vi.mocked(actions.pause).mockResolvedValueOnce(fail('storageFull'));
		await userEvent.click(button('Pause Bote'));
		expect(actions.pause).toHaveBeenCalledWith('bote', true);
		await waitFor(() => expect(announce).toHaveBeenCalledWith(en.error.storageFull, true));
	});

	it('removes a feed, its articles too if so wished, or brings it back', async () => {
		const { actions } = await show([makeFeed({ entries })]);
		await userEvent.click(button('Remove Bote'));
		await expect.element(button('Undo')).toHaveFocus();
		await userEvent.click(button('Remove its article too'));
		expect([actions.remove, actions.removeArticles].map((action) => vi.mocked(action).mock.calls)).toEqual([[['bote']], [[['x']]]]);
		await userEvent.click(button('Remove Bote'));
		await userEvent.click(button('Undo'));
		expect(actions.restore).toHaveBeenCalledWith('bote');
	});

	it('changes what holds for all', async () => {
		const { actions } = await show([makeFeed()]);
		await userEvent.selectOptions(page.getByRole('combobox', { name: 'Fetch' }), 'twice a day');
		await userEvent.selectOptions(page.getByRole('combobox', { name: /^Keep articles/ }), 'for ever');
		expect(vi.mocked(actions.changeSettings).mock.calls).toEqual([[{ feedInterval: 720 }], [{ feedKeepDays: 0 }]]);
	});
});

async function showKeeping(props: Pick<ComponentProps<typeof KeepArticle>, 'kept' | 'unkept'>) {
	const actions = { keep: vi.fn(() => Promise.resolve(succeed(null))), forget: vi.fn(), reject: vi.fn(), restore: vi.fn() };
	const i18n = await translate('en');
	render(
		<LocalizedTexts i18n={i18n} languages={['en-GB']}>
			<KeepArticle {...props} actions={actions} announce={vi.fn()} />
		</LocalizedTexts>,
		root,
	);
	return actions;
}

it('an article that came by feed can be kept for good', async () => {
	const actions = await showKeeping({ kept: { id: 'x', isCurrent: true, isByFeed: true } });
	await expect.element(page.getByText('Came by a feed; stays for a while.')).toBeVisible();
	await userEvent.click(button('Keep for good'));
	expect(actions.keep).toHaveBeenCalledTimes(1);
});

it('an article that could not be kept by itself says why, and can be kept by hand', async () => {
	const actions = await showKeeping({ kept: null, unkept: 'storageFull' });
	await expect.element(page.getByText(/^Not kept by itself\. The browser’s storage is full/)).toBeVisible();
	await userEvent.click(button('Keep this article'));
	expect(actions.keep).toHaveBeenCalledTimes(1);
});
