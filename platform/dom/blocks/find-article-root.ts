/**
 * The element that holds the article's text. What the page itself says comes first (article body, `article`, `main`), as long
 * as that is where the prose is; without it, the container whose own paragraphs weigh most.
 */
import type { Prose } from './prose';

const SAID = ['[itemprop~="articleBody"], [property~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
/** A said container is believed with this share of the page's prose. */
const BELIEVED_SHARE = 0.4;
/** The container is narrowed while one child holds this share of its prose. */
const NARROWING_SHARE = 0.9;

/** @returns `null` when no element holds any prose. */
export function findArticleRoot(page: Element, prose: Prose): Element | null {
	const total = prose.weigh(page);
	if (total === 0) return null;
	for (const selector of SAID) {
		const said = findHeaviest(page.querySelectorAll(selector), prose);
		if (said && prose.weigh(said) >= total * BELIEVED_SHARE) return narrow(said, prose);
	}
	return narrow(scoreContainers(page, prose), prose);
}

function findHeaviest(elements: Iterable<Element>, prose: Prose): Element | null {
	let heaviest: Element | null = null;
	let most = 0;
	for (const element of elements) if (prose.weigh(element) > most) [heaviest, most] = [element, prose.weigh(element)];
	return heaviest;
}

/** A paragraph counts fully for its parent and half for the parent's parent; the best container then grows while most of the page agrees. */
function scoreContainers(page: Element, prose: Prose): Element {
	const scores = new Map<Element, number>();
	const add = (element: Element | null, points: number) => {
		if (element) scores.set(element, (scores.get(element) ?? 0) + points);
	};
	for (const element of page.querySelectorAll('p, div, section, td, li')) {
		const own = prose.weigh(element) - sum([...element.children].map((child) => prose.weigh(child)));
		if (own <= 0) continue;
		const container = element.localName === 'p' ? element.parentElement : element;
		add(container, own);
		add(container?.parentElement ?? null, own / 2);
	}
	let best = page;
	for (const [element, score] of scores) if (page.contains(element) && score > (scores.get(best) ?? 0)) best = element;
	while (
		best !== page &&
		best.parentElement &&
		best.parentElement.localName !== 'body' &&
		prose.weigh(best) < prose.weigh(best.parentElement) * 0.7
	)
		best = best.parentElement;
	return best;
}

function narrow(root: Element, prose: Prose): Element {
	const heavy = [...root.children].find((child) => prose.weigh(child) >= prose.weigh(root) * NARROWING_SHARE);
	return heavy && heavy.localName !== 'p' ? narrow(heavy, prose) : root;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
