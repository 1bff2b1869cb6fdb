/** What the panel can do with notes: each change is stored, then painted in every tab that shows the page. */
import type { NoteActions } from '../../components/note-actions';
import type { Annotation } from '../../core/annotation';
import { makeSelectors } from '../../core/annotations/make-selectors';
import type { PageArticle } from '../../core/page';
import { fail, type Result } from '../../core/result';
import { deleteNote, saveNote, updateNote } from '../../platform/db/annotations';
import { sendMessage } from '../../platform/messaging';
import { downloadNotes, readNotesFile, takeNotes } from './transfer-notes';

/** `article` is the one in the panel; without one there is no place for a new note. */
export function makeNoteActions(article: PageArticle | null): NoteActions {
	return {
		save: async (span, { comment, tags }) => {
			if (!article) return fail('noArticle');
			const { pageKey, text } = article;
			const draft = { source: pageKey, selector: makeSelectors(text, span), comment, tags: [...tags] };
			return tell(pageKey, await saveNote(draft));
		},
		change: async (note, words) => tell(note.target.source, await updateNote(note.id, words)),
		remove: async (note) => tell(note.target.source, await deleteNote(note.id)),
		restore: (note: Annotation) => takeNotes(JSON.stringify(note)),
		exportAll: downloadNotes,
		importFile: readNotesFile,
	};
}

async function tell<T>(pageKey: string, result: Result<T>): Promise<Result<T>> {
	if (result.ok) await sendMessage('notesChanged', pageKey);
	return result;
}
