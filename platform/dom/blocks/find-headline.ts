/** The headline that a page shows: often not its `h1`, which may stand unseen among the breadcrumbs for search engines. */
import { plainWords } from '../plain-text';
import { contains, findOuterNote, innerNotes, type Note, readNote } from './note-page';
import type { Prose } from './prose';

/** Characters of a heading that nothing but its place above the text makes the headline. */
const MIN_LAST = 20;

/**
 * @param titles the headline as the page's data has it, in all its forms.
 * @returns the heading that fits best, `null` when none is likely to be the headline.
 */
export function findHeadline(root: Note, prose: Prose, titles: readonly string[]): Note | null {
	const said = titles.map(plainWords).filter((title) => title.length >= 8);
	const start = findFirstParagraph(root, prose);
	let best: Note | null = null;
	let bestScore = 0;
	for (const heading of prose.notes) {
		if (!isHeading(heading) || isLeftOut(heading, prose)) continue;
		const score = scoreHeading(heading, root, start, said);
		if (score > bestScore) [best, bestScore] = [heading, score];
	}
	return (
		best ??
		prose.notes.slice(0, start.at).findLast((note) => isHeading(note) && prose.count(note) >= MIN_LAST && !isLeftOut(note, prose)) ??
		null
	);
}

function isHeading(note: Note): boolean {
	return note.name === 'h1' || note.name === 'h2' || isSaidHeadline(note);
}

function isSaidHeadline({ element, isMarked }: Note): boolean {
	return isMarked && /(?:^|\s)headline(?:\s|$)/.test(element.getAttribute('itemprop') ?? '');
}

function scoreHeading(heading: Note, root: Note, start: Note, said: readonly string[]): number {
	const words = plainWords(readNote(heading));
	if (words.length < 8) return 0;
	const isSaid = said.some((title) => words.includes(title) || (title.includes(words) && words.length > title.length / 2));
	const isFirst = heading.name === 'h1' || isSaidHeadline(heading);
	const isAbove = heading.at < start.at;
	const isOnTop = isAbove && findOuterNote(heading, ({ name }) => name === 'header' || name === 'hgroup') !== null;
	if (!isFirst && !isSaid && !(isOnTop && isNear(heading, root))) return 0;
	return (isSaid ? 4 : 0) + (isFirst ? 2 : 0) + (isAbove ? 2 : -2) + (isNear(heading, root) ? 1 : 0);
}

/** The first block with prose of its own. */
function findFirstParagraph(root: Note, prose: Prose): Note {
	let first = root;
	for (;;) {
		const inner = innerNotes(first).find((note) => prose.weigh(note) > 0);
		if (!inner) return first;
		first = inner;
	}
}

function isNear(heading: Note, root: Note): boolean {
	if (contains(root, heading)) return true;
	const container = findOuterNote(
		heading,
		({ name, element }) => name === 'article' || name === 'main' || element.getAttribute('role') === 'main',
	);
	return container !== null && contains(container, root);
}

/** A heading in a list is an item of it. */
function isLeftOut(heading: Note, prose: Prose): boolean {
	return findOuterNote(heading, ({ name }) => name === 'ol' || name === 'ul') !== null || prose.isOut(heading);
}
