/** The list of kept articles: versions gathered to a line each, ordered, filtered, counted. */
import { describe, expect, it } from 'vitest';
import { type ArticleOrder, arrangeArticles, countOutlets, pickOlder } from '../../../components/library/arrange-articles';
import { countWords, type KeptHead, type ListedArticle, listArticles } from '../../../core/kept-article';

function makeHead(id: string, changes: Partial<KeptHead> = {}): KeptHead {
	const address = `https://www.bote.example/${id}`;
	const known = { byline: null, access: 'full', language: 'de', hash: id, keptBy: 'reader', words: 3, supersededBy: null } as const;
	const keptAt = `2025-03-0${id.charCodeAt(0) - 96}T10:00:00.000Z`;
	return {
		...known,
		id,
		url: address,
		pageKey: address,
		outletId: null,
		outlet: 'Der Bote',
		title: id,
		published: null,
		keptAt,
		updatedAt: keptAt,
		...changes,
	};
}

const list = (...heads: KeptHead[]): ListedArticle[] => listArticles(heads);
const ids = (articles: readonly ListedArticle[]): string => articles.map(({ head }) => head.id).join('');

describe('listArticles', () => {
	it('has a line for each page, with its latest version and how many there are', () => {
		const page = 'https://www.bote.example/a';
		const [line] = list(makeHead('a', { supersededBy: 'b' }), makeHead('b', { pageKey: page }));
		expect(line).toMatchObject({ head: { id: 'b' }, versions: 2, firstKeptAt: '2025-03-01T10:00:00.000Z' });
	});

	it('takes two addresses of one page together', () => {
		const mobile = makeHead('b', { pageKey: 'https://m.bote.example/a', supersededBy: null });
		expect(list(makeHead('a', { supersededBy: 'b' }), mobile)).toHaveLength(1);
	});

	it('leaves out a page of which there is only a version that was superseded', () => {
		expect(list(makeHead('a', { supersededBy: 'gone' }))).toEqual([]);
	});
});

describe('arrangeArticles', () => {
	const articles = list(
		makeHead('a', { outlet: 'Zeitung', title: '„Überall“ Regen', published: '2025-01-05', url: 'https://www.zeitung.example/a' }),
		makeHead('b', { outlet: 'Ärzteblatt', title: 'ein Deich', published: null, url: 'https://www.aerzte.example/b' }),
		makeHead('c', { outlet: null, title: null, published: '2025-02-01', url: null }),
		makeHead('d', { outlet: 'Zeitung', title: 'Damm', published: '2024', url: 'https://m.zeitung.example/d' }),
	);

	it.each<[order: ArticleOrder, expected: string, why: string]>([
		['kept', 'dcba', 'kept last first'],
		['published', 'cadb', 'newest first, undated last'],
		['outlet', 'bdac', 'without accents; of one outlet what was kept last first; unknown last'],
		['title', 'dbac', 'without accents, marks and case; untitled last'],
	])('by %s: %s (%s)', (order, expected) => {
		expect(ids(arrangeArticles(articles, { query: '', order, outlet: null }))).toBe(expected);
	});

	it('keeps to one outlet, whichever of its hosts', () => {
		const [, zeitung] = countOutlets(articles);
		expect(zeitung).toMatchObject({ name: 'Zeitung', count: 2 });
		expect(ids(arrangeArticles(articles, { query: '', order: 'kept', outlet: zeitung?.key ?? null }))).toBe('da');
	});

	it('counts articles of unknown outlets too, last', () => {
		expect(countOutlets(articles).map(({ name, count }) => [name, count])).toEqual([
			['Ärzteblatt', 1],
			['Zeitung', 2],
			[null, 1],
		]);
	});

	it('picks those that were kept longer ago', () => {
		const now = Date.parse('2025-03-10T10:00:00.000Z');
		expect(ids(pickOlder(articles, 7, now))).toBe('ab');
		expect(ids(pickOlder(articles, 30, now))).toBe('');
	});
});

describe('countWords', () => {
	it.each([
		['Der Deich hält.', 3],
		['', 0],
		[' \n\n ', 0],
		['Titel\n\nErster Satz – und Schluss.', 6],
	])('%j: %i', (text, count) => {
		expect(countWords(text)).toBe(count);
	});
});
