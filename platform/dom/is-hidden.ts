/** Whether the reader cannot see an element. */
const ASKED = { visibilityProperty: true };

/** By the layout, or by its attributes where a document has no layout. */
export function isHidden(element: Element): boolean {
	if (element.ownerDocument.defaultView && typeof element.checkVisibility === 'function')
		return !element.checkVisibility(ASKED) && !isDisplayContents(element);
	return element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** An element of `display: contents` has no box of its own and counts as not visible, while its children may be. */
function isDisplayContents(element: Element): boolean {
	return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
