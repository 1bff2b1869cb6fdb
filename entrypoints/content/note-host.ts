/**
 * The one element Lesart ever puts into a page: a host with a closed shadow root, there only while the note button or form is shown.
 * It is styled against the page's own rules and keeps its key presses from the page's shortcuts.
 */
import { noteStyle } from './note-style';

export type NoteHost = {
	readonly element: HTMLElement;
	readonly root: ShadowRoot;
	/** Takes the host out of the page. */
	remove(): void;
};

const NAME = 'lesart-note';
const MARGIN = 8;

export function isNoteHost(node: Node): boolean {
	return node.nodeName.toLowerCase() === NAME;
}

/**
 * Puts a host into the page.
 * @param content what it shows.
 * @param near the box (viewport, CSS pixels) it stands under, or above where there is no room below; it scrolls with the page.
 */
export function showNoteHost(content: HTMLElement, near: DOMRect, language: string): NoteHost {
	const element = document.createElement(NAME);
	const root = element.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(noteStyle);
	root.adoptedStyleSheets = [sheet];
	element.lang = language;
	root.append(content);
	for (const [property, value] of [
		['all', 'initial'],
		['position', 'absolute'],
		['z-index', '2147483647'],
		['top', '0'],
		['left', '0'],
	] as const) {
		element.style.setProperty(property, value, 'important');
	}
	for (const type of ['keydown', 'keypress', 'keyup'] as const) element.addEventListener(type, (event) => event.stopPropagation());
	document.documentElement.append(element);
	place(element, content, near);
	return { element, root, remove: () => element.remove() };
}

function place(element: HTMLElement, content: HTMLElement, near: DOMRect): void {
	const origin = element.getBoundingClientRect();
	const size = content.getBoundingClientRect();
	const viewWidth = document.documentElement.clientWidth;
	const left = Math.max(MARGIN, Math.min(near.right - size.width / 2, viewWidth - size.width - MARGIN));
	const isRoomBelow = near.bottom + MARGIN + size.height <= window.innerHeight;
	const top = isRoomBelow ? near.bottom + MARGIN : Math.max(MARGIN, near.top - size.height - MARGIN);
	element.style.setProperty('left', `${left - origin.left}px`, 'important');
	element.style.setProperty('top', `${top - origin.top}px`, 'important');
}
