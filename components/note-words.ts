/** A note's words between an annotation's bodies and what a reader types. */
import type { Annotation } from '../core/annotation';
import { readComment, readTags } from '../core/annotations/note-body';
import type { NoteWords } from './note-actions';

export function readNoteWords(note: Annotation): NoteWords {
	return { comment: readComment(note), tags: readTags(note) };
}

/** Tags separated by commas, each once, without empty ones; at most 100 characters each. */
export function parseTags(input: string): string[] {
	const tags = input.split(',').map((tag) => tag.trim().slice(0, 100));
	return [...new Set(tags)].filter((tag) => tag !== '');
}
