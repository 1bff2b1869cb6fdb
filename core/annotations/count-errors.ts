/**
 * The fewest edits (insert, delete, substitute a UTF-16 unit) that make of a pattern some part of a text.
 * Myers' bit vectors, in blocks of 32 pattern units, O(⌈m/32⌉·n): G. Myers, "A Fast Bit-Vector Algorithm for Approximate String
 * Matching Based on Dynamic Programming", J. ACM 46 (1999); carries between blocks after H. Hyyrö, "A Bit-Vector Algorithm for
 * Computing Levenshtein and Damerau Edit Distances", Nordic J. Computing 10 (2003).
 */
const wordSize = 32;

/** The length of the pattern when the text has nothing of it. */
export function countErrors(text: string, pattern: string): number {
	const masks = buildMasks(pattern);
	const noMasks = new Uint32Array(Math.ceil(pattern.length / wordSize));
	const blocks = buildBlocks(pattern.length);
	let errors = pattern.length;
	let fewest = errors;
	for (let index = 0; index < text.length; index++) {
		const equal = masks.get(text.charCodeAt(index)) ?? noMasks;
		let carry = 0;
		for (const [number, block] of blocks.entries()) carry = advance(block, equal[number] ?? 0, carry);
		errors += carry;
		fewest = Math.min(fewest, errors);
	}
	return fewest;
}

type Block = { plus: number; minus: number; readonly topBit: number };

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
