/** The article's own headline among a page's headings. */
import type { Prose } from './prose';

/**
 * @param title the headline as the page's data has it, if it does.
 * @returns the heading element that fits best, `null` when none is likely to be the headline.
 */
export function findHeadline(page: Element, root: Element, prose: Prose, title: string | null): Element | null {
	let best: Element | null = null;
	let bestScore = 0;
	for (const heading of page.querySelectorAll('h1, h2, [itemprop~="headline"]')) {
		if (isLeftOut(heading, prose)) continue;
		const score = scoreHeading(heading, root, title);
		if (score > bestScore) [best, bestScore] = [heading, score];
	}
	return best;
}

function scoreHeading(heading: Element, root: Element, title: string | null): number {
	const words = squeeze(heading.textContent ?? '');
	if (words.length < 8) return 0;
	const said = squeeze(title ?? '');
	const isSaid = said.length > 0 && (words === said || words.includes(said) || (said.includes(words) && words.length > said.length / 2));
	const isFirst = heading.localName === 'h1';
	if (!isFirst && !isSaid && !heading.matches('[itemprop~="headline"]')) return 0;
	const isBefore = root.contains(heading) || precedes(heading, root);
	return (
		(isSaid ? 4 : 0) +
		(isFirst ? 2 : 0) +
		(heading.matches('[itemprop~="headline"]') ? 2 : 0) +
		(isBefore ? 1 : -2) +
		(isNear(heading, root) ? 1 : 0)
	);
}

/** Document order, by the children of the ancestor that both share. */
function precedes(left: Element, right: Element): boolean {
	let ancestor: Element | null = left;
	while (ancestor?.parentElement && !ancestor.parentElement.contains(right)) ancestor = ancestor.parentElement;
	for (let next = ancestor?.nextElementSibling; next; next = next.nextElementSibling) if (next.contains(right)) return true;
	return false;
}

function isNear(heading: Element, root: Element): boolean {
	const container = heading.closest('article, main, [role="main"]');
	return root.contains(heading) || (container?.contains(root) ?? false);
}

function isLeftOut(heading: Element, prose: Prose): boolean {
	for (let element: Element | null = heading; element; element = element.parentElement) {
		if (element !== heading && element.localName === 'body') return false;
		if (prose.isExcluded(element)) return true;
	}
	return false;
}

function squeeze(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
