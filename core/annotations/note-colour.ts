/**
 * The colours a note may have. Each has a name, so that it never speaks by colour alone, and a class, by which a note names it in the
 * standard's way: https://www.w3.org/TR/annotation-model/#styles. How a class looks is the style sheet's.
 */

export const noteColours = ['yellow', 'green', 'blue', 'pink', 'grey'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Of notes that name none: those of older versions, and what others wrote. */
export const defaultColour = 'yellow' satisfies NoteColour;

export const noteClasses = noteColours.map(classOf);
export type NoteClass = `lesart-${NoteColour}`;

export function classOf(colour: NoteColour): NoteClass {
	return `lesart-${colour}`;
}

/** The default where the class is none of Lesart's. */
export function colourOf(styleClass: string | undefined): NoteColour {
	return noteColours.find((colour) => classOf(colour) === styleClass) ?? defaultColour;
}
