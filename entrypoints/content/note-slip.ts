/** What a note needs in a page beside its desk: the button and the form, and the host they stand in. */
import noteStyle from './note.css?inline';
import { makeNoteButton, makeNoteForm } from './note-form';
import { type PageHost, showPageHost } from './page-host';

export const noteSlip = {
	makeButton: makeNoteButton,
	makeForm: makeNoteForm,
	/** Light or dark as the ground of the words is. */
	show: (content: HTMLElement, language: string, isDark: boolean): PageHost => {
		content.classList.toggle('dark', isDark);
		return showPageHost('lesart-note', [content], noteStyle, language);
	},
};

export type NoteSlip = typeof noteSlip;
