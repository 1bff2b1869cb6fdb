/**
 * The article's text and where each of its characters stands in the page, both ways.
 * Blocks are joined by a blank line; those two characters stand nowhere in the page.
 */
import type { Span } from '../../core/article';
import { isInPage, isShadowRoot } from './flat-tree';
import type { PageBlock, Segment } from './page-block';

export type TextMap = {
	readonly text: string;
	/**
	 * The places of a span, in reading order: one range for each stretch of article text, so that a caption or an advertisement
	 * between two paragraphs is in none. `[]` when the place is no longer in the page.
	 */
	rangesOf(span: Span): Range[];
	/**
	 * One range from the first to the last character of a span, with all that stands between; `null` when it is no longer in the page. A span that goes on
	 * in another tree ends where its own does.
	 */
	rangeOf(span: Span): Range | null;
	/** The article text a range touches, without white space at its ends; `null` when it touches none. */
	spanOf(range: AbstractRange): Span | null;
	/** The shadow roots that hold any of the text. */
	listRoots(): ShadowRoot[];
	/** Offset of the character at a place in the DOM; `null` when that place is no article text. */
	offsetAt(node: Node, offset: number): number | null;
	/** Whether a text node holds any of the text. */
	has(node: Node): boolean;
	/** Whether all text still stands where it was read, unchanged. */
	isIntact(): boolean;
	/** From now on the text of some nodes is that of others, which have equal text. */
	moveNodes(pairs: ReadonlyMap<Text, Text>): void;
};

/** @param blocks in reading order. */
export function buildTextMap(blocks: readonly PageBlock[]): TextMap {
	const text = blocks.map((block) => block.text).join('\n\n');
	let segments = placeSegments(blocks);
	let byNode = groupByNode(segments);
	let read = listData(byNode);

	const rangesOf = (span: Span): Range[] => {
		const touched = segmentsIn(segments, span);
		const runs = splitRuns(touched);
		const ranges = runs.map((run) => makeRange(run, span));
		return ranges.some((range) => range === null) ? [] : ranges.filter((range) => range !== null);
	};
	const offsetAt = (node: Node, offset: number): number | null => {
		const segment = byNode
			.get(node as Text)
			?.find((candidate) => offset >= candidate.offset && offset <= candidate.offset + candidate.length);
		return segment ? segment.start + offset - segment.offset : null;
	};
	return {
		text,
		rangesOf,
		rangeOf: (span) => makeRange(dropOtherTrees(segmentsIn(segments, span)), span),
		spanOf: (range) => findSpan(text, byNode, range),
		listRoots: () => listRoots(byNode.keys()),
		offsetAt,
		has: (node) => byNode.has(node as Text),
		moveNodes: (pairs) => {
			segments = segments.map((segment) => ({ ...segment, node: pairs.get(segment.node) ?? segment.node }));
			byNode = groupByNode(segments);
			read = listData(byNode);
		},
		isIntact: () => read.every(({ node, data }) => isInPage(node) && node.data === data),
	};
}

function placeSegments(blocks: readonly PageBlock[]): Segment[] {
	const placed: Segment[] = [];
	let start = 0;
	for (const block of blocks) {
		block.segments.forEach(({ node, offset, length, start: inBlock, isAfterGap }, index) => {
			placed.push({ node, offset, length, start: start + inBlock, isAfterGap: isAfterGap || index === 0 });
		});
		start += block.text.length + 2;
	}
	return placed;
}

function listData(byNode: ReadonlyMap<Text, unknown>): { readonly node: Text; readonly data: string }[] {
	return [...byNode.keys()].map((node) => ({ node, data: node.data }));
}

function groupByNode(segments: readonly Segment[]): Map<Text, Segment[]> {
	const byNode = new Map<Text, Segment[]>();
	for (const segment of segments) {
		const group = byNode.get(segment.node);
		if (group) group.push(segment);
		else byNode.set(segment.node, [segment]);
	}
	return byNode;
}

