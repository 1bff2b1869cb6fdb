/** The running text around a place of the page that is not in the article: a caption, a comment, a page that holds no article. */

import { runSteps } from '../../../core/steps';
import { notePage } from '../../../platform/dom/blocks/note-page';
import { collectBlocks } from '../../../platform/dom/collect-blocks';
import { isBlockElement } from '../../../platform/dom/is-block-element';
import { isHidden } from '../../../platform/dom/is-hidden';
import { buildTextMap, type TextMap } from '../../../platform/dom/text-map';

const NO_TEXT = 'script, style, noscript, template, textarea, select, button, svg, math, canvas';

/** The text of the nearest block around a text node, blocks within it left out; `null` when that holds none. */
export function mapBlockAround(node: Node): TextMap | null {
	const block = findBlock(node.parentElement);
	if (!block || block.closest(NO_TEXT)) return null;
	const isApart = (element: Element) => isBlockElement(element) || isHidden(element);
	const notes = runSteps(notePage(block, (element) => element.matches(NO_TEXT)));
	const [own] = notes;
	if (!own) return null;
	const found = collectBlocks(
		own,
		({ element }) => isApart(element),
		({ content }) => content.length === 0,
	).find(({ segments }) => segments.some((segment) => segment.node === node));
	return found ? buildTextMap([found]) : null;
}

function findBlock(element: Element | null): Element | null {
	let outer = element;
	while (outer && !isBlockElement(outer)) outer = outer.parentElement;
	return outer;
}
