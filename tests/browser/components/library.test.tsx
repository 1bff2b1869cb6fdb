/** The library's tab of articles by role and name: what is listed, found, opened, removed, and what is said where that fails. */
import { createInstance } from 'i18next';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/panel.css';
import '../../../components/cards.css';
import '../../../components/notes.css';
import '../../../components/library/library.css';
import { LocalizedTexts } from '../../../components/LocalizedTexts';
import { type ArticlesProps, ArticlesView } from '../../../components/library/ArticlesView';
import type { ReadVersion } from '../../../components/library/article-actions';
import { makeBareArticle } from '../../../core/article';
import type { KeptHead, ListedArticle } from '../../../core/kept-article';
import type { FoundArticle } from '../../../core/library-search';
import { fail, succeed } from '../../../core/result';
import en from '../../../locales/en.json';
import { hostile } from '../../fixtures/panel-fixtures';
import { waitFor } from '../wait-for';

function makeArticle(at: number, changes: Partial<KeptHead> = {}): ListedArticle {
	const address = `https://www.bote.example/${at}`;
	const keptAt = new Date(Date.UTC(2025, 0, 1, at)).toISOString();
	const { text: _text, ...bare } = makeBareArticle(`id-${at}`, '');
	const known = {
		url: address,
		pageKey: address,
		outlet: 'Der Bote',
		title: `Titel ${at}`,
		hash: '',
		keptBy: 'reader',
		words: 1_200,
	} as const;
	return { head: { ...bare, ...known, keptAt, supersededBy: null, updatedAt: keptAt, ...changes }, versions: 1, firstKeptAt: keptAt };
}

const text = 'Titel 1\n\nDer Deich hält.';
const version: ReadVersion = {
	...makeBareArticle('id-1', text),
	title: 'Titel 1',
	url: 'javascript:alert(1)',
	keptAt: '2025-01-01T01:00:00.000Z',
	keptBy: 'reader',
};
const found: FoundArticle = {
	articleId: 'id-1',
	head: { ...makeArticle(1).head, inferred: [] },
	isBrought: true,
	more: 2,
	sentences: [{ start: 9, end: 24, text: 'Der Deich hält.', marks: [{ start: 13, end: 18 }] }],
};

let clear = () => {};
afterEach(() => clear());

async function show(changes: Partial<ArticlesProps> = {}) {
	const i18n = createInstance();
	await i18n.init({ resources: { en: { translation: en } }, lng: 'en', interpolation: { escapeValue: false } });
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	const props: ArticlesProps = {
		articles: [makeArticle(1)],
		isWhole: true,
		removal: null,
		storage: { isPersisted: false, used: 4_200_000, quota: 10e9 },
		actions: {
			search: vi.fn(async () => succeed({ articles: [found], total: 1, isByEnglish: false })),
			read: vi.fn(async () => succeed([version])),
			remove: vi.fn(async () => succeed('removal')),
			restore: vi.fn(async () => succeed(1)),
		},
		place: '',
		onPlace: vi.fn(),
		onPersist: vi.fn(),
		announce: vi.fn(),
		...changes,
	};
	const draw = (now: ArticlesProps) =>
		render(
			<LocalizedTexts i18n={i18n} languages={['en-GB']}>
				<ArticlesView {...now} />
			</LocalizedTexts>,
			root,
		);
	draw(props);
	clear = () => render(null, root);
	return { props, update: (more: Partial<ArticlesProps>) => draw({ ...props, ...more }) };
}

const search = () => page.getByRole('searchbox', { name: 'Search all texts' });

