/** Walks the article's elements once, in reading order, and gathers their running text block by block. */
import { findOuter, listChildren } from './flat-tree';
import { isBlockElement } from './is-block-element';
import { type BlockKind, composeBlock, type PageBlock, type Piece } from './page-block';

/** Left out, these still end the paragraph they stand in; a script or a button does not. */
const SPLITTING = new Set('div section aside figure nav p ul ol table form article header footer iframe h2 h3 h4 blockquote hr'.split(' '));

/**
 * @param root the element to read.
 * @param isExcluded what to leave out, with all it holds.
 * @returns blocks with text in them, in document order; `[]` when there are none.
 */
export function collectBlocks(root: Element, isExcluded: (element: Element) => boolean): PageBlock[] {
	const blocks: PageBlock[] = [];
	let pieces: Piece[] = [];
	let isAfterGap = false;

	const finishBlock = (element: Element) => {
		const block = pieces.some((piece) => piece.node && /\S/.test(piece.node.data)) && composeBlock(kindOf(element), element, pieces);
		if (block) blocks.push(block);
		pieces = [];
		isAfterGap = false;
	};
	const addBreak = (element: Element) => {
		if (isHeading(element)) return void pieces.push({ node: null, isLinked: false, isAfterGap: false });
		const last = pieces.findLast((piece) => piece.node === null || /\S/.test(piece.node.data));
		if (last && !last.node) finishBlock(element);
		else pieces.push({ node: null, isLinked: false, isAfterGap: false });
	};
	const visit = (element: Element, block: Element, isLinked: boolean) => {
		// A range cannot reach from one tree into another.
		if (element.shadowRoot || element.localName === 'slot') isAfterGap = true;
		for (const child of listChildren(element)) {
			if (child.nodeType === 3) {
				pieces.push({ node: child as Text, isLinked, isAfterGap });
				isAfterGap = false;
			}
			if (child.nodeType !== 1) continue;
			const inner = child as Element;
			if (inner.localName === 'br') addBreak(block);
			else if (isExcluded(inner)) {
				if (SPLITTING.has(inner.localName)) finishBlock(block);
				else isAfterGap = true;
			} else if (isHeading(block)) {
				if (isBlockElement(inner) || followsSpan(inner)) addBreak(block);
				visit(inner, block, isLinked || inner.localName === 'a');
			} else if (isBlockElement(inner)) {
				finishBlock(block);
				visit(inner, inner, isLinked);
				finishBlock(inner);
			} else visit(inner, block, isLinked || inner.localName === 'a');
		}
		if (element.shadowRoot || element.localName === 'slot') isAfterGap = true;
	};
	visit(root, root, root.closest('a') !== null);
	finishBlock(root);
	return blocks;
}

/** A heading is one block, however the page breaks it into lines. */
function isHeading(element: Element): boolean {
	return /^h[1-6]$/.test(element.localName);
}

/** Spans of a heading that touch in the source are set apart by style. */
function followsSpan(element: Element): boolean {
	const before = element.previousSibling as Element | null;
	return element.localName === 'span' && before?.localName === 'span';
}

function kindOf(element: Element): BlockKind {
	const named = findOuter(element, 'h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, p');
	if (!named || named.localName === 'p') return findOuter(element, 'blockquote') ? 'quote' : 'paragraph';
	if (/^h[1-6]$/.test(named.localName)) return 'subhead';
	return named.localName === 'blockquote' ? 'quote' : 'item';
}
