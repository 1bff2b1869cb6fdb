/** Reads the article of a page given as HTML, with the extension's own extraction on a DOM without layout. */
import { parseHTML } from 'linkedom';
import type { Article } from '../core/article';
import { extractArticle } from '../platform/dom/extract-article';

/** The article, or `null` when the page holds none. `address` tells where it was published, if that is known. */
export function readHtml(html: string, address: string | null): Article | null {
	const { document } = parseHTML(html);
	return extractArticle(document, address ?? 'https://unknown.invalid/')?.article ?? null;
}
