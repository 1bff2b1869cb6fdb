/** What the views ask of whoever keeps the notes. Each answer says whether it was done; a failure's code is a key under `error.`. */
import type { Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import type { Result } from '../core/result';

/** What the reader says of a place. */
export type NoteWords = { readonly comment: string; readonly tags: readonly string[] };

/** A note on a place in the article being read. */
export type SaveNote = (span: Span, words: NoteWords) => Promise<Result<unknown>>;

/** How many notes an import added, changed and left as they were. */
export type ImportCount = { readonly added: number; readonly updated: number; readonly unchanged: number };

export type NoteActions = {
	readonly save: SaveNote;
	readonly change: (note: Annotation, words: NoteWords) => Promise<Result<unknown>>;
	readonly remove: (note: Annotation) => Promise<Result<unknown>>;
	/** Takes back a removal. */
	readonly restore: (note: Annotation) => Promise<Result<unknown>>;
	/** Offers all notes as a file. */
	readonly exportAll: () => Promise<Result<unknown>>;
	readonly importFile: (file: File) => Promise<Result<ImportCount>>;
};
