/** The list of kept articles as the reader wants it: of which outlet, and in which order. Fast for ten thousand: what is compared is made once. */
import type { KeptHead, ListedArticle } from '../../core/kept-article';
import { outletKey } from '../../core/outlet-key';

export const articleOrders = ['kept', 'published', 'outlet', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** `outlet` is a key of `outletKey`; `null` for all, '' for articles of which it is not known. */
export type ArticleChoice = { readonly query: string; readonly order: ArticleOrder; readonly outlet: string | null };

/** What is compared of an article. */
type Sortable = Readonly<Record<ArticleOrder, string>> & { readonly key: string };

const sortables = new WeakMap<KeptHead, Sortable>();

/** Makes ready what is compared, so that it need not be for thousands at once. */
export function prepareArticle(head: KeptHead): void {
	readSortable(head);
}

function readSortable(head: KeptHead): Sortable {
	const before = sortables.get(head);
	if (before) return before;
	const made: Sortable = {
		kept: head.keptAt,
		published: head.published ?? '',
		outlet: foldName(head.outlet ?? ''),
		title: foldName(head.title ?? ''),
		key: outletKey(head) ?? '',
	};
	sortables.set(head, made);
	return made;
}

export const keyOfOutlet = (article: ListedArticle): string => readSortable(article.head).key;

/** As a dictionary sorts: without accents, case and marks. */
const foldName = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/[^\p{L}\p{N} ]/gu, '')
		.toLowerCase()
		.trim();

/** Newest first, or by name; within one outlet the newest first, and what has no name or date last. */
export function arrangeArticles(articles: readonly ListedArticle[], { order, outlet }: ArticleChoice): ListedArticle[] {
	const all = articles.map((article) => ({ article, by: readSortable(article.head) }));
	const wanted = outlet === null ? all : all.filter(({ by }) => by.key === outlet);
	const isByName = order === 'outlet' || order === 'title';
	const compareOrder: typeof compare = isByName ? compareNames : (a, b) => compare(b, a);
	const sorted = wanted.toSorted((a, b) => compareOrder(a.by[order], b.by[order]) || compare(b.by.kept, a.by.kept));
	return sorted.map(({ article }) => article);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareNames(a: string, b: string): number {
	if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
	return compare(a, b);
}

export type OutletCount = { readonly key: string; readonly name: string | null; readonly count: number };

/** The outlets of the articles, by name. */
export function countOutlets(articles: readonly ListedArticle[]): OutletCount[] {
	const counts = new Map<string, { name: string | null; count: number }>();
	for (const article of articles) {
		const key = keyOfOutlet(article);
		const known = counts.get(key) ?? { name: article.head.outlet, count: 0 };
		known.count++;
		known.name ??= article.head.outlet;
		counts.set(key, known);
	}
	const outlets = [...counts].map(([key, { name, count }]) => ({ key, name, count }));
	return outlets.toSorted((a, b) => compareNames(foldName(a.name ?? ''), foldName(b.name ?? '')));
}

/** Days after which the reader may want articles to go. */
export const ages = [7, 30, 90, 365] as const;

const dayMs = 86_400_000;

/** Articles whose latest version was kept more than `days` before `now` (epoch milliseconds). */
export function pickOlder(articles: readonly ListedArticle[], days: number, now: number): ListedArticle[] {
	const bound = new Date(now - days * dayMs).toISOString();
	return articles.filter(({ head }) => head.keptAt < bound);
}
