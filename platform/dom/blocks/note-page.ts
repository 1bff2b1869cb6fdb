/**
 * One walk of a page: which elements may hold text, in reading order, and the text in them. All that is asked of the page later is reckoned from
 * these notes; the walk itself asks the layout nothing, for that is what costs.
 */

import type { Steps } from '../../../core/steps';
import { findInnerTree, listChildren, type Tree } from '../flat-tree';
import { isPhrasingName } from '../is-block-element';
import { isForeignByMarks, isForeignTag, LABELLED, MARKED } from './boilerplate';

/** `break`: a new line; `gap` and `split`: something that is no article text, and whether it ends the paragraph it stands in. */
export type Item = Note | TextItem | { readonly kind: 'break' | 'gap' | 'split' };
export type TextItem = { readonly kind: 'text'; readonly node: Text };

export type Note = {
	readonly kind: 'note';
	readonly element: Element;
	readonly name: string;
	/** What it stands in; `null` for the page. */
	readonly outer: Note | null;
	/** Place among the notes, which are in document order. */
	readonly at: number;
	/** The first place after all it holds. */
	end: number;
	readonly content: Item[];
	/** HTML sets it in a running line. */
	readonly isPhrasing: boolean;
	/** It has attributes that tell what it is (`MARKED`), or names beside class and id (`LABELLED`). */
	readonly isMarked: boolean;
	readonly isLabelled: boolean;
	/** What it shows instead of its children: an open shadow root, a frame's document. */
	readonly inner: Tree | null;
	/** It is a link, or stands in one; `leadsAway`: to another page. */
	readonly isInLink: boolean;
	readonly leadsAway: boolean;
	/** Characters of text directly in it, white space at their ends apart. */
	own: number;
};

const BREAK = { kind: 'break' } as const;
const GAP = { kind: 'gap' } as const;
const SPLIT = { kind: 'split' } as const;
/** Left out, these still end the paragraph they stand in; a script or a button does not. */
const SPLITTING = new Set('div section aside figure nav p ul ol table form article header footer iframe h2 h3 h4 blockquote hr'.split(' '));
/** The depth at which Chromium's own parser stops nesting; deeper is only what a script has built. */
export const MAX_DEPTH = 512;
/** Notes between two pauses. */
const STRIDE = 300;

/** Where the walk stands in an element: before its `next` child, or before one in the `list` of what stands there instead of its children. */
type Frame = { readonly note: Note; readonly above: Frame | null; readonly depth: number; next: Node | null; readonly list: Node[] | null };

type Walk = {
	readonly notes: Note[];
	/** Elements that fit `MARKED`, and `LABELLED`. */
	readonly marked: Set<Element>;
	readonly labelled: Set<Element>;
	readonly isForeign: ((element: Element) => boolean) | null;
};

/**
 * Notes `page` and what it holds, `page` itself first, shadow roots, slots and frames as the reader sees them.
 * @param isForeign what is not noted, with all it holds; `null`: what never is article text.
 */
export function* notePage(page: Element, isForeign: ((element: Element) => boolean) | null = null): Steps<Note[]> {
	const walk: Walk = {
		notes: [],
		marked: new Set(page.querySelectorAll(MARKED)),
		labelled: new Set(page.querySelectorAll(LABELLED)),
		isForeign,
	};
	const isLinked = page.closest('a') !== null;
	let frame: Frame | null = openFrame(walk, addNote(walk, page, page.localName, null, isLinked, isLinked), null);
	while (frame) {
		const node: Node | null = takeNext(frame);
		if (!node) {
			frame.note.end = walk.notes.length;
			frame = frame.above;
			continue;
		}
		const type = node.nodeType;
		if (type === 3) addText(frame.note, node as Text);
		if (type !== 1) continue;
		const inner = addElement(walk, frame, node as Element);
		if (inner) frame = openFrame(walk, inner, frame);
		if (inner && walk.notes.length % STRIDE === 0) yield;
	}
	return walk.notes;
}

function openFrame({ marked, labelled }: Walk, note: Note, above: Frame | null): Frame {
	const { element } = note;
	for (const inner of note.inner?.querySelectorAll(MARKED) ?? []) marked.add(inner);
	for (const inner of note.inner?.querySelectorAll(LABELLED) ?? []) labelled.add(inner);
	const list = note.inner || note.name === 'slot' ? [...listChildren(element)].toReversed() : null;
	return { note, above, depth: (above?.depth ?? 0) + 1, next: list ? null : element.firstChild, list };
}

function takeNext(frame: Frame): Node | null {
	if (frame.list) return frame.list.pop() ?? null;
	const { next } = frame;
	frame.next = next?.nextSibling ?? null;
	return next;
}

/** White space between blocks is nobody's. */
function addText(note: Note, node: Text): void {
	const { length } = node.data.trim();
	if (length === 0 && !note.isPhrasing) {
		const last = note.content.at(-1);
		if (!last || last.kind === 'split' || (last.kind === 'note' && !last.isPhrasing)) return;
	}
	note.own += length;
	note.content.push({ kind: 'text', node });
}

function addElement(walk: Walk, { note, depth }: Frame, element: Element): Note | null {
	const name = element.localName;
	if (name === 'br') {
		note.content.push(BREAK);
		return null;
	}
	if (depth >= MAX_DEPTH || isLeftOut(walk, element, name)) {
		note.content.push(SPLITTING.has(name) ? SPLIT : GAP);
		return null;
	}
	const isLink = name === 'a';
	const leadsAway = note.leadsAway || (isLink && /^[^#]/.test(element.getAttribute('href') ?? ''));
	const inner = addNote(walk, element, name, note, note.isInLink || isLink, leadsAway);
	note.content.push(inner);
	return inner;
}

function isLeftOut({ isForeign, marked }: Walk, element: Element, name: string): boolean {
	return isForeign ? isForeign(element) : isForeignTag(element, name) || (marked.has(element) && isForeignByMarks(element));
}

function addNote(
	{ notes, marked, labelled }: Walk,
	element: Element,
	name: string,
	outer: Note | null,
	isInLink: boolean,
	leadsAway: boolean,
): Note {
	const note: Note = {
		kind: 'note',
		element,
		name,
		outer,
		at: notes.length,
		end: notes.length + 1,
		content: [],
		isPhrasing: isPhrasingName(name),
		isMarked: marked.has(element),
		isLabelled: labelled.has(element),
		inner: findInnerTree(element),
		isInLink,
		leadsAway,
		own: 0,
	};
	notes.push(note);
	return note;
}

/** The notes directly in a note. */
export function innerNotes(note: Note): Note[] {
	return note.content.filter((item) => item.kind === 'note');
}

/** Whether `inner` is `outer` or stands in it. */
export function contains(outer: Note, inner: Note): boolean {
	return inner.at >= outer.at && inner.at < outer.end;
}

/** The nearest of a note and what it stands in that `isWanted`; `null` when there is none. */
export function findOuterNote(note: Note, isWanted: (note: Note) => boolean): Note | null {
	for (let outer: Note | null = note; outer; outer = outer.outer) if (isWanted(outer)) return outer;
	return null;
}

/** The text of a note as the page has it. */
export function readNote(note: Note): string {
	let text = '';
	for (const item of note.content) {
		if (item.kind === 'text') text += item.node.data;
		else text += item.kind === 'note' ? readNote(item) : ' ';
	}
	return text;
}
