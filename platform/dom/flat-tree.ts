/**
 * The tree as the reader sees it (https://drafts.csswg.org/css-scoping-1/#flattening): open shadow roots in place of their hosts' children,
 * in a slot what was put into it, and in a frame of the page's own origin what that shows. Without those it is the document's own tree.
 */

export type Tree = ShadowRoot | Document;

/** The tree an element shows instead of its children: its open shadow root, or the document of a frame that scripts of the page may enter; else `null`. */
export function findInnerTree(element: Element): Tree | null {
	return element.shadowRoot ?? openFrame(element);
}

/** What a frame shows; `null` where it is of another origin, is empty, or is no frame. */
export function openFrame(element: Element | null): Document | null {
	const name = element?.localName;
	if (name !== 'iframe' && name !== 'frame') return null;
	const shown = (element as HTMLIFrameElement).contentDocument ?? null;
	return shown?.body?.firstChild ? shown : null;
}

/** What stands in an element, in reading order. */
export function listChildren(element: Element): Iterable<ChildNode> & { readonly length: number } {
	const inner = findInnerTree(element);
	if (inner) return inner.childNodes;
	if (element.localName !== 'slot') return element.childNodes;
	const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
	return assigned.length > 0 ? (assigned as ChildNode[]) : element.childNodes;
}

/** The element a node stands in; `null` at the top of the page. */
export function findParent(node: Node): Element | null {
	const slot = (node as Partial<Slottable>).assignedSlot;
	return slot ?? node.parentElement ?? findHost(node.parentNode);
}

/** Whether a node is in the page still: one whose frame was taken away or shows another document by now is not, though connected. */
export function isInPage(node: Node): boolean {
	return node.isConnected && node.ownerDocument?.defaultView !== null;
}

/** Whether a tree is in the page still. */
export function isShown(tree: Tree): boolean {
	return tree.ownerDocument ? isInPage(tree) : (tree as Document).defaultView !== null;
}

/** By its type, since a frame's elements are made by classes of its own. */
export function isElement(target: unknown): target is Element {
	return (target as Partial<Node> | null | undefined)?.nodeType === 1;
}

export function isShadowRoot(target: unknown): target is ShadowRoot {
	const { nodeType, host } = (target ?? {}) as Partial<ShadowRoot>;
	return nodeType === 11 && host !== undefined;
}

/** The text of an element as it stands there, shadow roots, slots and frames included. */
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
	for (let outer: Element | null = element; outer; outer = findHost(outer.getRootNode())) {
		const found = outer.closest(selector);
		if (found) return found;
	}
	return null;
}

/** The element that shows a tree, given the tree's root; `null` for the page's own document. */
function findHost(root: Node | null): Element | null {
	if (root?.nodeType !== 9) return (root as Partial<ShadowRoot> | null)?.host ?? null;
	const view = (root as Document).defaultView;
	return view && view !== globalThis.window ? (view.frameElement ?? null) : null;
}
