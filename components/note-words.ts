/** A note's words as a form has them. */
import type { Annotation } from '../core/annotation';
import { readColour, readComment, readTags } from '../core/annotations/note-body';
import { defaultColour } from '../core/annotations/note-colour';
import type { NoteWords } from './note-actions';

export const noWords: NoteWords = { comment: '', tags: [], colour: defaultColour };

export function readNoteWords(note: Annotation): NoteWords {
	return { comment: readComment(note), tags: readTags(note), colour: readColour(note) };
}
