/**
 * The element that holds the article's text. What the page itself says comes first (article body, `article`, `main`), as long
 * as that is where the prose is; without it, the innermost container of most of the prose.
 */
import { contains, findOuterNote, innerNotes, type Note, readNote } from './note-page';
import type { Prose } from './prose';

const BODY = '[itemprop~="articleBody"]';
const SAID = [BODY, 'article, [role="article"]', 'main, [role="main"]'];
/** A said container is believed with this share of the page's prose. */
const BELIEVED_SHARE = 0.4;
/** The container is narrowed while one child holds this share of its prose. */
const NARROWING_SHARE = 0.85;
/** Characters of a paragraph with which a text goes on. */
const MIN_PARAGRAPH = 80;

/** @returns `null` when no element holds any prose. */
export function findArticleRoot(prose: Prose): Note | null {
	const total = prose.weigh(prose.root);
	if (total === 0) return null;
	const notes = prose.notes.filter((note) => prose.weigh(note) > 0 && (note.isMarked || note.name === 'article' || note.name === 'main'));
	for (const selector of SAID) {
		const found = notes.filter(({ element }) => element.matches(selector));
		const most = findHeaviest(found, prose);
		const said = selector === BODY ? joinParts(most, found) : most;
		if (said && prose.weigh(said) >= total * BELIEVED_SHARE) return narrow(said, prose);
	}
	return narrow(prose.root, prose);
}

/** A body that is said in several parts of one article is what holds them all. */
function joinParts(most: Note | null, bodies: readonly Note[]): Note | null {
	const article = most && findOuterNote(most, isArticle);
	const parts = bodies.filter((body) => findOuterNote(body, isArticle) === article);
	return most && findOuterNote(most, (outer) => parts.every((part) => contains(outer, part)));
}

function isArticle({ name, element }: Note): boolean {
	return name === 'article' || element.hasAttribute('itemscope');
}

function findHeaviest(notes: readonly Note[], prose: Prose): Note | null {
	return notes.reduce<Note | null>((most, note) => (most && prose.weigh(most) >= prose.weigh(note) ? most : note), null);
}

function narrow(said: Note, prose: Prose): Note {
	let root = said;
	for (;;) {
		const least = prose.weigh(root) * NARROWING_SHARE;
		const heavy = innerNotes(root).find((inner) => prose.weigh(inner) >= least);
		if (!heavy || heavy.name === 'p' || heavy.isPhrasing || goesOn(heavy, root, prose)) return root;
		root = heavy;
	}
}

/** Whether the text goes on behind an element: the next prose is a paragraph of whole sentences, set as the last one in it. */
function goesOn(part: Note, root: Note, prose: Prose): boolean {
	const next = prose.notes.slice(part.end, root.end).find((note) => isHeading(note) || isParagraph(note, prose));
	const last = next && prose.notes.slice(part.at, part.end).findLast((note) => isParagraph(note, prose));
	return Boolean(last && isSetAs(next, last) && !prose.isOut(next) && /[.!“"»)]$/.test(readNote(next).trim()));
}

function isParagraph(note: Note, prose: Prose): boolean {
	return note.own >= MIN_PARAGRAPH && !note.isPhrasing && prose.weigh(note) > 0;
}

function isHeading({ name }: Note): boolean {
	return /^h[1-6]$/.test(name);
}

function isSetAs({ name, element }: Note, other: Note): boolean {
	return name === other.name && element.className === other.element.className;
}
