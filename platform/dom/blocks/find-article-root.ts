/**
 * The element that holds the article's text. What the page itself says comes first (article body, `article`, `main`), as long
 * as that is where the prose is; without it, the innermost container of most of the prose.
 */
import { contains, findOuterNote, innerNotes, type Note, readNote } from './note-page';
import type { Prose } from './prose';

const SAID = ['[itemprop~="articleBody"], [property~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
/** A said container is believed with this share of the page's prose. */
const BELIEVED_SHARE = 0.4;
/** The container is narrowed while one child holds this share of its prose. */
const NARROWING_SHARE = 0.85;
/** Share of the heaviest part that another part has, at least. */
const MIN_PART = 0.25;
/** Characters of a paragraph with which a text goes on. */
const MIN_PARAGRAPH = 80;

/** @returns `null` when no element holds any prose. */
export function findArticleRoot(prose: Prose): Note | null {
	const total = prose.weigh(prose.root);
	if (total === 0) return null;
	const notes = prose.notes.filter((note) => prose.weigh(note) > 0);
	for (const selector of SAID) {
		const found = notes.filter(({ element }) => element.matches(selector));
		const said = joinParts(found, selector === SAID[0] ? 0 : MIN_PART, prose);
		if (said && prose.weigh(said) >= total * BELIEVED_SHARE) return narrow(said, prose);
	}
	return narrow(prose.root, prose);
}

/**
 * The heaviest of several, or what holds it and those that go on with its text.
 * @param least share of the heaviest's prose that such a part has; without a least it may have a headline of its own.
 */
function joinParts(notes: readonly Note[], least: number, prose: Prose): Note | null {
	const most = notes.reduce<Note | null>((most, note) => (most && prose.weigh(most) >= prose.weigh(note) ? most : note), null);
	if (!most) return null;
	const goesWith = (note: Note) => least === 0 || (prose.weigh(note) >= prose.weigh(most) * least && !opensWithHeading(note, prose));
	const parts = notes.filter((note) => !contains(note, most) && !contains(most, note) && goesWith(note));
	return findOuterNote(most, (outer) => parts.every((part) => contains(outer, part)));
}

function opensWithHeading({ at, end }: Note, prose: Prose): boolean {
	const first = prose.notes.slice(at, end).find((note) => isHeading(note) || isParagraph(note, prose));
	return first !== undefined && isHeading(first);
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
