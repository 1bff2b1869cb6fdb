/**
 * Notes as Markdown, a file an article, as Obsidian users keep them (https://help.obsidian.md/properties): properties, then each note as a quotation with its comment,
 * its tags and a block id to link to. What Markdown cannot say of a note is in a comment before it, which no reader shows, so that the file can be read back.
 */
import type { Annotation, TextualBody } from '../annotation';
import { isMarkdown, readComment, readNotedArticle, readTags } from '../annotations/note-body';
import { writeFrontMatter } from './front-matter';
import { escapeMarkdown, quoteLines } from './markdown-text';

export type MarkdownFile = { readonly name: string; readonly text: string };

/** A file for each page that notes stand on, its notes in the order of their places; names are each once. */
export function writeNoteFiles(notes: readonly Annotation[]): MarkdownFile[] {
	const pages = new Map<string, Annotation[]>();
	for (const note of notes) pages.set(note.target.source, [...(pages.get(note.target.source) ?? []), note]);
	const names = new Set<string>();
	return [...pages].map(([source, ofPage]) => {
		const ordered = ofPage.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
		return { name: nameFile(source, ordered, names), text: writeNoteFile(source, ordered) };
	});
}

/** Notes on the whole article stand first. */
function placeOf({ target }: Annotation): number {
	return target.selector?.[1].start ?? -1;
}

/** The file of one page. */
export function writeNoteFile(source: string, notes: readonly Annotation[]): string {
	const { title, outlet, published } = describePage(notes);
	const tags = new Set(notes.flatMap(readTags).map(toTag));
	const properties = writeFrontMatter([
		['title', title],
		['outlet', outlet],
		['url', source],
		['published', published],
		['tags', [...tags]],
		['lesart', 'notes/1'],
	]);
	const heading = `# ${escapeMarkdown((title ?? source).replace(/\s+/g, ' '))}\n`;
	return [properties, heading, ...notes.map(writeNote)].join('\n');
}

/** What the latest note that knows of the article says of it. */
function describePage(notes: readonly Annotation[]) {
	const known = notes.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map(readNotedArticle);
	return {
		title: known.find(({ title }) => title)?.title ?? null,
		outlet: known.find(({ outlet }) => outlet)?.outlet ?? null,
		published: known.find(({ published }) => published)?.published ?? null,
	};
}

/** Begins the line of what Markdown cannot say of a note. */
export const noteMark = '<!-- lesart-note ';

function writeNote(note: Annotation): string {
	const comment = readComment(note);
	const shown = isMarkdown(note) ? comment : escapeMarkdown(comment);
	const tags = readTags(note).map((tag) => `#${toTag(tag)} `);
	const parts = [
		`${noteMark}${writeHidden(note)} -->${note.target.selector ? `\n${quoteLines(escapeMarkdown(note.target.selector[0].exact))}` : ''}`,
		...(shown === '' ? [] : [shown.replaceAll(noteMark.trimEnd(), '<!-- \\lesart-note')]),
		`${tags.join('')}^${note.id.replace('urn:uuid:', 'lesart-')}`,
	];
	return `${parts.join('\n\n')}\n`;
}

/** All of the note but its quotation, comment and tags; tags as they are, since Markdown's have no spaces. */
function writeHidden(note: Annotation): string {
	const { selector } = note.target;
	const others = note.body.filter(({ purpose }) => purpose === 'identifying');
	const comment = note.body.find((body): body is TextualBody => body.purpose === 'commenting');
	const hidden = {
		...note,
		body: others,
		format: comment?.format,
		tags: readTags(note),
		target: { ...note.target, selector: selector && [{ ...selector[0], exact: undefined }, selector[1]] },
	};
	return JSON.stringify(hidden).replaceAll('--', '\\u002d\\u002d').replaceAll('>', '\\u003e');
}

/** As Obsidian has tags: letters, digits, `_`, `-`, `/`, and not digits alone. */
export function toTag(tag: string): string {
	const name = tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-');
	return /^[\p{N}]*$/u.test(name) ? `_${name}` : name;
}

/** By day and title; without what file systems or links of Obsidian cannot have. */
function nameFile(source: string, notes: readonly Annotation[], taken: Set<string>): string {
	const { title, published } = describePage(notes);
	const words = (title ?? source.replace(/^https?:\/\/(www\.)?/, '')).replace(/[\p{Cc}\p{Cs}\p{Cf}\\/:*?"<>|#^[\]\s]+/gu, ' ').trim();
	const name =
		[published?.slice(0, 10), [...words].slice(0, 80).join('').trim()]
			.filter(Boolean)
			.join(' ')
			.replace(/^\.+|\.+$/g, '') || 'notes';
	let unique = name;
	for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name} ${n}`;
	taken.add(unique.toLowerCase());
	return `${unique}.md`;
}
