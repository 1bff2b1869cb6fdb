/** Brings a place of the page into view, the way the reader likes motion, and not under what the site keeps at the top of the window. */
import { findOrigin, measureBox, shift } from '../../platform/dom/boxes';
import { findParent } from '../../platform/dom/flat-tree';

export function prefersStill(): boolean {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls the nearest scrolling element so that the range stands in its upper half, and what a frame stands in likewise; not where it is well in view. */
export function scrollToRange(range: Range, behavior: ScrollBehavior = prefersStill() ? 'instant' : 'smooth'): void {
	let box = measureBox(range);
	for (let place = findParent(range.startContainer); place; place = findParent(place.ownerDocument.documentElement)) {
		const scroller = findScroller(place);
		const way = measureWay(box, scroller);
		scroller.scrollBy({ top: way, behavior });
		box = shift(box, 0, -way);
	}
}

/** How far a scroller is to go, and can, for the box to be well in view; CSS pixels. */
function measureWay(box: DOMRect, scroller: Element): number {
	const home = scroller.ownerDocument;
	const isPage = scroller === home.scrollingElement;
	const { top: from, height: tall } = isPage ? { ...findOrigin(home), height: home.defaultView?.innerHeight ?? 0 } : measureBox(scroller);
	const top = Math.max(from, measureCover(box.left + box.width / 2));
	const height = from + tall - top;
	if (box.top >= top + height * 0.05 && box.bottom <= top + height * 0.85) return 0;
	const { scrollTop, scrollHeight, clientHeight } = scroller;
	return Math.min(Math.max(box.top - top - height / 3, -scrollTop), Math.max(0, scrollHeight - clientHeight - scrollTop));
}

/** How far down from its top the window is covered by bars that do not scroll, one below the other, at this distance from its left. CSS pixels. */
export function measureCover(x: number): number {
	let bottom = 0;
	for (;;) {
		const [bar] = document
			.elementsFromPoint(Math.max(0, Math.min(x, window.innerWidth - 1)), bottom + 1)
			.flatMap((element) => findBar(element) ?? []);
		if (!bar || bar.bottom <= bottom) return bottom;
		bottom = bar.bottom;
	}
}

/** The box of the bar that an element belongs to; what covers half of the window or more is no bar, and neither is what stands in the text. */
function findBar(element: Element): DOMRect | null {
	for (let outer: Element | null = element; outer; outer = findParent(outer)) {
		const box = outer.getBoundingClientRect();
		if (box.height > window.innerHeight / 2) return null;
		if (/fixed|sticky/.test(getComputedStyle(outer).position)) return box.width > window.innerWidth / 2 ? box : null;
	}
	return null;
}

function findScroller(element: Element): Element {
	const { scrollingElement, documentElement, body } = element.ownerDocument;
	const page = scrollingElement ?? documentElement;
	for (let outer: Element | null = element; outer && outer !== body && outer !== page; outer = findParent(outer)) {
		if (outer.scrollHeight > outer.clientHeight && /auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
	}
	return page;
}
