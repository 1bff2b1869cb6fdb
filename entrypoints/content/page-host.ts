/**
 * The elements Lesart puts into a page: a host with a closed shadow root, there only while something is shown: the note button or form, a word.
 * Important rules of a shadow root win over the page's, so its place, size and looks are its own; it keeps its key presses from the page's shortcuts.
 */

import slipStyle from './slip.css?inline';

/** `lesart-note`: button or form of a note. `lesart-word`: a word explained. */
export type HostName = 'lesart-note' | 'lesart-word';

export type PageHost = {
	readonly element: HTMLElement;
	readonly root: ShadowRoot;
	/** Moves it beside what it is about; its content has its size by now. */
	place(seat: Seat): void;
	/** Takes the host out of the page. */
	remove(): void;
};

/** Where a host is to sit. Boxes in the viewport, CSS pixels. */
export type Seat = {
	/** What it stands above or below, without covering it. */
	readonly near: DOMRect;
	/** The side to try first. */
	readonly side: 'above' | 'below';
	/** What it should not cover on that side where the other has room. */
	readonly clear?: readonly DOMRect[];
	/** Which part of it is in line with `near`. */
	readonly align: 'centre' | 'start';
};

const NAMES: readonly string[] = ['lesart-note', 'lesart-word'] satisfies HostName[];
const MARGIN = 8;
/** What is higher than the room for it scrolls, but is never lower than this. */
const MIN_HEIGHT = 120;

export function isPageHost(node: Node): boolean {
	return NAMES.includes(node.nodeName.toLowerCase());
}

/** Puts a host into the page, at its top until it is placed; it scrolls with the page. */
export function showPageHost(name: HostName, contents: readonly HTMLElement[], style: string, language: string): PageHost {
	const element = document.createElement(name);
	const root = element.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(slipStyle + style);
	root.adoptedStyleSheets = [sheet];
	element.lang = language;
	root.append(...contents);
	for (const type of ['keydown', 'keypress', 'keyup'] as const) element.addEventListener(type, (event) => event.stopPropagation());
	document.documentElement.append(element);
	return { element, root, place: (seat) => place(element, seat), remove: () => element.remove() };
}

function place(element: HTMLElement, seat: Seat): void {
	element.style.setProperty('--lesart-zoom', String(1 / document.documentElement.currentCSSZoom));
	element.style.removeProperty('--lesart-height');
	const side = chooseSide(seat, element.getBoundingClientRect());
	element.style.setProperty('--lesart-height', `${Math.max(side.room, MIN_HEIGHT)}px`);
	const { width, height } = element.getBoundingClientRect();
	const top = side.name === 'below' ? seat.near.bottom + MARGIN : Math.max(MARGIN, seat.near.top - height - MARGIN);
	move(element, { left: chooseLeft(seat, new DOMRect(0, top, width, height)), top });
}

/** In line with `near` and within the window, moved aside where it would cover what is to stay clear. */
function chooseLeft({ near, align, clear = [] }: Seat, { top, bottom, width }: DOMRect): number {
	const viewWidth = document.documentElement.clientWidth;
	const keepInside = (left: number) => Math.max(MARGIN, Math.min(left, viewWidth - width - MARGIN));
	const wanted = keepInside(align === 'centre' ? near.right - width / 2 : near.left);
	const level = clear.filter((box) => box.top < bottom && box.bottom > top);
	const beside = level.flatMap((box) => [box.right + MARGIN, box.left - width - MARGIN]).map(keepInside);
	const isClear = (left: number) => level.every((box) => box.right <= left || box.left >= left + width);
	return [wanted, ...beside].find(isClear) ?? wanted;
}

type Side = { readonly name: 'above' | 'below'; readonly room: number };

/**
 * The wanted side where the host fits and covers nothing it should not, else the other one; else one where it has to scroll to leave that clear,
 * else the one with more room.
 */
function chooseSide({ near, side, clear = [] }: Seat, { height, width }: DOMRect): Side {
	const roomTo = (top: number, bottom: number): Side[] => {
		const above: Side = { name: 'above', room: near.top - top - 2 * MARGIN };
		const below: Side = { name: 'below', room: bottom - near.bottom - 2 * MARGIN };
		return side === 'above' ? [above, below] : [below, above];
	};
	const most = (sides: Side[]) => sides.reduce((best, each) => (each.room > best.room ? each : best));
	const free = roomTo(
		Math.max(0, ...clear.map((box) => box.bottom).filter((bottom) => bottom <= near.top)),
		Math.min(window.innerHeight, ...clear.map((box) => box.top).filter((top) => top >= near.bottom)),
	);
	const all = roomTo(0, window.innerHeight);
	const fitting = free.find(({ room }) => room >= height);
	if (fitting) return fitting;
	const isWide = document.documentElement.clientWidth > 2 * width;
	const aside = all.find(({ room }) => room >= height);
	if (aside && isWide) return aside;
	return most(free).room >= MIN_HEIGHT ? most(free) : (aside ?? most(all));
}

/** The page may have made any of its elements the origin of what is placed in it, and set its own zoom; so the outcome is measured. */
function move(element: HTMLElement, to: { left: number; top: number }): void {
	element.style.setProperty('--lesart-left', '0px');
	element.style.setProperty('--lesart-top', '0px');
	const origin = element.getBoundingClientRect();
	element.style.setProperty('--lesart-left', `${to.left - origin.left}px`);
	element.style.setProperty('--lesart-top', `${to.top - origin.top}px`);
}
