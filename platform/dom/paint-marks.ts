/**
 * Paints an article's marks and knows which mark stands at a point.
 * The ranges are remembered here because a content script in Firefox cannot list those of a `Highlight`.
 */
import { defaultColour, noteColours } from '../../core/annotations/note-colour';
import type { Mark, MarkKind } from '../../core/page';
import { listBoxes } from './boxes';
import { findSpot, type Spot } from './find-at-point';
import { type HighlightName, keepShown, nameNoteHighlight, showHighlight } from './highlights';
import type { TextMap } from './text-map';

export type PaintedMarks = {
	/** In the order of the text. */
	readonly marks: readonly Mark[];
	/** `[]` when the mark is not painted, or its place is gone. */
	rangesOf(mark: Mark): readonly Range[];
	/** The mark at a point of the viewport (CSS pixels): a note before a person before a claim; `null` beside all marks. */
	markAt(x: number, y: number): Mark | null;
	clear(): void;
};

const NAMES: readonly HighlightName[] = ['lesart-claim', 'lesart-person', ...noteColours.map(nameNoteHighlight)];
const RANK: Readonly<Record<MarkKind, number>> = { note: 0, person: 1, claim: 2 };

/** Not in every browser yet, and in no type library: https://drafts.csswg.org/css-highlight-api-1/#interactions */
type PointRegistry = HighlightRegistry & {
	highlightsFromPoint?(
		x: number,
		y: number,
		options?: { shadowRoots: readonly ShadowRoot[] },
	): readonly { readonly ranges: readonly AbstractRange[] }[];
};

/**
 * Paints marks in place of those painted before; those that stand where they stood are not touched. Marks whose place is no longer in the page
 * are left out.
 */
export function paintMarks(marks: readonly Mark[], map: Pick<TextMap, 'rangesOf'>): PaintedMarks {
	const rangesByMark = new Map<Mark, readonly Range[]>();
	const keepers = new Map(NAMES.map((name) => [name, keepShown(name)]));
	for (const mark of marks.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
		const keep = keepers.get(nameHighlight(mark)) ?? ((range) => range);
		const ranges = map.rangesOf(mark).map(keep);
		if (ranges.length > 0) rangesByMark.set(mark, ranges);
	}
	const clears = NAMES.map((name) => {
		const ofName = [...rangesByMark].filter(([mark]) => nameHighlight(mark) === name);
		return showHighlight(
			name,
			ofName.flatMap(([, ranges]) => ranges),
		);
	});
	const markByRange = new Map<Range, Mark>([...rangesByMark].flatMap(([mark, ranges]) => ranges.map((range) => [range, mark] as const)));
	return {
		marks: [...rangesByMark.keys()],
		rangesOf: (mark) => rangesByMark.get(mark) ?? [],
		markAt: (x, y) => {
			const spot = findSpot(x, y);
			return chooseMark(marksFromRegistry(markByRange, spot) ?? marksFromCaret(markByRange, spot));
		},
		clear: () => {
			for (const clear of clears) clear();
		},
	};
}

function nameHighlight({ kind, colour = defaultColour }: Mark): HighlightName {
	return kind === 'note' ? nameNoteHighlight(colour) : `lesart-${kind}`;
}

/** What is in shadow roots is found in those named only. */
function marksFromRegistry(markByRange: ReadonlyMap<AbstractRange, Mark>, { document: home, x, y, shadowRoots }: Spot): Mark[] | null {
	const registry = home.defaultView?.CSS.highlights as PointRegistry | undefined;
	if (typeof registry?.highlightsFromPoint !== 'function') return null;
	const ranges = registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => [...hit.ranges]);
	return ranges.map((range) => markByRange.get(range)).filter((mark) => mark !== undefined);
}

/** The caret nearest to a point may be at the end of a line far from it, so the range must also have a box there. */
function marksFromCaret(markByRange: ReadonlyMap<Range, Mark>, { document: home, x, y, shadowRoots }: Spot): Mark[] {
	const caret = home.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
	if (!caret) return [];
	const marks: Mark[] = [];
	for (const [range, mark] of markByRange) {
		if (range.isPointInRange(caret.offsetNode, caret.offset) && hasBoxAt(range.getClientRects(), x, y)) marks.push(mark);
	}
	return marks;
}

/** Whether a range has a box at a point of the viewport (CSS pixels). */
export function isAt(range: Range, x: number, y: number): boolean {
	return hasBoxAt(listBoxes(range), x, y);
}

function hasBoxAt(boxes: Iterable<DOMRect>, x: number, y: number): boolean {
	return [...boxes].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

function chooseMark(marks: readonly Mark[]): Mark | null {
	const ranked = marks.toSorted((left, right) => RANK[left.kind] - RANK[right.kind] || left.end - left.start - (right.end - right.start));
	return ranked[0] ?? null;
}
