/**
 * The field for a note's tags in the page's form, which offers tags the reader has used before: an ARIA combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Arrow keys choose, Enter takes what is chosen.
 */
import { completeTags, takeTag } from '../../core/annotations/complete-tags';
import { makeElement } from './make-element';

export type TagField = {
	readonly element: HTMLElement;
	read(): string;
	/** Tags to be offered from now on. */
	offer(known: readonly string[]): void;
};

export function makeTagField(label: string, typed: string): TagField {
	let known: readonly string[] = [];
	let active = -1;
	const list = makeElement('ul', { role: 'listbox', id: 'tags-known', 'aria-label': label });
	const input = makeElement('input', {
		name: 'tags',
		type: 'text',
		role: 'combobox',
		autocomplete: 'off',
		maxlength: '2000',
		'aria-autocomplete': 'list',
		'aria-controls': list.id,
		'aria-expanded': 'false',
	});
	input.value = typed;

	const choose = (index: number) => {
		active = index;
		for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
		const chosen = list.children[active];
		if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
		else input.removeAttribute('aria-activedescendant');
	};
	const take = (tag: string) => {
		input.value = takeTag(input.value, tag);
		input.focus();
		refresh();
	};
	const makeOption = (tag: string, index: number) => {
		const option = makeElement('li', { role: 'option', id: `tags-known-${index}`, 'aria-selected': 'false' }, tag);
		// The field keeps the focus.
		option.addEventListener('pointerdown', (event) => event.preventDefault());
		option.addEventListener('click', () => take(tag));
		return option;
	};
	const show = (tags: readonly string[]) => {
		list.replaceChildren(...tags.map(makeOption));
		input.setAttribute('aria-expanded', String(tags.length > 0));
		choose(-1);
	};
	const refresh = () => show(completeTags(input.value, known));
	input.addEventListener('input', refresh);
	input.addEventListener('blur', () => show([]));
	input.addEventListener('keydown', (event) => {
		const count = list.children.length;
		const tag = list.children[active]?.textContent;
		if (event.key === 'Enter' && tag && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			take(tag);
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || count === 0) return;
		event.preventDefault();
		// One place before the first means none is chosen.
		choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
	});
	return {
		element: makeElement('div', { class: 'tags' }, makeElement('label', {}, label, input), list),
		read: () => input.value,
		offer: (tags) => {
			known = tags;
			if (input.matches(':focus')) refresh();
		},
	};
}
