/** The button and the form of a note, as elements: no innerHTML, every word from the labels or from the reader. */
import type { NoteColour } from '../../core/annotations/note-colour';
import type { ErrorCode } from '../../core/result';
import { makeElement } from './make-element';
import { colourLabels, makeColourChoice } from './note-colours';
import { makeTagField } from './note-tags';

/** As typed: Markdown, tags separated by commas. */
export type NoteWords = { readonly comment: string; readonly tags: string; readonly colour: NoteColour };

/** The strings that button and form need, to be read while the extension is there: they may outlive it. */
export const labelKeys = ['noteButton', 'noteTitle', 'noteComment', 'noteTags', 'noteSave', 'noteCancel', ...colourLabels].concat(
	['unreadableInput', 'storageFull', 'storageFailed', 'extensionGone', 'unexpected'].map((code) => `error_${code}`),
);

type ReadLabel = (key: string) => string;

/** The small button beside a selection. */
export function makeNoteButton(readLabel: ReadLabel, press: () => void): HTMLElement {
	const button = makeElement('button', { type: 'button' }, makeElement('b', {}, 'Lesart'), readLabel('noteButton'));
	button.addEventListener('click', press);
	// Pressing it must not take the selection away.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	return makeElement('div', { class: 'slip button' }, button);
}

export type NoteForm = {
	readonly element: HTMLElement;
	readWords(): NoteWords;
	focus(): void;
	/** Tags the reader has used before, to be offered while typing. */
	offerTags(known: readonly string[]): void;
	/** `null` ends the waiting without an error. */
	showOutcome(code: ErrorCode | null): void;
};

/**
 * The form, filled with `words`. `save` is called with what was typed; until `showOutcome` the form waits and cannot be sent again.
 */
export function makeNoteForm(readLabel: ReadLabel, words: NoteWords, actions: { save(words: NoteWords): void; cancel(): void }): NoteForm {
	const element = makeElement('form', {
		class: 'slip form',
		role: 'dialog',
		'aria-label': `Lesart: ${readLabel('noteTitle')}`,
		novalidate: '',
	});
	const mast = makeElement('p', { class: 'mast' }, makeElement('b', {}, 'Lesart'), makeElement('span', {}, readLabel('noteTitle')));
	const comment = makeElement('textarea', { name: 'comment', maxlength: '50000' });
	comment.value = words.comment;
	const tags = makeTagField(readLabel('noteTags'), words.tags);
	const colours = makeColourChoice(readLabel, words.colour);
	const error = makeElement('p', { class: 'error', role: 'alert' });
	const save = makeElement('button', { type: 'submit', class: 'main' }, readLabel('noteSave'));
	const cancel = makeElement('button', { type: 'button' }, readLabel('noteCancel'));
	const row = makeElement('div', { class: 'actions' }, cancel, save);
	element.append(mast, colours.element, makeElement('label', {}, readLabel('noteComment'), comment), tags.element, error, row);

	const readWords = () => ({ comment: comment.value, tags: tags.read(), colour: colours.read() });
	const submit = () => {
		if (save.disabled) return;
		save.disabled = true;
		actions.save(readWords());
	};
	cancel.addEventListener('click', actions.cancel);
	element.addEventListener('submit', (event) => {
		event.preventDefault();
		submit();
	});
	element.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
	});
	return {
		element,
		readWords,
		focus: () => comment.focus(),
		offerTags: tags.offer,
		showOutcome: (code) => {
			save.disabled = false;
			error.textContent = code ? readLabel(`error_${code}`) || readLabel('error_unexpected') : '';
		},
	};
}
