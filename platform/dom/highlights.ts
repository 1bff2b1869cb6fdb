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

type Shown = { readonly highlight: Highlight; readonly ranges: ReadonlySet<Range> };

/** What is shown by name, in the page and in each of its frames; a content script in Firefox cannot list the ranges of a `Highlight`. */
const shownIn = new Map<Document, Map<string, Shown>>();

/**
 * Shows ranges under a name, in place of those shown before. What stays is not touched, so that the browser never paints a moment without it.
 * @returns what takes them away again, unless others have taken their place.
 */
export function showHighlight(name: HighlightName, ranges: readonly Range[]): () => void {
	const darkness = new Map<Element, boolean>();
	const kept = ranges.map(keepShown(name));
	const dark = kept.filter((range) => isOnDark(range, darkness));
	const homes = listHomes(kept);
	const priority = ORDER.indexOf(name) * 2;
	const clears = homes.flatMap((home) => [
		register(home, name, inHome(kept, home), priority),
		register(home, `${name}-dark`, inHome(dark, home), priority + 1),
	]);
	return () => {
		for (const clear of clears) clear();
	};
}

/** @returns gives for a range the one that is shown for the same place under that name, each once, and the range itself where there is none. */
export function keepShown(name: HighlightName): (range: Range) => Range {
	const byNode = new Map<Node, Range[]>();
	for (const shown of shownIn.values())
		for (const range of shown.get(name)?.ranges ?? [])
			byNode.set(range.startContainer, [...(byNode.get(range.startContainer) ?? []), range]);
	const isSame = (left: Range, right: Range) =>
		left.startOffset === right.startOffset && left.endContainer === right.endContainer && left.endOffset === right.endOffset;
	return (range) => {
		const there = byNode.get(range.startContainer) ?? [];
		const at = there.findIndex((other) => isSame(other, range));
		return at < 0 ? range : (there.splice(at, 1)[0] ?? range);
	};
}

/** The documents that show highlights or are to show these; those whose frame is gone are forgotten. */
function listHomes(ranges: readonly Range[]): Document[] {
	for (const home of shownIn.keys()) if (!home.defaultView) shownIn.delete(home);
	const homes = new Set([document, ...ranges.map(findHome)]);
	for (const home of homes) if (!shownIn.has(home)) shownIn.set(home, new Map());
	return [...shownIn.keys()];
}

function findHome({ startContainer }: Range): Document {
	return startContainer.ownerDocument ?? document;
}

function inHome(ranges: readonly Range[], home: Document): readonly Range[] {
	return shownIn.size === 1 ? ranges : ranges.filter((range) => findHome(range) === home);
}

function register(home: Document, name: string, ranges: readonly Range[], priority: number): () => void {
	const shown = shownIn.get(home);
	const view = home.defaultView;
	if (!shown || !view) return () => {};
	const { highlights } = view.CSS;
	if (ranges.length === 0) {
		highlights.delete(name);
		shown.delete(name);
		return () => {};
	}
	const { highlight, ranges: before } = findShown(view, shown.get(name), name, priority);
	const now = { highlight, ranges: new Set(ranges) };
	for (const range of before) if (!now.ranges.has(range)) highlight.delete(range);
	for (const range of now.ranges) if (!before.has(range)) highlight.add(range);
	shown.set(name, now);
	highlights.set(name, highlight);
	return () => {
		if (shown.get(name) !== now) return;
		shown.delete(name);
		if (highlights.get(name) === highlight) highlights.delete(name);
	};
}

/** The highlight that is registered under a name, or a new one, empty. */
function findShown({ CSS, Highlight }: Window & typeof globalThis, known: Shown | undefined, name: string, priority: number): Shown {
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
