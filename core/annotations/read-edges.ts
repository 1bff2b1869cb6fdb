/**
 * From words that stand for one another to the place of a quote. Where the quote's first or last word was replaced, the words around it tell: what stands between two
 * known words stands there one for one, and what is beyond the last known word belongs to the quote only within its sentence.
 */
import type { Span } from '../article';
import { nowhere } from './align-words';
import { isWordUnit } from './cut-words';
import { opensSentence, type Pattern } from './note-pattern';
import type { TextIndex } from './text-index';

/** A place in words, from `first` to `last`, both within; `sureEnds` of its two ends are known words or stand one for one between such. */
export type WordSpan = { readonly first: number; readonly last: number; readonly sureEnds: number };

/** `null` when no word of the quote was found. */
export function readWordSpan(index: TextIndex, pattern: Pattern, places: Int32Array): WordSpan | null {
	const core = findCore(pattern, places);
	if (!core) return null;
	const from = readStart(index, pattern, places, core.from).fits ? core.from : trimStart(pattern, places, core);
	const to = readEnd(index, pattern, places, core.to).fits ? core.to : trimEnd(pattern, places, core);
	const start = readStart(index, pattern, places, from);
	const end = readEnd(index, pattern, places, to);
	return { first: start.at, last: Math.max(start.at, end.at), sureEnds: Number(start.isSure) + Number(end.isSure) };
}

/** `isSure`: a known word, or as many unknown ones up to the next known as there should be (`fits`). */
type Edge = { readonly at: number; readonly isSure: boolean; readonly fits: boolean };

type Block = { readonly from: number; readonly to: number; readonly weight: number };

/** So many words more between two words of the quote than there were, and something was put in. */
const mostPutIn = 4;
/** A part of the quote behind something that was put in belongs to it when it is so much of what was found, and not further away. */
const leastOfPart = 0.3;
const furthestPart = 40;

/** The first and last word found of the quote, what lies apart from most of it left out; `null` when nothing of it was found. */
function findCore(pattern: Pattern, places: Int32Array): Block | null {
	const blocks = cutBlocks(pattern, places);
	const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
	const heaviest = blocks.reduce<Block | null>((best, block) => (best && best.weight >= block.weight ? best : block), null);
	if (!heaviest) return null;
	let core: Block = heaviest;
	for (const block of blocks) {
		const [one, other]: [Block, Block] = block.from < core.from ? [block, core] : [core, block];
		const isNear = (places[other.from] ?? 0) - (places[one.to] ?? 0) <= furthestPart;
		if (block.weight >= leastOfPart * total && isNear) core = { from: one.from, to: Math.max(one.to, other.to), weight: core.weight };
	}
	return core;
}

function cutBlocks({ quoteFrom, quoteTo, weights }: Pattern, places: Int32Array): Block[] {
	const blocks: Block[] = [];
	for (let at = quoteFrom; at < quoteTo; at++) {
		const place = places[at] ?? nowhere;
		if (place === nowhere) continue;
		const weight = weights[at] ?? 0;
		const last = blocks.at(-1);
		const isApart = !last || place - (places[last.to] ?? 0) - (at - last.to) > mostPutIn;
		if (isApart) blocks.push({ from: at, to: at, weight });
		else blocks[blocks.length - 1] = { from: last.from, to: at, weight: last.weight + weight };
	}
	return blocks;
}

/** A sentence at either end of a quote of which less than this was found has gone, whatever of its small words stands nearby. */
const leastOfSentence = 0.34;

function trimStart(pattern: Pattern, places: Int32Array, { from, to }: Block): number {
	let first = from;
	for (let at = pattern.quoteFrom + 1; at <= to; at++) {
		if (!opensSentence(pattern.text, pattern.words, at)) continue;
		if (at > first && shareFound(pattern, places, pattern.quoteFrom, at) >= leastOfSentence) break;
		while (first < at) first++;
		while (first < to && places[first] === nowhere) first++;
	}
	return first;
}

function trimEnd(pattern: Pattern, places: Int32Array, { from, to }: Block): number {
	let last = to;
	for (let at = pattern.quoteTo - 1; at > from; at--) {
		if (!opensSentence(pattern.text, pattern.words, at)) continue;
		if (at <= last && shareFound(pattern, places, at, pattern.quoteTo) >= leastOfSentence) break;
		while (last >= at) last--;
		while (last > from && places[last] === nowhere) last--;
	}
	return last;
}

function shareFound({ weights }: Pattern, places: Int32Array, from: number, to: number): number {
	let [found, all] = [0, 0];
	for (let at = from; at < to; at++) {
		all += weights[at] ?? 0;
		if (places[at] !== nowhere) found += weights[at] ?? 0;
	}
	return found / all;
}

