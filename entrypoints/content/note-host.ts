/**
 * The one element Lesart ever puts into a page: a host with a closed shadow root, there only while the note button or form is shown.
 * Important rules of a shadow root win over the page's, so its place, size and looks are its own; it keeps its key presses from the page's shortcuts.
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
	for (const type of ['keydown', 'keypress', 'keyup'] as const) element.addEventListener(type, (event) => event.stopPropagation());
	document.documentElement.append(element);
	place(element, content, near);
	return { element, root, remove: () => element.remove() };
}

function place(element: HTMLElement, content: HTMLElement, near: DOMRect): void {
	element.style.setProperty('--lesart-zoom', String(1 / element.currentCSSZoom));
	const origin = element.getBoundingClientRect();
	const size = content.getBoundingClientRect();
	const viewWidth = document.documentElement.clientWidth;
	const left = Math.max(MARGIN, Math.min(near.right - size.width / 2, viewWidth - size.width - MARGIN));
	const isRoomBelow = near.bottom + MARGIN + size.height <= window.innerHeight;
	const top = isRoomBelow ? near.bottom + MARGIN : Math.max(MARGIN, near.top - size.height - MARGIN);
	element.style.setProperty('--lesart-left', `${left - origin.left}px`);
	element.style.setProperty('--lesart-top', `${top - origin.top}px`);
}
