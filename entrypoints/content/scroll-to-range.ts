/** Brings a place of the page into view, the way the reader likes motion. */

export function prefersStill(): boolean {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls the nearest scrolling element so that the range stands in its upper half; does nothing when it is well in view. */
export function scrollToRange(range: Range, behavior: ScrollBehavior = prefersStill() ? 'instant' : 'smooth'): void {
	const box = range.getBoundingClientRect();
	const container = findScroller(range.startContainer.parentElement);
	const frame = container === document.scrollingElement ? { top: 0, height: window.innerHeight } : container.getBoundingClientRect();
	const isInView = box.top >= frame.top + frame.height * 0.1 && box.bottom <= frame.top + frame.height * 0.85;
	if (isInView) return;
	container.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior });
}

function findScroller(element: Element | null): Element {
	const page = document.scrollingElement ?? document.documentElement;
	for (let outer = element; outer && outer !== document.body && outer !== page; outer = outer.parentElement) {
		if (outer.scrollHeight > outer.clientHeight && /auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
	}
	return page;
}
