/** The source of a page that nobody has open → its article and the feeds it names. The parsed document is inert: it runs and loads nothing and has no layout. */
import type { FeedLink } from '../../core/feeds/feed-document';
import type { PageArticle } from '../../core/page';
import { extractArticle } from './extract-article';
import { visibleText } from './plain-text';

export type ReadSource = {
	/** `null` when the page holds no article. */
	readonly article: PageArticle | null;
	/** In the page's order, each address once. */
	readonly feeds: readonly FeedLink[];
};

const mostFeeds = 20;

/** @param address where the page was fetched, after redirects. */
export function readSource(html: string, address: string): ReadSource {
	const document = new DOMParser().parseFromString(html, 'text/html');
	return { article: extractArticle(document, address)?.article ?? null, feeds: listFeedLinks(document, address) };
}

/** https://blog.whatwg.org/feed-autodiscovery */
function listFeedLinks(document: Document, address: string): FeedLink[] {
	const base = resolve(document.querySelector('base')?.getAttribute('href') ?? '', address) ?? address;
	const links = new Map<string, FeedLink>();
	for (const link of document.querySelectorAll('link[rel~="alternate" i][href], link[rel~="feed" i][href]')) {
		if (!/^application\/(rss|atom|rdf)\+xml\b/i.test(link.getAttribute('type')?.trim() ?? '')) continue;
		const url = resolve(link.getAttribute('href') ?? '', base);
		if (url && !links.has(url)) links.set(url, { url, title: link.getAttribute('title')?.trim().slice(0, 200) || null });
		if (links.size === mostFeeds) break;
	}
	const pageTitle = visibleText(document.querySelector('title')).slice(0, 200) || null;
	return [...links.values()].map(({ url, title }) => ({ url, title: title ?? pageTitle }));
}

function resolve(href: string, base: string): string | null {
	if (href.trim() === '' || !URL.canParse(href, base)) return null;
	const { protocol, href: url } = new URL(href, base);
	return protocol === 'https:' || protocol === 'http:' ? url : null;
}
