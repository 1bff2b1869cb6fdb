/** The headline that a page shows: often not its `h1`, which may stand unseen among the breadcrumbs for search engines. */
import { findOuter, findParent, holds, listInner, readText } from '../flat-tree';
import { isBefore } from '../is-before';
import { plainWords } from '../plain-text';
import type { Prose } from './prose';

/**
 * @param titles the headline as the page's data has it, in all its forms.
 * @returns the heading element that fits best, `null` when none is likely to be the headline.
 */
export function findHeadline(page: Element, root: Element, prose: Prose, titles: readonly string[]): Element | null {
	const said = titles.map(plainWords).filter((title) => title.length >= 8);
	const start = findFirstParagraph(root, prose);
	let best: Element | null = null;
	let bestScore = 0;
	for (const heading of prose.query('h1, h2, [itemprop~="headline"]')) {
		if (isLeftOut(heading, page, prose)) continue;
		const score = scoreHeading(heading, root, start, said);
		if (score > bestScore) [best, bestScore] = [heading, score];
	}
	return best;
}

function scoreHeading(heading: Element, root: Element, start: Element, said: readonly string[]): number {
	const words = plainWords(readText(heading));
	if (words.length < 8) return 0;
	const isSaid = said.some((title) => words.includes(title) || (title.includes(words) && words.length > title.length / 2));
	const isFirst = heading.localName === 'h1' || heading.matches('[itemprop~="headline"]');
	const isAbove = isBefore(heading, start);
	const isOnTop = isAbove && findOuter(heading, 'header, hgroup') !== null;
	if (!isFirst && !isSaid && !(isOnTop && isNear(heading, root))) return 0;
	return (isSaid ? 4 : 0) + (isFirst ? 2 : 0) + (isAbove ? 2 : -2) + (isNear(heading, root) ? 1 : 0);
}

/** The first block with prose of its own. */
function findFirstParagraph(element: Element, prose: Prose): Element {
	const first = listInner(element).find((child) => prose.weigh(child) > 0);
	return first ? findFirstParagraph(first, prose) : element;
}

function isNear(heading: Element, root: Element): boolean {
	const container = findOuter(heading, 'article, main, [role="main"]');
	return holds(root, heading) || (container !== null && holds(container, root));
}

/** A heading in a list is an item of it. */
function isLeftOut(heading: Element, page: Element, prose: Prose): boolean {
	if (findOuter(heading, 'ol, ul')) return true;
	for (let element: Element | null = heading; element; element = findParent(element)) {
		if (element !== heading && (element === page || element.localName === 'body')) return false;
		if (prose.isExcluded(element)) return true;
	}
	return false;
}
