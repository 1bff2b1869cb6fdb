/** Reading order of two elements; also where `compareDocumentPosition` is not to be had, and across shadow roots, where it does not tell. */
import { findParent, listChildren } from './flat-tree';

/** Whether `left` begins before `right`; an element begins before what it holds. */
export function isBefore(left: Element, right: Element): boolean {
	const [leftPath, rightPath] = [listPath(left), listPath(right)];
	const fork = leftPath.findIndex((element, depth) => element !== rightPath[depth]);
	if (fork < 0) return leftPath.length < rightPath.length;
	const [leftBranch, rightBranch, common] = [leftPath[fork], rightPath[fork], leftPath[fork - 1]];
	if (!leftBranch || !rightBranch || !common) return false;
	for (const child of listChildren(common)) {
		if (child === leftBranch) return true;
		if (child === rightBranch) return false;
	}
	return false;
}

/** From the top of the document down to the element. */
function listPath(element: Element): Element[] {
	const path: Element[] = [];
	for (let outer: Element | null = element; outer; outer = findParent(outer)) path.unshift(outer);
	return path;
}
