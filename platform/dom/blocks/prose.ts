/**
 * Where the running text of a page is: how many characters of prose each element holds, and which elements are not the article.
 * What is named as something else is left out, unless it holds most of the page's prose. The layout is asked for what is hidden, and only
 * of elements that hold prose; of others when somebody wants to know.
 */

import type { Steps } from '../../../core/steps';
import { isBefore } from '../is-before';
import { isHidden } from '../is-hidden';
import { isLinkBox, isUnspoken, makeNameReader, showsMedia } from './boilerplate';
import type { Note } from './note-page';

export type Prose = {
	readonly root: Note;
	readonly notes: readonly Note[];
	/** Characters of prose in an element, links apart; 0 where it was left out. */
	weigh(note: Note): number;
	/** Characters of any text. */
	count(note: Note): number;
	isExcluded(note: Note): boolean;
	/** Whether something that a note stands in is excluded, or the note itself. */
	isOut(note: Note): boolean;
	/** Whether an element leads to another article. */
	isCard(element: Element): boolean;
	/** Elements that were left out only because they are hidden, when they have text to show. */
	listHidden(): Element[];
};

/** What is reckoned of a note. */
type Sum = {
	isBlock: boolean;
	/** Characters of all text. */
	chars: number;
	/** Whether it leads to another page, or holds what does. */
	isLinking: boolean;
	/** Whether the first heading in it is a link; `null` when there is none. */
	isHeadingLinked: boolean | null;
	/** Characters of prose with nothing left out but the hidden. */
	raw: number;
	/** The same without what is excluded. */
	weight: number;
	/** Characters of prose in articles within it, nothing left out. */
	inArticles: number;
	isHidden: boolean | null;
	isExcluded: boolean | null;
	isOut: boolean | null;
	isCard: boolean | null;
};

/** A shorter stretch is a label, a date, a button. */
const MIN_PARAGRAPH = 40;
/** A card has no more prose than this, nor a caption. */
const MAX_CARD = 500;
const MAX_CAPTION = 400;
const MAX_UNDER_PICTURE = 300;
/** Shorter is a label. */
const MIN_LABEL = 20;
/** What a wall offers has no more. */
const MAX_OFFER = 600;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);
/** Holds the whole page at some sites, and is beside the article at all others. */
const FRAMES = /^(?:form|table)$/;

/** Weighs a page that was noted. Reads only. */
export function* weighProse(notes: readonly Note[]): Steps<Prose> {
	const [root] = notes;
	if (!root) throw new Error('a page has at least itself');
	const sums = reckonText(notes);
	const sumOf = (note: Note): Sum => sums[note.at] as Sum;
	const isUnseen = (note: Note) => {
		const sum = sumOf(note);
		sum.isHidden ??= note.outer !== null && isHidden(note.element);
		return sum.isHidden;
	};
	weighAll(notes, sums, 'raw', () => false);
	yield;
	if (findUnseen(notes, sums, isUnseen)) weighAll(notes, sums, 'raw', ({ at }) => sums[at]?.isHidden === true);
	yield;
	const readName = makeNameReader();
	const isCard = (note: Note) => {
		const sum = sumOf(note);
		sum.isCard ??= isTeaserCard(note, sum) || isNestedCard(note, sums);
		return sum.isCard;
	};
	const half = sumOf(root).raw / 2;
	const judge = (note: Note): boolean => {
		const { element, name } = note;
		const sum = sumOf(note);
		if (note.isMarked && /articleBody|headline/.test(element.getAttribute('itemprop') ?? '')) return false;
		const kind = readName(element, note.isLabelled);
		if (
			kind === 'foreign' ||
			(kind === 'wrapper' && (sum.raw <= MAX_OFFER || isLinkBox(element))) ||
			(kind === 'links' && (note.isInLink || isLinkBox(element))) ||
			FRAMES.test(name) ||
			(note.isMarked && isUnspoken(element))
		)
			return sum.raw <= half;
		if (kind === 'comments') return element.querySelector('[itemprop~="articleBody"]') === null;
		return isCard(note) || (sum.raw <= Math.min(MAX_CAPTION, half) && (isCaption(note, kind) || isUnderPicture(note, sum, notes)));
	};
	const isExcluded = (note: Note): boolean => {
		const sum = sumOf(note);
		sum.isExcluded ??= note.outer !== null && (isUnseen(note) || judge(note));
		return sum.isExcluded;
	};
	weighAll(notes, sums, 'weight', (note) => sumOf(note).raw > 0 && isExcluded(note));
	let byElement: Map<Element, Note> | null = null;
	return {
		root,
		notes,
		weigh: (note) => sumOf(note).weight,
		count: (note) => sumOf(note).chars,
		isExcluded,
		isOut: (note) => isOut(note, sums, isExcluded),
		isCard: (element) => {
			byElement ??= new Map(notes.map((note) => [note.element, note]));
			const note = byElement.get(element);
			return note !== undefined && isCard(note);
		},
		listHidden: () =>
			notes.filter((note) => sumOf(note).isHidden === true && sumOf(note).chars >= MIN_PARAGRAPH).map(({ element }) => element),
	};
}

