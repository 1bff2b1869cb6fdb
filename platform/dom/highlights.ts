/**
 * Named CSS custom highlights (https://drafts.csswg.org/css-highlight-api-1/): colour without touching the page's elements.
 * Each name has a companion ending in `-dark` that holds the ranges on dark ground and is painted over it.
 */
import { defaultColour, type NoteColour, noteColours } from '../../core/annotations/note-colour';
import { isDarkGround } from './is-dark-ground';

/** Of notes: a name for each colour, the plain one for the colour of notes that name none. */
type NoteHighlight = 'lesart-note' | `lesart-note-${Exclude<NoteColour, typeof defaultColour>}`;

export type HighlightName =
	| 'lesart-word'
	| 'lesart-claim'
	| 'lesart-person'
	| NoteHighlight
	| 'lesart-active'
	| 'lesart-gloss'
	| 'lesart-flash';

/** Later is painted over earlier, and found before it. */
const ORDER: readonly HighlightName[] = [
	'lesart-word',
	'lesart-claim',
	'lesart-person',
	...noteColours.map(nameNoteHighlight),
	'lesart-active',
	'lesart-gloss',
	'lesart-flash',
];

export function nameNoteHighlight(colour: NoteColour): HighlightName {
	return colour === defaultColour ? 'lesart-note' : `lesart-note-${colour}`;
}

/**
 * Shows ranges under a name, in place of those shown before: the browser never paints a moment without.
 * @returns what takes them away again, unless others have taken their place.
 */
export function showHighlight(name: HighlightName, ranges: readonly Range[]): () => void {
	const darkness = new Map<Element, boolean>();
	const dark = ranges.filter((range) => isOnDark(range, darkness));
	const clears = [register(name, ranges, ORDER.indexOf(name) * 2), register(`${name}-dark`, dark, ORDER.indexOf(name) * 2 + 1)];
	return () => {
		for (const clear of clears) clear();
	};
}

function register(name: string, ranges: readonly Range[], priority: number): () => void {
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
		return () => {};
	}
	const highlight = new Highlight(...ranges);
	highlight.priority = priority;
	CSS.highlights.set(name, highlight);
	return () => {
		if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
	};
}

function isOnDark(range: Range, known: Map<Element, boolean>): boolean {
	const element = range.startContainer.parentElement;
	if (!element) return false;
	const answer = known.get(element) ?? isDarkGround(element);
	known.set(element, answer);
	return answer;
}
