/** Where things stand in the window (CSS pixels of the page's own viewport), also those in a frame, whose own coordinates begin at its corner. */
import { findParent } from './flat-tree';

/** One box a line. */
export function listBoxes(range: Range): DOMRect[] {
	const { left, top } = findOrigin(range.startContainer.ownerDocument);
	return [...range.getClientRects()].map((box) => shift(box, left, top));
}

/** The box around all of it. */
export function measureBox(place: Range | Element): DOMRect {
	const node = 'startContainer' in place ? place.startContainer : place;
	const { left, top } = findOrigin(node.ownerDocument);
	return shift(place.getBoundingClientRect(), left, top);
}

/** Where in the window an event happened. */
export function findPoint({ clientX, clientY, view }: MouseEvent): { readonly x: number; readonly y: number } {
	const { left, top } = findOrigin(view?.document ?? null);
	return { x: clientX + left, y: clientY + top };
}

/** Where a document begins in the window. */
export function findOrigin(home: Document | null): { readonly left: number; readonly top: number } {
	const frame = home && home !== document && findParent(home.documentElement);
	if (!frame) return { left: 0, top: 0 };
	const { paddingLeft, paddingTop } = getComputedStyle(frame);
	const box = measureBox(frame);
	return {
		left: box.left + frame.clientLeft + Number.parseFloat(paddingLeft),
		top: box.top + frame.clientTop + Number.parseFloat(paddingTop),
	};
}

export function shift({ x, y, width, height }: DOMRect, right: number, down: number): DOMRect {
	return new DOMRect(x + right, y + down, width, height);
}