/** Binary search for the first, then forward: O(log n + answer). */
function segmentsIn(segments: readonly Segment[], span: Span): Segment[] {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const segment = segments[middle];
		if (segment && segment.start + segment.length <= span.start) low = middle + 1;
		else high = middle;
	}
	const found: Segment[] = [];
	for (let index = low; index < segments.length; index++) {
		const segment = segments[index];
		if (!segment || segment.start >= span.end) break;
		found.push(segment);
	}
	return found;
}

function splitRuns(segments: readonly Segment[]): Segment[][] {
	const runs: Segment[][] = [];
	for (const segment of segments) {
		const last = runs.at(-1);
		if (!last || segment.isAfterGap) runs.push([segment]);
		else last.push(segment);
	}
	return runs;
}

function dropOtherTrees(segments: readonly Segment[]): readonly Segment[] {
	const [first, last] = [segments[0], segments.at(-1)];
	const tree = first?.node.getRootNode();
	return last?.node.getRootNode() === tree ? segments : segments.filter(({ node }) => node.getRootNode() === tree);
}

function makeRange(segments: readonly Segment[], span: Span): Range | null {
	const first = segments[0];
	const last = segments.at(-1);
	if (!first || !last || !isInPlace(first) || !isInPlace(last)) return null;
	const range = first.node.ownerDocument.createRange();
	range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
	range.setEnd(last.node, last.offset + Math.min(last.length, span.end - last.start));
	return range;
}

function isInPlace(segment: Segment): boolean {
	return isInPage(segment.node) && segment.offset + segment.length <= segment.node.data.length;
}

function listRoots(nodes: Iterable<Node>): ShadowRoot[] {
	return [...new Set([...nodes].map((node) => node.getRootNode()))].filter(isShadowRoot);
}

/** From one tree to another: from where it begins to the end of that tree's text, to where it ends from the beginning of the other's. */
function findSpan(text: string, byNode: ReadonlyMap<Node, readonly Segment[]>, range: AbstractRange): Span | null {
	const [first, last] = [range.startContainer.getRootNode(), range.endContainer.getRootNode()];
	if (first === last) return findSpanInTree(text, byNode, range);
	const { startContainer, startOffset, endContainer, endOffset } = range;
	const [head, tail] = [new Range(), new Range()];
	head.setStart(startContainer, startOffset);
	head.setEnd(first, first.childNodes.length);
	tail.setStart(last, 0);
	tail.setEnd(endContainer, endOffset);
	const [from, to] = [head, tail].map((part) => findSpanInTree(text, byNode, part));
	return from && to && from.start < to.end ? { start: from.start, end: to.end } : (from ?? to ?? null);
}

function findSpanInTree(text: string, byNode: ReadonlyMap<Node, readonly Segment[]>, range: AbstractRange): Span | null {
	let start = Number.POSITIVE_INFINITY;
	let end = -1;
	const live = liveRange(range);
	for (const [node, segments] of byNode) {
		if (!node.isConnected || !live.intersectsNode(node)) continue;
		const from = node === range.startContainer ? range.startOffset : 0;
		const to = node === range.endContainer ? range.endOffset : Number.POSITIVE_INFINITY;
		for (const segment of segments) {
			const low = Math.max(from, segment.offset);
			const high = Math.min(to, segment.offset + segment.length);
			if (low >= high) continue;
			start = Math.min(start, segment.start + low - segment.offset);
			end = Math.max(end, segment.start + high - segment.offset);
		}
	}
	return start < end ? trimSpan(text, { start, end }) : null;
}

function liveRange(range: AbstractRange): Range {
	if (range instanceof Range) return range;
	const live = new Range();
	live.setStart(range.startContainer, range.startOffset);
	live.setEnd(range.endContainer, range.endOffset);
	return live;
}

function trimSpan(text: string, span: Span): Span | null {
	const words = text.slice(span.start, span.end);
	const start = span.start + words.length - words.trimStart().length;
	const end = span.end - (words.length - words.trimEnd().length);
	return start < end ? { start, end } : null;
}
