/**
 * How near a change of the page comes to the article, told without reading: most of what changes on a news page is advertising, counters, and
 * boxes that were no article text when they were last looked at.
 */
import { isForeignElement, makeNameReader } from '../../platform/dom/blocks/boilerplate';
import type { ReadArticle } from '../../platform/dom/extract-article';
import { findInnerTree, findParent, isInPage, openFrame } from '../../platform/dom/flat-tree';

/** `look`: see whether the article still is as it was read. `read`: there may be more of it, or another. */
export type Concern = 'none' | 'look' | 'read';

export type ChangeJudge = {
	judge(record: MutationRecord): Concern;
	/** The same of a frame that has loaded another document. */
	judgeFrame(frame: Element): Concern;
	/** To be told what was read, `null` for nothing, after every reading. */
	learn(reading: ReadArticle | null): void;
};

/** Characters; a shorter piece is neither an article nor the better part of one. */
const LONG = 400;

/** @param isOwn whether a node was put there by Lesart. */
export function createChangeJudge(isOwn: (node: Node) => boolean): ChangeJudge {
	const readName = makeNameReader();
	let reading: ReadArticle | null = null;
	let paragraphs: ReadonlySet<Element> = new Set();
	/** What holds paragraphs, up to what holds them all; and what that stands in. */
	let outer: ReadonlySet<Element> = new Set();
	let above: ReadonlySet<Element> = new Set();
	/** Where something was added that turned out to be no article text, and how long it was. */
	const barren = new WeakMap<Node, number>();
	const grown = new Map<Node, number>();

	/** The nearest of a node and what it stands in that holds article text. */
	const findHolder = (node: Node): Element | null => {
		for (let element = toElement(node); element; element = findParent(element)) if (outer.has(element)) return element;
		return null;
	};
	const isOfArticle = (node: Node) => {
		const holder = findHolder(node);
		return holder !== null && (holder === node || paragraphs.has(holder));
	};
	const isAside = (node: Node) => {
		for (let element = toElement(node); element && !outer.has(element) && !above.has(element); element = findParent(element))
			if (isForeignElement(element) || /foreign|comments/.test(readName(element) ?? '')) return true;
		return false;
	};
	const judgeAdded = (node: Node, parent: Node): Concern => {
		const length = isOwn(node) || !isInPage(node) ? 0 : measureText(node);
		if (length === 0) return 'none';
		if (!reading) return length >= LONG ? 'read' : 'look';
		if (length <= reading.article.text.length / 2 && isAside(node)) return 'none';
		if (!isOfArticle(parent)) {
			const known = barren.get(parent);
			const isSmall = known === undefined ? findHolder(parent) === null && length < LONG : length <= Math.max(LONG, 2 * known);
			if (isSmall) return 'none';
			grown.set(parent, Math.max(length, grown.get(parent) ?? 0));
		}
		return 'read';
	};
	const judgeChildren = ({ target, addedNodes, removedNodes }: MutationRecord): Concern => {
		const concerns = [...addedNodes].map((node) => judgeAdded(node, target));
		if (concerns.includes('read')) return 'read';
		const isTaken = reading !== null && [...removedNodes].some((node) => !isOwn(node)) && (isOfArticle(target) || !isInPage(reading.scope));
		return isTaken ? 'look' : (concerns.find((concern) => concern !== 'none') ?? 'none');
	};
	const judgeShown = (element: Element): Concern => {
		if (!reading) return element.querySelector('p') ? 'look' : 'none';
		const isNear =
			isOfArticle(element) || above.has(element) || reading.hidden.some((hidden) => element.contains(hidden) || hidden.contains(element));
		return isNear ? 'look' : 'none';
	};
	return {
		judge: (record) => {
			if (record.type === 'attributes') return judgeShown(record.target as Element);
			if (record.type === 'childList') return judgeChildren(record);
			return reading?.map.has(record.target) ? 'look' : judgeAdded(record.target, record.target.parentNode ?? record.target);
		},
		judgeFrame: (frame) => (reading?.elements.every(isInPage) === false ? 'read' : judgeAdded(frame, frame.parentNode ?? frame)),
		learn: (found) => {
			reading = found;
			paragraphs = new Set(found?.elements);
			outer = new Set(found?.elements.flatMap((element) => listPath(element, found.scope)));
			above = new Set(found ? listPath(found.scope, null) : []);
			for (const [parent, length] of grown) if (!isOfArticle(parent)) barren.set(parent, length);
			grown.clear();
		},
	};
}

/** What an element stands in, up to `end`; from itself on where that is given. */
function listPath(element: Element, end: Element | null): Element[] {
	const path: Element[] = [];
	for (let holder = end ? element : findParent(element); holder; holder = findParent(holder)) {
		path.push(holder);
		if (holder === end) break;
	}
	return path;
}

function toElement(node: Node): Element | null {
	return node.nodeType === 1 ? (node as Element) : findParent(node);
}

/** Characters; an element that shows another tree counts as long, whatever is in it, and a frame as long as what it shows. */
function measureText(node: Node): number {
	const framed = node.nodeType === 1 ? openFrame(node as Element)?.body : null;
	if (framed) return measureText(framed) - [...framed.querySelectorAll('script, style')].reduce((sum, code) => sum + measureText(code), 0);
	const length = node.textContent?.trim().length ?? 0;
	if (length > 0 || node.nodeType !== 1) return node.nodeType === 8 ? 0 : length;
	const hasTree = [node as Element, ...(node as Element).querySelectorAll('*')].some(findInnerTree);
	return hasTree ? LONG : 0;
}
