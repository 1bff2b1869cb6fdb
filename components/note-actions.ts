/** What the views ask of whoever keeps the notes. Each answer says whether it was done; a failure's code is a key under `error.`. */
import type { Annotation } from '../core/annotation';
import type { NoteColour } from '../core/annotations/note-colour';
import type { Span } from '../core/article';
import type { Result } from '../core/result';

/** What the reader says in a note, in Markdown, and the colour it has. */
export type NoteWords = { readonly comment: string; readonly tags: readonly string[]; readonly colour: NoteColour };

/**
 * Where a note is to stand in the article being read, the whole of it without a span, and what it is about beyond that: a claim, a person, or the
 * sentence at the span as such.
 */
export type NotePlace = {
	readonly span: Span | null;
	readonly subject: { readonly kind: 'claim' | 'person'; readonly id: string } | { readonly kind: 'sentence' } | null;
};

export type SaveNote = (place: NotePlace, words: NoteWords) => Promise<Result<unknown>>;

export type NoteActions = {
	readonly save: SaveNote;
	readonly change: (note: Annotation, words: NoteWords) => Promise<Result<unknown>>;
	readonly remove: (note: Annotation) => Promise<Result<unknown>>;
	/** Takes back a removal. */
	readonly restore: (note: Annotation) => Promise<Result<unknown>>;
};
