/**
 * Quotations in a text: „…“, "…", »…«, «…», ‚…‘, ›…‹ and mixtures, as careless pages have them. A mark opens where white space or a bracket stands
 * before it and closes where none does; marks of another kind inside belong to the quotation around them. Over several paragraphs the opening mark
 * is repeated at each, and only the last closes.
 */
import type { Span } from '../../article';
import { type Enclosed, readEnclosed } from './read-enclosed';

/** From mark to mark, both included. */
export type Quotation = Span & {
	/** Somebody's words, not the name of a paper, book or thing. */
	readonly isSpeech: boolean;
	/** A word or two held at arm's length („grüne“ Zukunft): speech only where somebody is said to say them. */
	readonly isAside: boolean;
};

type Mark = { readonly at: number; readonly sign: string; readonly kind: Kind; readonly opens: boolean };
type Kind = 'double' | 'angled' | 'single' | 'singleAngled';
type Pair = { readonly start: number; readonly end: number };
type Paragraph = Span & { readonly marks: readonly Mark[] };

const signs = /["„“”»«‚‘’›‹\n]/gu;
const kinds: Readonly<Record<string, Kind>> = {
	'"': 'double',
	'„': 'double',
	'“': 'double',
	'”': 'double',
	'»': 'angled',
	'«': 'angled',
	'‚': 'single',
	'‘': 'single',
	'’': 'single',
	'›': 'singleAngled',
	'‹': 'singleAngled',
};
const mostNestedMarks = 12;
const mostParagraphs = 8;
const longestOverParagraphs = 6000;

/** The quotations of `text` within `span`, in order, never overlapping. One that is never closed is none. Linear in the span. */
export function findQuotations(text: string, span: Span): Quotation[] {
	const paragraphs = readParagraphs(text, span);
	const pairs: Pair[] = [];
	let closedBefore = span.start;
	for (let index = 0; index < paragraphs.length; index++) {
		const { marks } = paragraphs[index] as Paragraph;
		for (let at = 0; at < marks.length; at++) {
			const mark = marks[at] as Mark;
			if (!mark.opens || mark.at < closedBefore) continue;
			const closing = findClosing(marks, at);
			const end = closing === null ? findLaterClosing(text, paragraphs, index, mark) : (marks[closing] as Mark).at + 1;
			if (end === null) continue;
			pairs.push({ start: mark.at, end });
			closedBefore = end;
			if (closing !== null) at = closing;
		}
	}
	return pairs.map(({ start, end }, index) => {
		const kind = readEnclosed(enclose(text, pairs, index));
		return { start, end, isSpeech: kind === 'speech', isAside: kind === 'aside' };
	});
}

function readParagraphs(text: string, span: Span): Paragraph[] {
	const slice = text.slice(span.start, span.end);
	const paragraphs: Paragraph[] = [];
	let marks: Mark[] = [];
	let start = span.start;
	for (const match of slice.matchAll(signs)) {
		const at = span.start + match.index;
		const kind = kinds[match[0]];
		if (kind && !isApostrophe(text, at, match[0])) marks.push({ at, sign: match[0], kind, opens: isOpening(text, at, match[0]) });
		if (match[0] === '\n') {
			if (at > start) paragraphs.push({ start, end: at, marks });
			[marks, start] = [[], at + 1];
		}
	}
	paragraphs.push({ start, end: span.end, marks });
	return paragraphs.filter((paragraph) => paragraph.marks.length > 0 || text.slice(paragraph.start, paragraph.end).trim() !== '');
}

const isApostrophe = (text: string, at: number, sign: string) => (sign === '’' || sign === '‘') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

function isOpening(text: string, at: number, sign: string): boolean {
	if (sign === '„' || sign === '‚') return /\S/u.test(text[at + 1] ?? ' ');
	if (sign === '”' || sign === '’' || sign === '‘') return false;
	return /^$|[\s([–—:/„»›-]/u.test(text[at - 1] ?? '') && /[^\s]/u.test(text[at + 1] ?? ' ');
}

/** Index of the mark that closes the one at `at` in its paragraph, what is nested stepped over; `null` when another opens first or none closes. */
function findClosing(marks: readonly Mark[], at: number): number | null {
	const open = marks[at] as Mark;
	let depth = 1;
	for (let next = at + 1, seen = 0; next < marks.length && seen < mostNestedMarks; next++) {
		const mark = marks[next] as Mark;
		if (mark.kind !== open.kind) continue;
		seen++;
		depth += mark.opens ? 1 : -1;
		if (depth === 0) return next;
	}
	return null;
}

/** Where a quotation that its paragraph leaves open is closed: in the next that open with its mark again, or that close it before anything opens. */
function findLaterClosing(text: string, paragraphs: readonly Paragraph[], from: number, open: Mark): number | null {
	const opening = paragraphs[from] as Paragraph;
	if (open.kind === 'single' || !/[.!?…:]\s*$/u.test(text.slice(opening.start, opening.end).slice(-4))) return null;
	if (opening.marks.some((mark) => mark.at > open.at && mark.kind === open.kind)) return null;
	for (let index = from + 1; index < paragraphs.length && index <= from + mostParagraphs; index++) {
		const { start, end, marks } = paragraphs[index] as Paragraph;
		if (end - open.at > longestOverParagraphs) return null;
		const own = marks.filter((mark) => mark.kind === open.kind);
		const [first] = own;
		const repeats = first?.opens === true && text.slice(start, first.at).trim() === '';
		const closing = repeats ? findClosing(marks, marks.indexOf(first)) : first && !first.opens ? marks.indexOf(first) : null;
		if (closing !== null) return (marks[closing] as Mark).at + 1;
		if (!repeats || own.length > 1) return null;
	}
	return null;
}

const shown = 60;

function enclose(text: string, pairs: readonly Pair[], index: number): Enclosed {
	const { start, end } = pairs[index] as Pair;
	const [before, after] = [pairs[index - 1], pairs[index + 1]];
	return {
		inside: text.slice(start + 1, end - 1),
		before: text.slice(Math.max(before?.end ?? 0, start - shown), start),
		after: text.slice(end, Math.min(after?.start ?? text.length, end + shown)),
		isBetween: { last: before !== undefined && start - before.end < shown, next: after !== undefined && after.start - end < shown },
	};
}

/** From the first to the last piece of speech within `span`, or also of what is held at arm's length; `null` when there is none. */
export function joinQuotations(quotations: readonly Quotation[], span: Span, withAsides = false): Span | null {
	const within = quotations.filter((one) => (one.isSpeech || (withAsides && one.isAside)) && one.start < span.end && one.end > span.start);
	const [first, last] = [within[0], within.at(-1)];
	return first && last ? { start: Math.max(first.start, span.start), end: Math.min(last.end, span.end) } : null;
}
