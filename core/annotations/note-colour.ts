/**
 * The colours a note may have. Each has a name, so that it never speaks by colour alone, and a class, by which a note names it in the
 * standard's way: https://www.w3.org/TR/annotation-model/#styles. How a class looks is the style sheet's.
 */

export const noteColours = ['yellow', 'green', 'blue', 'pink', 'grey'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Of notes that name none: those of older versions, and what others wrote. */
export const defaultColour = 'yellow' satisfies NoteColour;

/** On light ground. */
const grounds: Readonly<Record<NoteColour, string>> = {
	yellow: '#f3e08a',
	green: '#bfe3b4',
	blue: '#b9dcf2',
	pink: '#f7c4d4',
	grey: '#d8d5ce',
};

/** A note's ground as it is on light pages, `#rrggbb`; the style sheets have the same. */
export function groundOf(colour: NoteColour): string {
	return grounds[colour];
}

export const noteClasses = noteColours.map(classOf);
export type NoteClass = `lesart-${NoteColour}`;

export function classOf(colour: NoteColour): NoteClass {
	return `lesart-${colour}`;
}

/** The default where the class is none of Lesart's. */
export function colourOf(styleClass: string | undefined): NoteColour {
	return noteColours.find((colour) => classOf(colour) === styleClass) ?? defaultColour;
}
