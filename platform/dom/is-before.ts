/** Document order of two elements, by the children of the ancestor they share; also where `compareDocumentPosition` is not to be had. */

/** Whether `left` begins before `right`; an element begins before what it holds. */
export function isBefore(left: Element, right: Element): boolean {
	if (left.contains(right)) return left !== right;
	let ancestor: Element | null = left;
	while (ancestor?.parentElement && !ancestor.parentElement.contains(right)) ancestor = ancestor.parentElement;
	for (let next = ancestor?.nextElementSibling; next; next = next.nextElementSibling) if (next.contains(right)) return true;
	return false;
}
