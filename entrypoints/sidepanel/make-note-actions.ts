/** What the panel can do with notes: each change is stored, then painted in every tab that shows the page. */
import type { NoteActions, NotePlace } from '../../components/note-actions';
import type { Annotation, NoteDraft, NoteSubject } from '../../core/annotation';
import { makeSelectors } from '../../core/annotations/make-selectors';
import type { PageArticle } from '../../core/page';
import { fail, type Result } from '../../core/result';
import { sendMessage } from '../../platform/messaging';
import type { Store } from '../../platform/store';

/** `article` is the one in the panel; without one there is no place for a new note. */
export function makeNoteActions(article: PageArticle | null, store: Store): NoteActions {
	return {
		save: async (place, { tags, ...words }) => {
			if (!article) return fail('noArticle');
			const { pageKey, text, title, outlet, published } = article;
			const selector = place.span && makeSelectors(text, place.span);
			const written = { source: pageKey, selector, article: { title, outlet, published } };
			const draft: NoteDraft = { ...written, ...words, tags: [...tags], subject: nameSubject(place, text) };
			return tell(pageKey, await store.saveNote(draft));
		},
		change: async (note, words) => tell(note.target.source, await store.updateNote(note.id, words)),
		remove: async (note) => tell(note.target.source, await store.deleteNote(note.id)),
		restore: async (note: Annotation) => tell(note.target.source, await store.restoreNote(note)),
	};
}

/** A sentence is known by its words. */
function nameSubject({ span, subject }: NotePlace, text: string): NoteSubject | null {
	if (subject?.kind !== 'sentence') return subject;
	return span && { kind: 'sentence', text: text.slice(span.start, span.end) };
}

async function tell<T>(pageKey: string, result: Result<T>): Promise<Result<T>> {
	if (result.ok) await sendMessage('notesChanged', pageKey);
	return result;
}
