/** What stands at a point of the viewport, open shadow roots looked into. */

/** The shadow roots at a point (CSS pixels), the outermost first. */
export function listRootsAt(x: number, y: number): ShadowRoot[] {
	const roots: ShadowRoot[] = [];
	for (
		let root = document.elementFromPoint(x, y)?.shadowRoot;
		root && !roots.includes(root);
		root = root.elementFromPoint(x, y)?.shadowRoot
	)
		roots.push(root);
	return roots;
}

/** The innermost element at a point; `null` where there is none. */
export function findAtPoint(x: number, y: number): Element | null {
	return (listRootsAt(x, y).at(-1) ?? document).elementFromPoint(x, y);
}
