/**
 * The element that holds the article's text. What the page itself says comes first (article body, `article`, `main`), as long
 * as that is where the prose is; without it, the innermost container of most of the prose.
 */
import { listInner } from '../flat-tree';
import type { Prose } from './prose';

const SAID = ['[itemprop~="articleBody"], [property~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
/** A said container is believed with this share of the page's prose. */
const BELIEVED_SHARE = 0.4;
/** The container is narrowed while one child holds this share of its prose. */
const NARROWING_SHARE = 0.85;

/** @returns `null` when no element holds any prose. */
export function findArticleRoot(page: Element, prose: Prose): Element | null {
	const total = prose.weigh(page);
	if (total === 0) return null;
	for (const selector of SAID) {
		const said = findHeaviest(prose.query(selector), prose);
		if (said && prose.weigh(said) >= total * BELIEVED_SHARE) return narrow(said, prose);
	}
	return narrow(page, prose);
}

function findHeaviest(elements: Iterable<Element>, prose: Prose): Element | null {
	let heaviest: Element | null = null;
	let most = 0;
	for (const element of elements) if (prose.weigh(element) > most) [heaviest, most] = [element, prose.weigh(element)];
	return heaviest;
}

function narrow(root: Element, prose: Prose): Element {
	const heavy = listInner(root).find((child) => prose.weigh(child) >= prose.weigh(root) * NARROWING_SHARE);
	return heavy && heavy.localName !== 'p' ? narrow(heavy, prose) : root;
}
