/** What stands at a point of the window, open shadow roots and frames looked into. */
import { findOrigin } from './boxes';
import { openFrame } from './flat-tree';

/** A point in the innermost document that shows itself there, in that document's own coordinates; the shadow roots at it, the outermost first. */
export type Spot = { readonly document: Document; readonly x: number; readonly y: number; readonly shadowRoots: readonly ShadowRoot[] };

/** @param x, y CSS pixels of the page's own viewport. */
export function findSpot(x: number, y: number): Spot {
	let spot = openSpot(document, x, y);
	for (;;) {
		const frame = openFrame(findElement(spot));
		if (!frame) return spot;
		const { left, top } = findOrigin(frame);
		spot = openSpot(frame, x - left, y - top);
	}
}

/** The innermost element at a point; `null` where there is none. */
export function findAtPoint(x: number, y: number): Element | null {
	return findElement(findSpot(x, y));
}

function findElement({ document: home, x, y, shadowRoots }: Spot): Element | null {
	return (shadowRoots.at(-1) ?? home).elementFromPoint(x, y);
}

function openSpot(home: Document, x: number, y: number): Spot {
	const shadowRoots: ShadowRoot[] = [];
	for (
		let root = home.elementFromPoint(x, y)?.shadowRoot;
		root && !shadowRoots.includes(root);
		root = root.elementFromPoint(x, y)?.shadowRoot
	)
		shadowRoots.push(root);
	return { document: home, x, y, shadowRoots };
}
