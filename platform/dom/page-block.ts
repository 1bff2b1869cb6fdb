/**
 * A block of running text in a page (a paragraph, a subhead), and how its pieces become one string.
 * Every character that stays keeps its place in the DOM; what the eye does not see (soft hyphens, collapsed space) is left out.
 */
import type { Note } from './blocks/note-page';

/** A text node in a block, or `null` for a line break. */
export type Piece = {
	readonly node: Text | null;
	readonly isLinked: boolean;
	/** Something that is no article text stands between this piece and the one before. */
	readonly isAfterGap: boolean;
};

/** Characters `start` … `start + length` of the text are those from `offset` in `node`, one for one but for ligatures and accents. */
export type Segment = {
	readonly start: number;
	readonly length: number;
	readonly node: Text;
	readonly offset: number;
	/** A range that reaches over the front of this segment would take in what is no article text. */
	readonly isAfterGap: boolean;
};

export type BlockKind = 'headline' | 'subhead' | 'paragraph' | 'item' | 'quote';

export type PageBlock = {
	readonly kind: BlockKind;
	/** The block element it stands in. */
	readonly note: Note;
	readonly text: string;
	/** Offsets into this block's own text. */
	readonly segments: readonly Segment[];
	/** Share of the characters that stand in links, 0–1. */
	readonly linkShare: number;
};

const SPACE = /[\t\n\f\r\u00a0\u2007\u202f]/g;
/** Without what the eye does not see, and of several spaces only the last. */
const RUNS = /(?:[^ \u00ad\u200b-\u200f\u2060\ufeff]| (?! ))+/g;

/** Ligatures, and accents that stand behind their letters. */
const ODD = /[\ufb00-\ufb06]|\p{Mn}/u;
const PIECES = /[\ufb00-\ufb06]|\P{Mn}\p{Mn}+|(?:[^\ufb00-\ufb06\p{Mn}](?!\p{Mn}))+|\p{Mn}+/gu;

/** Makes a block of its pieces; `null` when they hold nothing to read. */
export function composeBlock(kind: BlockKind, note: Note, pieces: readonly Piece[]): PageBlock | null {
	const breakAs = kind === 'headline' || kind === 'subhead' ? ' ' : '\n';
	const segments: Segment[] = [];
	let text = '';
	let linked = 0;
	for (const piece of pieces) {
		if (!piece.node) {
			if (text && !text.endsWith(breakAs)) text += breakAs;
			continue;
		}
		const before = text.length;
		text = appendNode(text, segments, piece.node, piece.isAfterGap);
		if (piece.isLinked) linked += text.length - before;
	}
	const trimmed = text.trimEnd();
	if (!trimmed) return null;
	return { kind, note, text: trimmed, segments: cutSegments(segments, trimmed.length), linkShare: linked / text.length };
}

function appendNode(before: string, segments: Segment[], node: Text, isAfterGap: boolean): string {
	let text = before;
	let isGap = isAfterGap;
	for (const { 0: run, index } of node.data.replace(SPACE, ' ').matchAll(RUNS)) {
		const skipped = run.startsWith(' ') && /^$|[ \n]$/.test(text) ? 1 : 0;
		const length = run.length - skipped;
		if (length === 0) continue;
		const place = { start: text.length, length, node, offset: index + skipped, isAfterGap: isGap };
		isGap = false;
		const letters = run.slice(skipped);
		text += ODD.test(letters) ? appendOdd(segments, place, letters) : appendPlain(segments, place, letters);
	}
	return text;
}

function appendPlain(segments: Segment[], place: Segment, run: string): string {
	segments.push(place);
	return run;
}

/** Text with ligatures and accents as characters of their own: they become the letters that readers and dictionaries see, which stand where those stood. */
function appendOdd(segments: Segment[], place: Segment, run: string): string {
	let text = '';
	for (const { 0: piece, index } of run.matchAll(PIECES)) {
		const letters = ODD.test(piece) ? piece.normalize('NFKC') : piece;
		const at = { ...place, start: place.start + text.length, offset: place.offset + index, isAfterGap: place.isAfterGap && index === 0 };
		if (letters.length === piece.length) segments.push({ ...at, length: piece.length });
		else
			for (let letter = 0; letter < letters.length; letter++)
				segments.push({ ...at, start: at.start + letter, length: 1, offset: at.offset + Math.min(letter, piece.length - 1) });
		text += letters;
	}
	return text;
}

function cutSegments(segments: readonly Segment[], end: number): Segment[] {
	return segments
		.filter((segment) => segment.start < end)
		.map((segment) => (segment.start + segment.length > end ? { ...segment, length: end - segment.start } : segment));
}
