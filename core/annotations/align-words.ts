/**
 * Aligns the words of a pattern with those of a text around a diagonal: the best local alignment with affine gaps, after T. Smith & M. Waterman, J. Mol. Biol. 147
 * (1981), and O. Gotoh, J. Mol. Biol. 162 (1982), in a band. O(pattern · band).
 */
import type { Pattern } from './note-pattern';
import { unknown } from './number-words';
import type { TextIndex } from './text-index';

/** `places[i]` is the word of the text that stands for word `i` of the pattern, `nowhere` for one that is gone or was replaced. */
export type Alignment = { readonly places: Int32Array };

export const nowhere = -1;

/** Another form of the same word counts so much of the word. */
export const worthOfForm = 0.85;
/** One word for another, and what is put in or left out: the first word of a gap costs much, the rest little, since whole sentences come and go. */
const replaced = 0.3;
const opened = 0.45;
const extended = 0.04;

/** Half the width of the band, in words; an eighth of the pattern is added. */
export const bands = { narrow: 12, wide: 32 };
const widestBand = 200;

const [stop, diagonal, inserted, dropped] = [0, 1, 2, 3];
const [insertedOn, droppedOn] = [4, 8];

/** The rows of the table that are being filled; kept between calls, since thousands of notes need them. */
let scratch = makeScratch(0, 0);

function makeScratch(rows: number, width: number) {
	return {
		best: new Float32Array(width + 2),
		drops: new Float32Array(width + 2),
		steps: new Uint8Array(rows * width),
	};
}

/** Words `from` to before `to` of the pattern, where word `i` is looked for around word `i + offset` of the text. */
export function alignWords(index: TextIndex, pattern: Pattern, offset: number, from: number, to: number, band: number): Alignment {
	const { forms, stems, words } = index;
	const none = unknown;
	const half = Math.min(widestBand, band + ((to - from) >> 3));
	const width = 2 * half + 1;
	if (scratch.steps.length < (to - from) * width || scratch.best.length < width + 2) scratch = makeScratch(to - from, width);
	const { best, drops, steps } = scratch;
	best.fill(0, 0, width + 1);
	drops.fill(Number.NEGATIVE_INFINITY, 0, width + 1);
	let top = 0;
	let topRow = -1;
	let topColumn = 0;
	for (let row = from; row < to; row++) {
		const form = pattern.forms[row] ?? none;
		const stem = pattern.stems[row] ?? none;
		const weight = pattern.weights[row] ?? 0;
		const first = row + offset - half;
		const base = (row - from) * width;
		let left = 0;
		let insert = Number.NEGATIVE_INFINITY;
		for (let column = 0; column < width; column++) {
			const at = first + column;
			const isOutside = at < 0 || at >= words.count;
			const isSame = !isOutside && stem !== none && stems[at] === stem;
			const gain = isSame ? (forms[at] === form ? weight : weight * worthOfForm) : -replaced;
			let step = stop;
			const insertOpened = left - opened;
			insert -= extended;
			if (insert > insertOpened) step |= insertedOn;
			else insert = insertOpened;
			const dropOpened = (best[column + 1] ?? 0) - opened;
			let drop = (drops[column + 1] ?? 0) - extended;
			if (drop > dropOpened) step |= droppedOn;
			else drop = dropOpened;
			drops[column] = drop;
			let value = isOutside ? 0 : (best[column] ?? 0) + gain;
			let source = diagonal;
			if (insert > value) {
				value = insert;
				source = inserted;
			}
			if (drop > value) {
				value = drop;
				source = dropped;
			}
			if (value <= 0) {
				value = 0;
				source = stop;
			}
			steps[base + column] = step | source;
			best[column] = value;
			left = value;
			if (value > top) {
				top = value;
				topRow = row;
				topColumn = column;
			}
		}
		best[width] = 0;
		drops[width] = Number.NEGATIVE_INFINITY;
	}
	return { places: readPlaces(index, pattern, { steps, width, half, offset, from, row: topRow, column: topColumn }) };
}

type Table = {
	readonly steps: Uint8Array;
	readonly width: number;
	readonly half: number;
	readonly offset: number;
	readonly from: number;
	readonly row: number;
	readonly column: number;
};

/** Follows the steps back from where the best alignment ends. */
function readPlaces(index: TextIndex, pattern: Pattern, { steps, width, half, offset, from, ...end }: Table): Int32Array {
	const places = new Int32Array(pattern.count).fill(nowhere);
	let { row, column } = end;
	let state = diagonal;
	while (row >= from && column >= 0 && column < width) {
		const step = steps[(row - from) * width + column] ?? stop;
		const source = step & 3;
		if (state === diagonal) {
			if (source === stop) break;
			if (source !== diagonal) {
				state = source;
				continue;
			}
			const at = row + offset - half + column;
			const stem = pattern.stems[row];
			if (stem !== unknown && index.stems[at] === stem) places[row] = at;
			row--;
			continue;
		}
		if (state === inserted) {
			state = step & insertedOn ? inserted : diagonal;
			column--;
		} else {
			state = step & droppedOn ? dropped : diagonal;
			row--;
			column++;
		}
	}
	return places;
}
