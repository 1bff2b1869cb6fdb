/**
 * Approximate search: the places in a text that differ from a pattern by the fewest edits (insert, delete, substitute a UTF-16 unit).
 * Myers' bit vectors, in blocks of 32 pattern units, O(⌈m/32⌉·n): G. Myers, "A Fast Bit-Vector Algorithm for Approximate String
 * Matching Based on Dynamic Programming", J. ACM 46 (1999); carries between blocks after H. Hyyrö, "A Bit-Vector Algorithm for
 * Computing Levenshtein and Damerau Edit Distances", Nordic J. Computing 10 (2003). It yields ends; a pass backwards finds the starts.
 */
import type { Span } from '../article';

export type ApproximateMatch = Span & { readonly errors: number };

const wordSize = 32;

/**
 * The best place of each stretch of text where `pattern` stands with at most `maxErrors` edits, in the order of the text; `[]` when
 * it stands nowhere. `maxErrors` is to be smaller than the pattern is long, else everything matches.
 */
export function searchApproximately(text: string, pattern: string, maxErrors: number): ApproximateMatch[] {
	if (pattern.length === 0 || maxErrors >= pattern.length) return [];
	return findEnds(text, pattern, maxErrors).map(({ end, errors }) => ({ start: findStart(text, pattern, end, errors), end, errors }));
}

/** Fewest edits that turn `pattern` into some part of `text`; the length of the pattern when the text has nothing of it. */
export function countErrors(text: string, pattern: string): number {
	let fewest = pattern.length;
	scan(text, pattern, (_end, errors) => {
		fewest = Math.min(fewest, errors);
	});
	return fewest;
}

type End = { readonly end: number; readonly errors: number };

/** Ends with at most `maxErrors`; ends closer together than half the pattern are one stretch, and its first best end stands for it. */
function findEnds(text: string, pattern: string, maxErrors: number): End[] {
	const ends: End[] = [];
	let lastInReach = Number.NEGATIVE_INFINITY;
	scan(text, pattern, (end, errors) => {
		if (errors > maxErrors) return;
		const best = ends.at(-1);
		const isSameStretch = best !== undefined && end - lastInReach <= pattern.length / 2;
		lastInReach = end;
		if (!isSameStretch) ends.push({ end, errors });
		else if (errors < best.errors) ends[ends.length - 1] = { end, errors };
	});
	return ends;
}

/** Reads both backwards from `end`: where the reversed pattern first ends with as few errors, the match begins. */
function findStart(text: string, pattern: string, end: number, errors: number): number {
	const before = reverse(text.slice(Math.max(0, end - pattern.length - errors), end));
	let length = 0;
	let fewest = Number.POSITIVE_INFINITY;
	scan(
		before,
		reverse(pattern),
		(reversedEnd, found) => {
			const isCloser = found < fewest || (found === fewest && isNearer(reversedEnd, length, pattern.length));
			if (!isCloser) return;
			length = reversedEnd;
			fewest = found;
		},
		true,
	);
	return end - length;
}

function isNearer(a: number, b: number, to: number): boolean {
	return Math.abs(a - to) < Math.abs(b - to);
}

function reverse(text: string): string {
	return text.split('').toReversed().join('');
}

type Block = { plus: number; minus: number; readonly topBit: number };

/** Tells for each end in the text with how few errors the pattern ends there; `anchored`: a match must begin at the text's start. */
function scan(text: string, pattern: string, tell: (end: number, errors: number) => void, anchored = false): void {
	const masks = buildMasks(pattern);
	const noMasks = new Uint32Array(Math.ceil(pattern.length / wordSize));
	const blocks = buildBlocks(pattern.length);
	let errors = pattern.length;
	for (let index = 0; index < text.length; index++) {
		const equal = masks.get(text.charCodeAt(index)) ?? noMasks;
		let carry = anchored ? 1 : 0;
		for (const [number, block] of blocks.entries()) carry = advance(block, equal[number] ?? 0, carry);
		errors += carry;
		tell(index + 1, errors);
	}
}

function buildBlocks(length: number): Block[] {
	const count = Math.ceil(length / wordSize);
	return Array.from({ length: count }, (_, number) => {
		const size = number === count - 1 ? length - number * wordSize : wordSize;
		return { plus: -1, minus: 0, topBit: 1 << (size - 1) };
	});
}

/** For each unit of the pattern the places where it stands, a bit each. */
function buildMasks(pattern: string): Map<number, Uint32Array> {
	const masks = new Map<number, Uint32Array>();
	for (let index = 0; index < pattern.length; index++) {
		const unit = pattern.charCodeAt(index);
		const mask = masks.get(unit) ?? new Uint32Array(Math.ceil(pattern.length / wordSize));
		const number = Math.floor(index / wordSize);
		mask[number] = (mask[number] ?? 0) | (1 << (index % wordSize));
		masks.set(unit, mask);
	}
	return masks;
}

/** One column of one block. `carry` (-1, 0, 1) is the horizontal difference that comes in from above; the one below is returned. */
function advance(block: Block, equal: number, carry: number): number {
	const carryBit = carry < 0 ? 1 : 0;
	const vertical = equal | block.minus;
	const matched = equal | carryBit;
	const horizontal = (((matched & block.plus) + block.plus) ^ block.plus) | matched;
	let plus = block.minus | ~(horizontal | block.plus);
	let minus = block.plus & horizontal;
	const out = (plus & block.topBit ? 1 : 0) - (minus & block.topBit ? 1 : 0);
	plus = (plus << 1) | (carry > 0 ? 1 : 0);
	minus = (minus << 1) | carryBit;
	block.plus = minus | ~(vertical | plus);
	block.minus = plus & vertical;
	return out;
}
