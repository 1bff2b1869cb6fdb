/** Reads a note's words out of an annotation's bodies, and tags out of what a reader types. */
import type { Annotation } from '../core/annotation';
import type { NoteWords } from './note-actions';

export function readNoteWords(note: Annotation): NoteWords {
	const values = (purpose: 'commenting' | 'tagging') => note.body.filter((body) => body.purpose === purpose).map(({ value }) => value);
	return { comment: values('commenting').join('\n\n'), tags: values('tagging') };
}

/** Tags separated by commas, each once, without empty ones; at most 100 characters each. */
export function parseTags(input: string): string[] {
	const tags = input.split(',').map((tag) => tag.trim().slice(0, 100));
	return [...new Set(tags)].filter((tag) => tag !== '');
}
