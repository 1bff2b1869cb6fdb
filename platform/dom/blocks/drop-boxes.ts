/**
 * Boxes in the running text: an offer, a list of links, sources. A line that is clearly no article text speaks for the box around it,
 * when the box is small and such lines are a good part of it.
 */
import type { PageBlock } from '../page-block';
import { findOuterNote, type Note } from './note-page';

/** Characters of text in a box, at most. */
const MAX_BOX = 800;
/** Share of a box's characters in lines that are no article text. */
const MIN_SHARE = 0.3;

/**
 * @param isBeside whether a block is no article text by itself.
 * @returns the blocks without those and without the boxes that they speak for; within `root` only.
 */
export function dropBoxes(blocks: readonly PageBlock[], isBeside: (block: PageBlock) => boolean, root: Note): readonly PageBlock[] {
	const beside = new Set(blocks.filter(isBeside));
	if (beside.size === 0) return blocks;
	const sizes = sumSizes(blocks, beside, root);
	const boxes = new Set<Note>();
	for (const block of beside) {
		for (let box: Note | null = block.note; box && sizes.has(box); box = box.outer) {
			const size = sizes.get(box);
			if (!size || size.all > MAX_BOX) break;
			if (size.beside / size.all >= MIN_SHARE && size.beside > 40) boxes.add(box);
		}
	}
	const isBoxed = ({ note }: PageBlock) => {
		const box = findOuterNote(note, (outer) => outer === root || boxes.has(outer));
		return box !== null && box !== root;
	};
	return dropAnnounced(blocks, beside).filter((block) => !beside.has(block) && !isBoxed(block));
}

type Size = { all: number; beside: number };

function sumSizes(blocks: readonly PageBlock[], beside: ReadonlySet<PageBlock>, root: Note): Map<Note, Size> {
	const sizes = new Map<Note, Size>();
	for (const block of blocks) {
		for (let outer: Note | null = block.note; outer && outer !== root; outer = outer.outer) {
			const size = sizes.get(outer) ?? { all: 0, beside: 0 };
			size.all += block.text.length;
			if (beside.has(block)) size.beside += block.text.length;
			sizes.set(outer, size);
		}
	}
	return sizes;
}

/** The list under a line like `Quellen:`. */
function dropAnnounced(blocks: readonly PageBlock[], beside: ReadonlySet<PageBlock>): readonly PageBlock[] {
	let isUnder = false;
	return blocks.filter((block) => {
		if (beside.has(block)) isUnder = block.text.endsWith(':') || block.kind === 'subhead';
		else isUnder &&= block.kind === 'item';
		return !isUnder || beside.has(block);
	});
}
