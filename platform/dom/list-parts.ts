/** The parts of a page that each hold an article, as pages have them that go on with the next article at the end of one. */
import { isBefore } from './is-before';
import { isHidden } from './is-hidden';

/** Characters of paragraphs; a part with less is a teaser or a box. */
const MIN_PROSE = 600;

/**
 * A part is all that stands around one headline and no other. Headlines are the page's first-level headings; where an `article` has one, those of
 * other such elements count that have only a heading of the second level.
 * @returns in reading order; `[]` where there is one article or none.
 */
export function listParts(document: Document): Element[] {
	const headings = listHeadings(document).filter((heading) => !isHidden(heading));
	if (headings.length < 2) return [];
	const holding = headings.filter((heading) => measureProse(findPart(heading, headings)) >= MIN_PROSE);
	return holding.length < 2
		? []
		: holding.map((heading) => findPart(heading, holding)).toSorted((left, right) => (isBefore(left, right) ? -1 : 1));
}

/** The heading a part was found by; `null` when it has none any more. */
export function findPartHeading(part: Element): Element | null {
	return part.querySelector('h1') ?? part.querySelector('h2');
}

function listHeadings(document: Document): Element[] {
	const first = [...document.querySelectorAll('h1')];
	if (!first.some((heading) => heading.closest('article'))) return first;
	const others = [...document.querySelectorAll('article')].filter(
		(article) => !article.querySelector('h1') && !article.parentElement?.closest('article'),
	);
	return [...first, ...others.flatMap((article) => article.querySelector('h2') ?? [])];
}

/** The outermost element that holds this heading and no other. */
function findPart(heading: Element, headings: readonly Element[]): Element {
	let part = heading;
	for (let outer = heading.parentElement; outer && outer !== outer.ownerDocument.body; outer = outer.parentElement) {
		const within = outer;
		if (headings.some((other) => other !== heading && within.contains(other))) break;
		part = outer;
	}
	return part;
}

function measureProse(part: Element): number {
	return [...part.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent?.trim().length ?? 0), 0);
}
