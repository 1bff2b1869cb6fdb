/** The choice of a note's colour in the page's form: five grounds as radio buttons, and the name of the chosen one. */
import { classOf, type NoteColour, noteColours } from '../../core/annotations/note-colour';
import { makeElement } from './make-element';

export const colourLabels = ['noteColour', ...noteColours.map(labelOf)];

export type ColourChoice = { readonly element: HTMLElement; read(): NoteColour };

export function makeColourChoice(readLabel: (key: string) => string, chosen: NoteColour): ColourChoice {
	const name = makeElement('span', { class: 'colour-name', 'aria-hidden': 'true' }, readLabel(labelOf(chosen)));
	const radios = noteColours.map((colour) => {
		const radio = makeElement('input', { type: 'radio', name: 'colour', value: colour, 'aria-label': readLabel(labelOf(colour)) });
		radio.checked = colour === chosen;
		radio.addEventListener('change', () => name.replaceChildren(readLabel(labelOf(colour))));
		return radio;
	});
	const swatches = radios.map((radio, at) => makeElement('label', { class: `swatch ${classOf(noteColours[at] ?? chosen)}` }, radio));
	const element = makeElement('div', { class: 'colours', role: 'radiogroup', 'aria-label': readLabel('noteColour') }, ...swatches, name);
	return { element, read: () => noteColours[radios.findIndex((radio) => radio.checked)] ?? chosen };
}

function labelOf(colour: NoteColour): string {
	return `noteColour_${colour}`;
}
