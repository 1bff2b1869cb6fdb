/**
 * Aligns the words of a pattern with those of a text around a diagonal: the best local alignment with affine gaps, after T. Smith & M. Waterman, J. Mol. Biol. 147
 * (1981). Few pairs of words match, so only matches are looked at, and each is chained to the best before it: D. Eppstein et al., "Sparse Dynamic
 * Programming I", J. ACM 39 (1992), going back no further than so many of them, as in H. Li, "Minimap2", Bioinformatics 34 (2018). O(matches · mostBack), mostly far less.
 */
import { findFirst } from './find-first';
import type { Pattern } from './note-pattern';
import { unknown } from './number-words';
import type { TextIndex } from './text-index';

export const nowhere = -1;

/** Another form of the same word counts so much of the word. */
export const worthOfForm = 0.85;
/** One word for another, and what is put in or left out: the first word of a gap costs much, the rest little, since whole sentences come and go. */
const replaced = 0.3;
const opened = 0.45;
const extended = 0.04;

/** Half the width of the band, in words; an eighth of the pattern is added. */
const halfBand = 40;
const widestBand = 200;
const mostBack = 64;

/** Where words may match: word `i` of the pattern, `from` to before `to`, at most `half` words from word `i + offset` of the text. */
type Band = { readonly offset: number; readonly from: number; readonly to: number; readonly half: number };

/** For each word of the pattern the word of the text that stands for it, `nowhere` for one that is gone or was replaced. Holds until the next call. */
export function alignWords(index: TextIndex, pattern: Pattern, offset: number, from: number, to: number): Int32Array {
	const half = Math.min(widestBand, halfBand + ((to - from) >> 3));
	const count = listMatches(index, pattern, { offset, from, to, half });
	if (scratch.length < pattern.count) scratch = new Int32Array(2 * pattern.count);
	const aligned = scratch.subarray(0, pattern.count).fill(nowhere);
	for (let match = chainMatches(count); match !== nowhere; match = matches.before[match] ?? nowhere) {
		aligned[matches.row[match] ?? 0] = matches.place[match] ?? nowhere;
	}
	return aligned;
}

/** What is kept between calls, since thousands of notes need it. */
let scratch = new Int32Array(0);
let matches = makeMatches(1_024);

/**
 * Word `row` of the pattern is word `place` of the text, which is worth `gain`; `sum` is that of the best chain that ends there, `top` that of the best so far, `before`
 * the match before it in its chain.
 */
function makeMatches(room: number) {
	return {
		room,
		row: new Int32Array(room),
		place: new Int32Array(room),
		before: new Int32Array(room),
		gain: new Float64Array(room),
		sum: new Float64Array(room),
		top: new Float64Array(room),
	};
}

/** Fills `matches`, by row and then by place, and gives their number. */
function listMatches({ forms, offsets, places }: TextIndex, pattern: Pattern, { offset, from, to, half }: Band): number {
	let count = 0;
	for (let row = from; row < to; row++) {
		const stem = pattern.stems[row] ?? unknown;
		if (stem === unknown) continue;
		const end = offsets[stem + 1] ?? 0;
		const last = row + offset + half;
		for (let at = findFirst(places, row + offset - half, offsets[stem] ?? 0, end); at < end && (places[at] ?? 0) <= last; at++) {
			if (count === matches.room) matches = growMatches(matches);
			const place = places[at] ?? 0;
			const weight = pattern.weights[row] ?? 0;
			matches.row[count] = row;
			matches.place[count] = place;
			matches.gain[count++] = forms[place] === pattern.forms[row] ? weight : weight * worthOfForm;
		}
	}
	return count;
}

function growMatches(old: typeof matches): typeof matches {
	const grown = makeMatches(2 * old.room);
	grown.row.set(old.row);
	grown.place.set(old.place);
	grown.gain.set(old.gain);
	return grown;
}

/** Chains each match to the one before it that makes most of both, and gives the last of the best chain, `nowhere` when there are none. */
function chainMatches(count: number): number {
	const { gain, sum, top, before } = matches;
	let last = nowhere;
	let best = 0;
	for (let match = 0; match < count; match++) {
		const link = findLink(match);
		before[match] = link;
		sum[match] = (gain[match] ?? 0) + (link === nowhere ? 0 : (sum[link] ?? 0) - costBetween(link, match));
		if ((sum[match] ?? 0) > best) [best, last] = [sum[match] ?? 0, match];
		top[match] = best;
	}
	return last;
}

/** The match that is worth most before this one, `nowhere` when none outweighs what lies between. */
function findLink(match: number): number {
	const { row, place, sum, top } = matches;
	let link = nowhere;
	let most = 0;
	for (let at = match - 1; at >= Math.max(0, match - mostBack) && (top[at] ?? 0) > most; at--) {
		if (row[at] === row[match] || (place[at] ?? 0) >= (place[match] ?? 0)) continue;
		const worth = (sum[at] ?? 0) - costBetween(at, match);
		if (worth > most) [most, link] = [worth, at];
	}
	return link;
}

/** Words between two matches are either replaced one by one, and the rest put in or left out, or all of them left out and others put in. */
function costBetween(before: number, behind: number): number {
	const { row, place } = matches;
	const own = (row[behind] ?? 0) - (row[before] ?? 0) - 1;
	const others = (place[behind] ?? 0) - (place[before] ?? 0) - 1;
	return Math.min(replaced * Math.min(own, others) + costOfGap(Math.abs(own - others)), costOfGap(own) + costOfGap(others));
}

const costOfGap = (words: number): number => (words === 0 ? 0 : opened + extended * (words - 1));
