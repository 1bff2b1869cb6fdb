/** Goes through the notes of an article once, in reading order, and gathers its running text block by block. */
import type { Note } from './blocks/note-page';
import { isBlockElement } from './is-block-element';
import { type BlockKind, composeBlock, type PageBlock, type Piece } from './page-block';

/**
 * @param root the note to read.
 * @param isExcluded what to leave out, with all it holds.
 * @param isEmpty whether a note holds no text at all.
 * @returns blocks with text in them, in document order; `[]` when there are none.
 */
export function collectBlocks(root: Note, isExcluded: (note: Note) => boolean, isEmpty: (note: Note) => boolean): PageBlock[] {
	const blocks: PageBlock[] = [];
	let pieces: Piece[] = [];
	let isAfterGap = false;

	const finishBlock = ({ note, kind }: Place) => {
		const block = pieces.some((piece) => piece.node && /\S/.test(piece.node.data)) && composeBlock(kind, note, pieces);
		if (block) blocks.push(block);
		pieces = [];
		isAfterGap = false;
	};
	const addBreak = (place: Place) => {
		if (isHeading(place)) return void pieces.push({ node: null, isLinked: false, isAfterGap: false });
		const last = pieces.findLast((piece) => piece.node === null || /\S/.test(piece.node.data));
		if (last && !last.node) finishBlock(place);
		else pieces.push({ node: null, isLinked: false, isAfterGap: false });
	};
	const leaveOut = (isSplitting: boolean, block: Place) => {
		if (isSplitting) finishBlock(block);
		else isAfterGap = true;
	};
	const skipEmpty = (note: Note, block: Place) => {
		if (!isBlockElement(note.element)) return visit(note, block);
		if (!isHeading(block)) finishBlock(block);
	};
	const visitNote = (note: Note, block: Place) => {
		if (isEmpty(note)) return skipEmpty(note, block);
		if (isExcluded(note)) return leaveOut(!note.isPhrasing && !note.name.includes('-'), block);
		if (isHeading(block)) {
			if (pieces.length > 0 && (isBlockElement(note.element) || followsSpan(note.element))) addBreak(block);
			return visit(note, block);
		}
		if (!isBlockElement(note.element)) return visit(note, block);
		finishBlock(block);
		const place = { note, kind: kindOf(note, block.kind) };
		visit(note, place);
		finishBlock(place);
	};
	const visit = (note: Note, block: Place) => {
		// A range cannot reach from one tree into another.
		const isOwnTree = note.inner !== null || note.name === 'slot';
		if (isOwnTree) isAfterGap = true;
		for (const item of note.content) {
			if (item.kind === 'note') visitNote(item, block);
			else if (item.kind === 'break') addBreak(block);
			else if (item.kind !== 'text') leaveOut(item.kind === 'split', block);
			else {
				pieces.push({ node: item.node, isLinked: note.isInLink, isAfterGap });
				isAfterGap = false;
			}
		}
		if (isOwnTree) isAfterGap = true;
	};
	const top = { note: root, kind: kindFrom(root) };
	visit(root, top);
	finishBlock(top);
	return blocks;
}

/** The block that text stands in, and what kind of text that makes it. */
type Place = { readonly note: Note; readonly kind: BlockKind };

/** A heading is one block, however the page breaks it into lines. */
function isHeading({ note }: Place): boolean {
	return /^h[1-6]$/.test(note.name);
}

/** Spans of a heading that touch in the source are set apart by style. */
function followsSpan(element: Element): boolean {
	const before = element.previousSibling as Element | null;
	return element.localName === 'span' && before?.localName === 'span';
}

function kindFrom(note: Note): BlockKind {
	return kindOf(note, note.outer ? kindFrom(note.outer) : 'paragraph');
}

function kindOf({ name }: Note, outer: BlockKind): BlockKind {
	if (/^h[1-6]$/.test(name)) return 'subhead';
	if (name === 'blockquote') return 'quote';
	if (name === 'p') return outer === 'quote' ? 'quote' : 'paragraph';
	return /^(?:li|dt|dd)$/.test(name) ? 'item' : outer;
}