/** Words from `from` to before `to`, hyphenated ones as one. */
function countSpaced({ text, words }: Pick<Pattern, 'text' | 'words'>, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) {
		if (at === from || /\s/.test(text.slice(words.ends[at - 1], words.starts[at]))) count++;
	}
	return count;
}

function readStart(index: TextIndex, pattern: Pattern, places: Int32Array, known: number): Edge {
	const place = places[known] ?? 0;
	const missing = countSpaced(pattern, pattern.quoteFrom, known);
	let before = pattern.quoteFrom - 1;
	while (before >= 0 && places[before] === nowhere) before--;
	const between = before < 0 ? Number.POSITIVE_INFINITY : place - (places[before] ?? 0) - 1;
	const unknownBefore = countSpaced(pattern, before + 1, pattern.quoteFrom);
	if (between === missing + unknownBefore) return { at: place - missing, isSure: true, fits: true };
	const isSure = missing === 0 || between === 0;
	const most = Math.min(missing, between);
	const quoteOpens = opensSentence(pattern.text, pattern.words, pattern.quoteFrom);
	const spread = between < missing + unknownBefore ? Math.round((between * missing) / (missing + unknownBefore)) : most;
	let start = place;
	const furthest = place - (quoteOpens ? Math.min(between, missing + 2) : spread);
	while (start > furthest && start > 0 && !opensSentence(index.text, index.words, start)) start--;
	if (quoteOpens && !opensSentence(index.text, index.words, start)) return { at: Math.max(0, place - spread), isSure, fits: false };
	return { at: start, isSure, fits: false };
}

function readEnd(index: TextIndex, pattern: Pattern, places: Int32Array, known: number): Edge {
	const place = places[known] ?? 0;
	const last = pattern.quoteTo - 1;
	const missing = countSpaced(pattern, known + 1, last + 1);
	let behind = last + 1;
	while (behind < pattern.count && places[behind] === nowhere) behind++;
	const between = behind === pattern.count ? Number.POSITIVE_INFINITY : (places[behind] ?? 0) - place - 1;
	const unknownBehind = countSpaced(pattern, last + 1, behind);
	if (between === missing + unknownBehind) return { at: place + missing, isSure: true, fits: true };
	const isSure = missing === 0 || between === 0;
	const quoteCloses = last + 1 === pattern.count || opensSentence(pattern.text, pattern.words, last + 1);
	const spread =
		between < missing + unknownBehind ? Math.round((between * missing) / (missing + unknownBehind)) : Math.min(missing, between);
	let end = place;
	const furthest = place + (quoteCloses ? Math.min(between, missing + 2) : spread);
	while (end < furthest && !closesSentence(index, end)) end++;
	if (quoteCloses && !closesSentence(index, end)) return { at: Math.min(index.words.count - 1, place + spread), isSure, fits: false };
	return { at: end, isSure, fits: false };
}

const closesSentence = ({ text, words }: TextIndex, at: number): boolean => at + 1 >= words.count || opensSentence(text, words, at + 1);

/** The place in units: as much of the first and last word, and of the signs before and behind them, as the quote has. */
export function cutSpan(index: TextIndex, pattern: Pattern, { first, last }: WordSpan): Span {
	const { text, words } = index;
	const [start, end] = [words.starts[first] ?? 0, words.ends[last] ?? 0];
	const ownStart = pattern.words.starts[pattern.quoteFrom] ?? 0;
	const ownEnd = pattern.words.ends[pattern.quoteTo - 1] ?? 0;
	const inward = Math.max(0, pattern.start - ownStart);
	const inwardEnd = Math.max(0, ownEnd - pattern.end);
	const isShort = first === last && inward + inwardEnd >= end - start;
	return {
		start:
			inward > 0
				? start + (isShort ? 0 : Math.min(inward, (words.ends[first] ?? 0) - start - 1))
				: reachBack(text, start, pattern, ownStart),
		end:
			inwardEnd > 0 ? end - (isShort ? 0 : Math.min(inwardEnd, end - (words.starts[last] ?? 0) - 1)) : reachOn(text, end, pattern, ownEnd),
	};
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** Quotation marks and brackets that the quote begins with, whatever they are today. */
function reachBack(text: string, start: number, pattern: Pattern, ownStart: number): number {
	let at = start;
	for (let own = ownStart; own > pattern.start && at > 0; own--) {
		if (isWordUnit(text.charCodeAt(at - 1)) || isSpace(text, at - 1) !== isSpace(pattern.text, own - 1)) break;
		at--;
	}
	return at;
}

function reachOn(text: string, end: number, pattern: Pattern, ownEnd: number): number {
	let at = end;
	for (let own = ownEnd; own < pattern.end && at < text.length; own++) {
		if (isWordUnit(text.charCodeAt(at)) || isSpace(text, at) !== isSpace(pattern.text, own)) break;
		at++;
	}
	return at;
}
