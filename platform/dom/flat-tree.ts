/**
 * The tree as the reader sees it (https://drafts.csswg.org/css-scoping-1/#flattening): open shadow roots in place of their hosts' children,
 * and in a slot what was put into it. Without shadow roots it is the document's own tree.
 */

/** What stands in an element, in reading order. */
export function listChildren(element: Element): Iterable<ChildNode> & { readonly length: number } {
	if (element.shadowRoot) return element.shadowRoot.childNodes;
	if (element.localName !== 'slot') return element.childNodes;
	const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
	return assigned.length > 0 ? (assigned as ChildNode[]) : element.childNodes;
}

/** The element a node stands in; `null` at the top of the document. */
export function findParent(node: Node): Element | null {
	const slot = (node as Partial<Slottable>).assignedSlot;
	return slot ?? node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Whether `inner` is `outer` or stands in it, however many shadow roots deep. */
export function holds(outer: Element, inner: Node): boolean {
	for (let node: Node | null = inner; node; node = findParent(node)) if (node === outer) return true;
	return false;
}

/** The text of an element as it stands there, shadow roots and slots included. */
export function readText(element: Element): string {
	let text = '';
	for (const child of listChildren(element)) {
		if (child.nodeType === 3) text += (child as Text).data;
		else if (child.nodeType === 1) text += readText(child as Element);
	}
	return text;
}

/** The nearest of a node and what it stands in that `selector` fits; `null` when there is none. */
export function findOuter(element: Element, selector: string): Element | null {
	for (let outer: Element | null = element; outer; outer = findRootHost(outer)) {
		const found = outer.closest(selector);
		if (found) return found;
	}
	return null;
}

function findRootHost(element: Element): Element | null {
	return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