describe('the list of articles', () => {
	it('says what is known of each', async () => {
		await show({ articles: [{ ...makeArticle(1, { published: '2024-12-04', keptBy: 'feed', access: 'teaser' }), versions: 3 }] });
		const row = page.getByRole('article', { name: 'Titel 1' });
		await expect.element(row).toMatchTextContent('Der Bote · 4 Dec 2024');
		await expect.element(row).toMatchTextContent('from a feed, 1 Jan 2025 · 3 versions · 1,200 words · teaser only');
	});

	it('draws of ten thousand those in view', async () => {
		await show({ articles: Array.from({ length: 10_000 }, (_, at) => makeArticle(at)) });
		await expect.element(page.getByRole('article', { name: 'Titel 9999' })).toBeVisible();
		expect(document.querySelectorAll('.article-row').length).toBeLessThan(60);
	});

	it('says how to keep one while there is none', async () => {
		await show({ articles: [] });
		await expect.element(page.getByText('No articles kept yet.')).toBeVisible();
	});

	it('shows hostile titles as text', async () => {
		await show({ articles: [makeArticle(1, { title: hostile, outlet: hostile })] });
		await expect.element(page.getByRole('article', { name: hostile })).toBeVisible();
		expect(document.querySelector('.article-row img')).toBeNull();
	});

	it('says what is stored, and asks the browser to keep it', async () => {
		const { props } = await show();
		await expect.element(page.getByText(/4\.2 MB used on this machine, 10 GB at most/)).toBeVisible();
		await page.getByRole('button', { name: 'Ask it to keep everything' }).click();
		expect(props.onPersist).toHaveBeenCalledOnce();
	});
});

describe('the search', () => {
	it('quotes the sentences with the words marked, and says what comes with Lesart', async () => {
		const { props } = await show();
		await search().fill('deiche');
		const hit = page.getByRole('article', { name: 'Titel 1' });
		await expect.element(hit).toMatchTextContent(/comes with Lesart.*Der Deich hält\.and 2 more sentences/);
		expect(document.querySelector('mark')?.textContent).toBe('Deich');
		expect(props.actions.search).toHaveBeenLastCalledWith({ query: 'deiche', outlet: null, most: 50 });
	});

	it('asks of one outlet where that is chosen', async () => {
		const { props } = await show();
		await userEvent.selectOptions(page.getByRole('combobox', { name: 'Outlet' }).first(), 'Der Bote (1)');
		await search().fill('deiche');
		await waitFor(() => expect(props.actions.search).toHaveBeenLastCalledWith({ query: 'deiche', outlet: 'bote.example', most: 50 }));
	});

	it('says why it failed', async () => {
		const { props } = await show();
		vi.mocked(props.actions.search).mockResolvedValue(fail('lexiconFailed'));
		await search().fill('deiche');
		await expect.element(page.getByText(/The dictionary could not be opened/)).toBeVisible();
	});
});

describe('an opened article', () => {
	it('is read without its title twice, and links to no address that is not of the web', async () => {
		await show({ place: 'id-1' });
		await expect.element(page.getByRole('heading', { name: 'Titel 1' })).toHaveFocus();
		expect(document.querySelector('.kept-text')?.textContent).toBe('Der Deich hält.');
		expect(page.getByRole('link').query()).toBeNull();
	});

	it('says when it is gone', async () => {
		const { props } = await show();
		vi.mocked(props.actions.read).mockResolvedValue(succeed([]));
		await show({ place: 'id-1', actions: props.actions });
		await expect.element(page.getByText('This article is no longer kept.')).toBeVisible();
	});
});

describe('removing', () => {
	it('offers the way back, with the focus on it', async () => {
		const { props } = await show();
		await page.getByRole('button', { name: 'Remove “Titel 1”' }).click();
		expect(props.actions.remove).toHaveBeenCalledWith(['id-1']);
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(props.actions.restore).toHaveBeenCalledWith('removal');
		expect(props.announce).toHaveBeenLastCalledWith('1 article is back.', false);
	});

	it('says so when there was no room for it, and offers nothing back', async () => {
		const { props } = await show();
		vi.mocked(props.actions.remove).mockResolvedValue(fail('storageFull'));
		await page.getByRole('button', { name: 'Remove “Titel 1”' }).click();
		await waitFor(() => expect(props.announce).toHaveBeenLastCalledWith(expect.stringContaining('storage is full'), true));
		expect(page.getByRole('button', { name: 'Undo' }).query()).toBeNull();
	});

	it('takes of many only those that are old enough', async () => {
		const recent = new Date().toISOString();
		const { props } = await show({ articles: [makeArticle(1), makeArticle(2), makeArticle(3, { keptAt: recent })] });
		await page.getByText('Remove several articles').click();
		await page.getByRole('button', { name: 'Remove 2 articles' }).click();
		expect(props.actions.remove).toHaveBeenCalledWith(['id-1', 'id-2']);
	});
});
