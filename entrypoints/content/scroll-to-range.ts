/** Brings a place of the page into view, the way the reader likes motion, and not under what the site keeps at the top of the window. */
import { findParent } from '../../platform/dom/flat-tree';

export function prefersStill(): boolean {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls the nearest scrolling element so that the range stands in its upper half; does nothing when it is well in view. */
export function scrollToRange(range: Range, behavior: ScrollBehavior = prefersStill() ? 'instant' : 'smooth'): void {
	const box = range.getBoundingClientRect();
	const container = findScroller(findParent(range.startContainer));
	const frame = container === document.scrollingElement ? { top: 0, height: window.innerHeight } : container.getBoundingClientRect();
	const top = Math.max(frame.top, measureCover(box.left + box.width / 2));
	const height = frame.top + frame.height - top;
	const isInView = box.top >= top + height * 0.05 && box.bottom <= top + height * 0.85;
	if (isInView) return;
	container.scrollBy({ top: box.top - top - height / 3, behavior });
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

function findScroller(element: Element | null): Element {
	const page = document.scrollingElement ?? document.documentElement;
	for (let outer = element; outer && outer !== document.body && outer !== page; outer = findParent(outer)) {
		if (outer.scrollHeight > outer.clientHeight && /auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
	}
	return page;
}
