/**
 * Where the running text of a page is: how many characters of prose each element holds, and which elements are not the article.
 * One walk weighs everything, a second leaves out what is named as something else, unless it holds most of the page's prose.
 */
import { isBlockElement } from '../is-block-element';
import { isHidden } from '../is-hidden';
import { isForeignElement, readName, showsMedia } from './boilerplate';

export type Prose = {
	/** Characters of prose in an element, links apart; 0 where it was left out. */
	weigh(element: Element): number;
	isExcluded(element: Element): boolean;
	/** Whether an element leads to another article. */
	isCard(element: Element): boolean;
};

/** A shorter stretch is a label, a date, a button. */
const MIN_PARAGRAPH = 40;
/** A card has no more prose than this, nor a caption. */
const MAX_CARD = 500;
const MAX_CAPTION = 400;

/** Weighs a page. Reads only; asks the layout for what is hidden. */
export function weighProse(page: Element): Prose {
	const foreign = new Set<Element>();
	const raw = weighTree(page, (element) => {
		const isLeftOut = isForeignElement(element) || isHidden(element);
		if (isLeftOut) foreign.add(element);
		return isLeftOut;
	});
	const total = raw.get(page) ?? 0;
	const isCard = (element: Element): boolean => isTeaserCard(element, raw) || isNestedCard(element, raw);
	const isExcluded = (element: Element): boolean => {
		if (foreign.has(element)) return true;
		if (/articleBody|headline/.test(element.getAttribute('itemprop') ?? '')) return false;
		const weight = raw.get(element) ?? 0;
		const isCaption = weight <= Math.min(MAX_CAPTION, total / 2);
		const name = readName(element);
		if (name === 'foreign') return weight <= total / 2;
		if (name === 'comments') return element.querySelector('[itemprop~="articleBody"]') === null;
		if (isCaption && (element.localName === 'figure' ? !element.querySelector('blockquote') : name === 'media' && showsMedia(element)))
			return true;
		return isCard(element);
	};
	const excluded = new Map<Element, boolean>();
	const isExcludedOnce = (element: Element): boolean => {
		const known = excluded.get(element);
		if (known !== undefined) return known;
		const answer = isExcluded(element);
		excluded.set(element, answer);
		return answer;
	};
	const weights = weighTree(page, isExcludedOnce);
	return { weigh: (element) => weights.get(element) ?? 0, isExcluded: isExcludedOnce, isCard };
}

/** A card that leads to another article: little prose under a heading that is a link. */
function isTeaserCard(element: Element, raw: ReadonlyMap<Element, number>): boolean {
	if (!/^(article|div|section|li)$/.test(element.localName) || (raw.get(element) ?? 0) > MAX_CARD) return false;
	const heading = element.querySelector('h1, h2, h3, h4');
	const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
	return Boolean(link && !link.getAttribute('href')?.startsWith('#'));
}

/** A small article within a large one is another; a ticker is made of nothing but small ones. */
function isNestedCard(element: Element, raw: ReadonlyMap<Element, number>): boolean {
	if (element.localName !== 'article' || (raw.get(element) ?? 0) > MAX_CARD) return false;
	const outer = element.parentElement?.closest('article, main');
	if (!outer) return false;
	const nested = [...outer.querySelectorAll('article')].reduce((sum, article) => sum + (raw.get(article) ?? 0), 0);
	return nested < (raw.get(outer) ?? 0) / 2;
}

function weighTree(root: Element, isLeftOut: (element: Element) => boolean): Map<Element, number> {
	const weights = new Map<Element, number>();
	const visit = (element: Element): { own: number; nested: number } => {
		let own = 0;
		let nested = 0;
		for (let child = element.firstChild; child; child = child.nextSibling) {
			if (child.nodeType === 3) own += child.nodeValue?.trim().length ?? 0;
			if (child.nodeType !== 1 || isLeftOut(child as Element)) continue;
			const inner = visit(child as Element);
			nested += inner.nested;
			if ((child as Element).localName !== 'a') own += inner.own;
		}
		const isBlock = isBlockElement(element);
		const settled = isBlock ? nested + (own >= MIN_PARAGRAPH ? own : 0) : nested;
		weights.set(element, isBlock ? settled : settled + own);
		return isBlock ? { own: 0, nested: settled } : { own, nested };
	};
	visit(root);
	return weights;
}
