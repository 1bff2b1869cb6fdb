/**
 * Named CSS custom highlights (https://drafts.csswg.org/css-highlight-api-1/): colour without touching the page's elements.
 * Each name has a companion ending in `-dark` that holds the ranges on dark ground and is painted over it.
 */
import { defaultColour, type NoteColour, noteColours } from '../../core/annotations/note-colour';
import { findParent } from './flat-tree';
import { isDarkGround } from './is-dark-ground';

/** Of notes: a name for each colour, the plain one for the colour of notes that name none. */
type NoteHighlight = 'lesart-note' | `lesart-note-${Exclude<NoteColour, typeof defaultColour>}`;

export type HighlightName =
	| 'lesart-word'
	| 'lesart-claim'
	| 'lesart-person'
	| NoteHighlight
	| 'lesart-active'
	| 'lesart-walked'
	| 'lesart-gloss'
	| 'lesart-flash';

/** Later is painted over earlier, and found before it. */
const ORDER: readonly HighlightName[] = [
	'lesart-word',
	'lesart-claim',
	'lesart-person',
	...noteColours.map(nameNoteHighlight),
	'lesart-active',
	'lesart-walked',
	'lesart-gloss',
	'lesart-flash',
];

export function nameNoteHighlight(colour: NoteColour): HighlightName {
	return colour === defaultColour ? 'lesart-note' : `lesart-note-${colour}`;
}

/** What is shown by name; a content script in Firefox cannot list the ranges of a `Highlight`. */
const shown = new Map<string, { readonly highlight: Highlight; readonly ranges: ReadonlySet<Range> }>();

/**
 * Shows ranges under a name, in place of those shown before. What stays is not touched, so that the browser never paints a moment without it.
 * @returns what takes them away again, unless others have taken their place.
 */
export function showHighlight(name: HighlightName, ranges: readonly Range[]): () => void {
	const darkness = new Map<Element, boolean>();
	const kept = ranges.map(keepShown(name));
	const dark = kept.filter((range) => isOnDark(range, darkness));
	const clears = [register(name, kept, ORDER.indexOf(name) * 2), register(`${name}-dark`, dark, ORDER.indexOf(name) * 2 + 1)];
	return () => {
		for (const clear of clears) clear();
	};
}

/** @returns gives for a range the one that is shown for the same place under that name, each once, and the range itself where there is none. */
export function keepShown(name: HighlightName): (range: Range) => Range {
	const byNode = new Map<Node, Range[]>();
	for (const range of shown.get(name)?.ranges ?? []) byNode.set(range.startContainer, [...(byNode.get(range.startContainer) ?? []), range]);
	const isSame = (left: Range, right: Range) =>
		left.startOffset === right.startOffset && left.endContainer === right.endContainer && left.endOffset === right.endOffset;
	return (range) => {
		const there = byNode.get(range.startContainer) ?? [];
		const at = there.findIndex((other) => isSame(other, range));
		return at < 0 ? range : (there.splice(at, 1)[0] ?? range);
	};
}

function register(name: string, ranges: readonly Range[], priority: number): () => void {
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
		shown.delete(name);
		return () => {};
	}
	const { highlight, ranges: before } = findShown(name, priority);
	const now = { highlight, ranges: new Set(ranges) };
	for (const range of before) if (!now.ranges.has(range)) highlight.delete(range);
	for (const range of now.ranges) if (!before.has(range)) highlight.add(range);
	shown.set(name, now);
	CSS.highlights.set(name, highlight);
	return () => {
		if (shown.get(name) !== now) return;
		shown.delete(name);
		if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
	};
}

/** The highlight that is registered under a name, or a new one, empty. */
function findShown(name: string, priority: number): { highlight: Highlight; ranges: ReadonlySet<Range> } {
	const known = shown.get(name);
	if (known && CSS.highlights.get(name) === known.highlight) return known;
	const highlight = new Highlight();
	highlight.priority = priority;
	return { highlight, ranges: new Set() };
}

function isOnDark(range: Range, known: Map<Element, boolean>): boolean {
	const element = findParent(range.startContainer);
	if (!element) return false;
	const answer = known.get(element) ?? isDarkGround(element);
	known.set(element, answer);
	return answer;
}
