/** The slip that explains a word: what it shows, its buttons, and what is said to those who listen rather than look. */
import type { ErrorCode } from '../../../core/result';
import type { Word } from '../../../core/word';
import { makeElement } from '../make-element';
import { describeWord, makeName, nameWord, setEnglish, setGerman } from './describe-word';

export type SlipActions = { save(): void; say(text: string): void };

export type SlipLook = { readonly isDark: boolean; readonly canSay: boolean };

export type WordSlip = {
	readonly contents: readonly HTMLElement[];
	/** Shows a word in place of the one before. */
	show(word: Word, look: SlipLook): void;
	/** The word is on the reader's list already. */
	showListed(): void;
	/** `null`: it was saved. */
	showOutcome(code: ErrorCode | null): void;
	showSaving(): void;
	/** Says the word and its first meaning politely, once; for a slip that does not take the focus. */
	announce(word: Word): void;
	focus(): void;
};

export function makeWordSlip(readLabel: (key: string) => string, actions: SlipActions): WordSlip {
	const said = makeElement('p', { class: 'said', role: 'status' });
	const element = makeElement('div', { role: 'dialog', tabindex: '-1', 'aria-labelledby': 'name', 'aria-describedby': 'kind gloss' });
	const save = makeElement('button', { type: 'button', class: 'save', 'aria-keyshortcuts': 'S' });
	const state = makeElement('span', { role: 'status' });
	const error = makeElement('p', { class: 'error', role: 'alert' });
	const mast = makeElement('p', { class: 'mast' }, makeElement('b', {}, 'Lesart'), ` · ${readLabel('wordSource')} `, state);
	const foot = makeElement('div', { class: 'foot' }, mast, save);
	save.addEventListener('click', actions.save);

	const showSave = (label: string, isDone: boolean) => {
		save.disabled = isDone;
		save.replaceChildren(readLabel(label), isDone ? '' : makeElement('kbd', { 'aria-hidden': 'true' }, 'S'));
	};
	return {
		contents: [said, element],
		show: (word, look) => {
			const hadFocus = element.matches(':focus-within');
			element.className = look.isDark ? 'slip word dark' : 'slip word';
			const speaker = look.canSay ? makeSpeaker(readLabel('wordSpeak'), () => actions.say(nameWord(word))) : '';
			const head = makeElement('div', { class: 'head' }, makeName(word), speaker);
			showSave('wordSave', false);
			said.replaceChildren();
			state.textContent = '';
			error.textContent = '';
			element.replaceChildren(head, ...describeWord(word, readLabel), error, foot);
			element.scrollTop = 0;
			if (hadFocus) element.focus({ preventScroll: true });
		},
		showListed: () => {
			state.textContent = `· ${readLabel('wordListed')}`;
		},
		showSaving: () => showSave('wordSave', true),
		showOutcome: (code) => {
			showSave(code ? 'wordSave' : 'wordSaved', code === null);
			if (code === null) state.textContent = '';
			error.textContent = code ? readLabel(`error_${code}`) || readLabel('error_unexpected') : '';
			if (code === null) said.replaceChildren(readLabel('wordSaved'));
		},
		announce: (word) => {
			said.replaceChildren(setGerman(nameWord(word)), ': ', setEnglish(word.glosses[0] ?? ''));
		},
		focus: () => element.focus({ preventScroll: true }),
	};
}

function makeSpeaker(label: string, press: () => void): HTMLElement {
	const picture = makeShape('svg', 'viewBox', '0 0 16 16');
	picture.append(makeShape('path', 'd', 'M2.5 6v4H5l3.5 3V3L5 6zM11 5.5a3.5 3.5 0 0 1 0 5M12.8 3.5a6.2 6.2 0 0 1 0 9'));
	const button = makeElement('button', { type: 'button', class: 'speak', 'aria-label': label, title: label }, picture);
	button.addEventListener('click', press);
	return button;
}

function makeShape(name: string, attribute: string, value: string): Element {
	const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
	shape.setAttribute(attribute, value);
	return shape;
}