/** What the notes hold, without asking the layout: last first, so that each is done before what it stands in. */
function reckonText(notes: readonly Note[]): Sum[] {
	const sums = notes.map(
		(note): Sum => ({
			isBlock: !note.isPhrasing && !note.name.includes('-'),
			chars: note.own,
			isLinking: note.leadsAway,
			isHeadingLinked: null,
			raw: 0,
			weight: 0,
			inArticles: 0,
			isHidden: null,
			isExcluded: null,
			isOut: null,
			isCard: null,
		}),
	);
	for (let at = notes.length - 1; at >= 0; at--) {
		const note = notes[at] as Note;
		const sum = sums[at] as Sum;
		const outer = note.outer && (sums[note.outer.at] as Sum);
		if (HEADINGS.has(note.name)) sum.isHeadingLinked = sum.isLinking;
		if (!outer || !note.outer) continue;
		outer.chars += sum.chars;
		outer.isHeadingLinked = sum.isHeadingLinked ?? outer.isHeadingLinked;
		// An element of the site's own is a block when it holds one.
		if (sum.isBlock && !note.outer.isPhrasing) outer.isBlock = true;
		if (sum.isLinking) outer.isLinking = true;
	}
	return sums;
}

/** A stretch of running text counts for the block it stands in, when it is long enough; text in links never does. */
function weighAll(notes: readonly Note[], sums: Sum[], as: 'raw' | 'weight', isLeftOut: (note: Note) => boolean): void {
	const isGone = new Uint8Array(notes.length);
	for (let at = 0; at < notes.length; at++) {
		const note = notes[at] as Note;
		if (note.outer && (isGone[note.outer.at] || isLeftOut(note))) isGone[at] = 1;
	}
	const flow = new Float64Array(notes.length);
	const nested = new Float64Array(notes.length);
	const inArticles = new Float64Array(notes.length);
	for (let at = notes.length - 1; at >= 0; at--) {
		const { own, name, outer } = notes[at] as Note;
		const sum = sums[at] as Sum;
		const isLink = name === 'a';
		const run = (flow[at] as number) + own;
		const whole = (nested[at] as number) + (sum.isBlock && run >= MIN_PARAGRAPH && !isLink ? run : 0);
		sum[as] = isGone[at] ? 0 : sum.isBlock ? whole : whole + run;
		if (as === 'raw') sum.inArticles = inArticles[at] as number;
		if (!outer || isGone[at]) continue;
		nested[outer.at] = (nested[outer.at] as number) + whole;
		if (!sum.isBlock && !isLink) flow[outer.at] = (flow[outer.at] as number) + run;
		inArticles[outer.at] = (inArticles[outer.at] as number) + (inArticles[at] as number) + (name === 'article' ? sum.raw : 0);
	}
}

/** Asks the layout, from the outside in, of what holds prose. */
function findUnseen(notes: readonly Note[], sums: readonly Sum[], isUnseen: (note: Note) => boolean): boolean {
	let isFound = false;
	for (let at = 1; at < notes.length; ) {
		const note = notes[at] as Note;
		const isSkipped = sums[at]?.raw === 0 || isUnseen(note);
		isFound ||= sums[at]?.isHidden === true;
		at = isSkipped ? note.end : at + 1;
	}
	return isFound;
}

function isOut(note: Note, sums: readonly Sum[], isExcluded: (note: Note) => boolean): boolean {
	const path: Sum[] = [];
	let answer = false;
	for (let outer: Note | null = note; outer; outer = outer.outer) {
		const sum = sums[outer.at] as Sum;
		if (sum.isOut !== null) answer = sum.isOut;
		else {
			path.push(sum);
			answer = outer.name !== 'body' && isExcluded(outer);
		}
		if (answer || sum.isOut !== null) break;
	}
	for (const sum of path) sum.isOut = answer;
	return answer;
}

function isCaption({ element, name }: Note, kind: string | null): boolean {
	return name === 'figure' ? !element.querySelector('blockquote') : kind === 'media' && showsMedia(element);
}

/** A box that is named after nothing and opens with a picture, with little text under it. A figure's text is in it, and what follows is another. */
function isUnderPicture({ element, name, at, end }: Note, { raw }: Sum, notes: readonly Note[]): boolean {
	if (raw === 0 || raw > MAX_UNDER_PICTURE || !/^(?:div|section)$/.test(name) || !showsMedia(element)) return false;
	const text = notes.slice(at, end).find(({ own }) => own >= MIN_LABEL);
	const picture = element.querySelector('img, picture, video, amp-img');
	const figure = picture?.closest('figure');
	return text !== undefined && picture !== null && (!figure || figure.contains(text.element)) && isBefore(picture, text.element);
}

/** A card that leads to another article: little prose under a heading that is a link. */
function isTeaserCard({ name }: Note, { raw, isHeadingLinked }: Sum): boolean {
	return isHeadingLinked === true && raw <= MAX_CARD && /^(?:article|div|section|li)$/.test(name);
}

/** A small article within a large one is another; a ticker is made of nothing but small ones. */
function isNestedCard(note: Note, sums: readonly Sum[]): boolean {
	const sum = sums[note.at] as Sum;
	if (note.name !== 'article' || sum.raw > MAX_CARD) return false;
	let outer = note.outer;
	while (outer && outer.name !== 'article' && outer.name !== 'main') outer = outer.outer;
	const around = outer && sums[outer.at];
	return around ? around.inArticles < around.raw / 2 : false;
}
