/**
 * Where spans of a text stand in a later version of it, as a page changes under its reader: what stands in unchanged paragraphs moves with them,
 * and in a changed one what stands before or after the change.
 */
import type { Span } from './article';

type Block = { readonly start: number; readonly text: string };

/** A stretch of the old text that stands unchanged in the new one, `shift` characters further. */
type Stretch = Span & { readonly shift: number };

const GAP = '\n\n';

/**
 * Paragraphs are told by a blank line. Linear in the length of both texts.
 * @returns gives for a span of `before` its place in `after`, `null` where any of its words may have changed.
 */
export function moveSpans(before: string, after: string): (span: Span) => Span | null {
	if (before === after) return (span) => span;
	const stretches = joinStretches(pairBlocks(splitBlocks(before), splitBlocks(after)));
	return ({ start, end }) => {
		const held = stretches.find((stretch) => start >= stretch.start && end <= stretch.end);
		return held ? { start: start + held.shift, end: end + held.shift } : null;
	};
}

function splitBlocks(text: string): Block[] {
	let start = 0;
	return text.split(GAP).map((block) => {
		const placed = { start, text: block };
		start += block.length + GAP.length;
		return placed;
	});
}

/** In the order of the old text. Of several equal blocks the first goes with the first. */
function pairBlocks(before: readonly Block[], after: readonly Block[]): Stretch[] {
	const places = new Map<string, number[]>();
	after.forEach(({ text }, index) => {
		places.set(text, [...(places.get(text) ?? []), index]);
	});
	const pairs = before.map(({ text }) => places.get(text)?.shift() ?? null);
	const taken = new Set(pairs);
	return before.flatMap((block, index) => {
		const at = pairs[index] ?? null;
		const same = at === null ? null : after[at];
		if (same) return [{ start: block.start, end: block.start + block.text.length, shift: same.start - block.start }];
		const previous = index === 0 ? -1 : (pairs[index - 1] ?? null);
		const next = previous === null || taken.has(previous + 1) ? null : after[previous + 1];
		return next ? compareBlocks(block, next) : [];
	});
}

/** What two versions of a paragraph begin and end with. */
function compareBlocks(before: Block, after: Block): Stretch[] {
	const most = Math.min(before.text.length, after.text.length);
	let head = 0;
	while (head < most && before.text[head] === after.text[head]) head++;
	let tail = 0;
	while (tail < most - head && before.text.at(-1 - tail) === after.text.at(-1 - tail)) tail++;
	const [end, newEnd] = [before.start + before.text.length, after.start + after.text.length];
	return [
		{ start: before.start, end: before.start + head, shift: after.start - before.start },
		{ start: end - tail, end, shift: newEnd - end },
	];
}

/** Neighbours that moved equally far hold also what reaches over both. */
function joinStretches(stretches: readonly Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const stretch of stretches) {
		const last = joined.at(-1);
		if (last && last.shift === stretch.shift && last.end + GAP.length === stretch.start)
			joined[joined.length - 1] = { ...last, end: stretch.end };
		else joined.push(stretch);
	}
	return joined;
}
