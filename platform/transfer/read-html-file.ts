/**
 * The article of a saved page. The page is parsed into a document that is shown nowhere: scripts do not run in it, and nothing it refers to is fetched
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#the-domparser-interface).
 */

import { nameArticle } from '../../core/transfer/corpus-lines';
import { extractArticle } from '../dom/extract-article';
import type { ReadPage } from './read-records';

/** An address that no page has; an article that does not say its own is named by its text. */
const nowhere = 'https://lesart.invalid/imported';

/** `null` when the page holds no article. */
export function readHtmlFile(html: string): ReadPage | null {
	const document = new DOMParser().parseFromString(html, 'text/html');
	const address = findAddress(document);
	const read = extractArticle(document, address ?? nowhere);
	if (!read) return null;
	const { article } = read;
	const pageKey = address === null ? nameArticle(null, article.text) : article.pageKey;
	return { ...article, id: pageKey, pageKey, url: address === null ? null : article.url };
}

/** What the page says its address is, or where the browser that saved it noted that it was (`saved from url=(0024)https://…`). */
function findAddress(document: Document): string | null {
	const [, noted] = /saved from url=\(\d+\)(\S+)/.exec(document.documentElement.previousSibling?.nodeValue ?? '') ?? [];
	const said = [
		document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
		document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
		noted,
	];
	return said.find((address) => address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) ?? null;
}
