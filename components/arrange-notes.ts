/** Puts notes in the order in which they are listed: those of the page being read by place, all others by page, newest first. */
import type { AnchoredNotes, Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import { readNoteWords } from './note-words';

export type PlacedNote = { readonly note: Annotation; readonly span: Span };
export type NotePage = { readonly source: string; readonly notes: readonly Annotation[] };

/** Anchored notes in the order of the text, and orphans: notes of this page whose place is gone. Ids that are no longer stored are left out. */
export function arrangeHere(notes: readonly Annotation[], here: AnchoredNotes): { placed: PlacedNote[]; orphans: Annotation[] } {
	const byId = new Map(notes.map((note) => [note.id, note]));
	const placed = here.anchored.flatMap(({ id, start, end }) => {
		const note = byId.get(id);
		return note ? [{ note, span: { start, end } }] : [];
	});

	return { placed: placed.toSorted((a, b) => a.span.start - b.span.start), orphans: here.orphans.flatMap(({ id }) => byId.get(id) ?? []) };
}

/** Notes by page; the page with the newest note first, and in it the newest note first. */
export function groupByPage(notes: readonly Annotation[]): NotePage[] {
	const newest = notes.toSorted((a, b) => b.modified.localeCompare(a.modified));
	const pages = new Map<string, Annotation[]>();
	for (const note of newest) pages.set(note.target.source, [...(pages.get(note.target.source) ?? []), note]);
	return [...pages].map(([source, group]) => ({ source, notes: group }));
}

/** Notes in whose quote, comment, tags or address every word of `query` stands; all of them for an empty query. */
export function searchNotes(notes: readonly Annotation[], query: string): Annotation[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return notes.filter((note) => {
		const { comment, tags } = readNoteWords(note);
		const text = [note.target.selector?.[0].exact ?? '', comment, ...tags, note.target.source].join('\n').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}
