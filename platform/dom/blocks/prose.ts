/**
 * Where the running text of a page is: how many characters of prose each element holds, and which elements are not the article.
 * One walk of the page notes what it holds; all else is reckoned from the notes, for asking the layout is what costs.
 * What is named as something else is left out, unless it holds most of the page's prose.
 */
import { listChildren } from '../flat-tree';
import { isBlockElement } from '../is-block-element';
import { isHidden } from '../is-hidden';
import { isForeignElement, makeNameReader, showsMedia } from './boilerplate';

export type Prose = {
	/** Characters of prose in an element, links apart; 0 where it was left out. */
	weigh(element: Element): number;
	isExcluded(element: Element): boolean;
	/** Whether an element leads to another article. */
	isCard(element: Element): boolean;
	/** The page's elements that fit a selector, those in open shadow roots last. */
	query(selector: string): Element[];
	/** Elements that were left out only because they are hidden, when they have text to show. */
	readonly hidden: readonly Element[];
	/** Elements with open shadow roots. */
	readonly hosts: readonly Element[];
};

type Note = {
	readonly element: Element;
	readonly isBlock: boolean;
	/** Characters of text directly in it. */
	readonly own: number;
	readonly inner: readonly Note[];
	/** Whether the first heading in it is a link; `null` when there is none. */
	readonly isHeadingLinked: boolean | null;
	/** Characters of prose with nothing left out. */
	raw: number;
	/** The same without what is excluded. */
	weight: number;
	isExcluded: boolean | null;
	isCard: boolean | null;
};

type Unseen = { readonly hidden: Element[]; readonly hosts: Element[] };

/** A shorter stretch is a label, a date, a button. */
const MIN_PARAGRAPH = 40;
/** A card has no more prose than this, nor a caption. */
const MAX_CARD = 500;
const MAX_CAPTION = 400;

/** Weighs a page. Reads only; asks the layout for what is hidden. */
export function weighProse(page: Element): Prose {
	const notes = new Map<Element, Note>();
	const unseen: Unseen = { hidden: [], hosts: [] };
	const root = noteTree(page, notes, unseen, false);
	weighNote(root, 'raw', () => false);
	const readName = makeNameReader();
	const isCard = (note: Note) => {
		note.isCard ??= isTeaserCard(note) || isNestedCard(note, notes);
		return note.isCard;
	};
	const judge = (note: Note): boolean => {
		const { element, raw } = note;
		if (/articleBody|headline/.test(element.getAttribute('itemprop') ?? '')) return false;
		const isCaption = raw <= Math.min(MAX_CAPTION, root.raw / 2);
		const name = readName(element);
		if (name === 'foreign') return raw <= root.raw / 2;
		if (name === 'comments') return element.querySelector('[itemprop~="articleBody"]') === null;
		if (isCaption && (element.localName === 'figure' ? !element.querySelector('blockquote') : name === 'media' && showsMedia(element)))
			return true;
		return isCard(note);
	};
	const isExcluded = (note: Note): boolean => {
		note.isExcluded ??= judge(note);
		return note.isExcluded;
	};
	weighNote(root, 'weight', isExcluded);
	const look = <Answer>(element: Element, ask: (note: Note) => Answer, unseen: Answer): Answer => {
		const note = notes.get(element);
		return note ? ask(note) : unseen;
	};
	return {
		weigh: (element) => look(element, ({ weight }) => weight, 0),
		isExcluded: (element) => look(element, isExcluded, true),
		isCard: (element) => look(element, isCard, false),
		...unseen,
		query: (selector) =>
			[page, ...unseen.hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap((tree) => [...tree.querySelectorAll(selector)]),
	};
}

/** What never is article text, and what is hidden, is not noted. */
function noteTree(element: Element, notes: Map<Element, Note>, unseen: Unseen, isInLink: boolean): Note {
	const inner: Note[] = [];
	let own = 0;
	let isHeadingLinked: boolean | null = null;
	const isLink = isInLink || (element.localName === 'a' && /^[^#]/.test(element.getAttribute('href') ?? ''));
	if (element.shadowRoot) unseen.hosts.push(element);
	for (const child of listChildren(element)) {
		if (child.nodeType === 3) own += (child as Text).data.trim().length;
		if (child.nodeType !== 1) continue;
		const inside = child as Element;
		const isForeign = isForeignElement(inside);
		if (isForeign || isHidden(inside)) {
			if ((!isForeign || inside.hasAttribute('hidden')) && hasText(inside)) unseen.hidden.push(inside);
			continue;
		}
		const note = noteTree(inside, notes, unseen, isLink);
		inner.push(note);
		isHeadingLinked ??= note.isHeadingLinked;
	}
	if (/^h[1-4]$/.test(element.localName)) isHeadingLinked = isLink || element.querySelector('a[href]:not([href^="#"])') !== null;
	const note = {
		element,
		isBlock: isBlockElement(element),
		own,
		inner,
		isHeadingLinked,
		raw: 0,
		weight: 0,
		isExcluded: null,
		isCard: null,
	};
	notes.set(element, note);
	return note;
}

function hasText(element: Element): boolean {
	return (element.textContent ?? '').trim().length >= MIN_PARAGRAPH;
}

/** A stretch of running text counts for the block it stands in, when it is long enough; text in links never does. */
function weighNote(note: Note, as: 'raw' | 'weight', isLeftOut: (note: Note) => boolean): { own: number; nested: number } {
	let { own } = note;
	let nested = 0;
	for (const child of note.inner) {
		if (isLeftOut(child)) continue;
		const inner = weighNote(child, as, isLeftOut);
		nested += inner.nested;
		if (child.element.localName !== 'a') own += inner.own;
	}
	if (note.isBlock && own >= MIN_PARAGRAPH) nested += own;
	note[as] = note.isBlock ? nested : nested + own;
	return note.isBlock ? { own: 0, nested } : { own, nested };
}

/** A card that leads to another article: little prose under a heading that is a link. */
function isTeaserCard({ element, raw, isHeadingLinked }: Note): boolean {
	return isHeadingLinked === true && raw <= MAX_CARD && /^(?:article|div|section|li)$/.test(element.localName);
}

/** A small article within a large one is another; a ticker is made of nothing but small ones. */
function isNestedCard({ element, raw }: Note, notes: ReadonlyMap<Element, Note>): boolean {
	if (element.localName !== 'article' || raw > MAX_CARD) return false;
	const outer = element.parentElement?.closest('article, main');
	if (!outer) return false;
	const nested = [...outer.querySelectorAll('article')].reduce((sum, article) => sum + (notes.get(article)?.raw ?? 0), 0);
	return nested < (notes.get(outer)?.raw ?? 0) / 2;
}
