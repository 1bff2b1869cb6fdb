/** Notes as rows of a long list: page by page, the first of each under the page's name. */
import type { Annotation } from '../../core/annotation';
import { identifyPage } from '../../core/page-identity';

export type NoteRow = { readonly note: Annotation; readonly isFirstOfPage: boolean };

/** The page that comes first in `notes` first, with all its notes in their order, then the next. */
export function groupByPage(notes: readonly Annotation[]): NoteRow[] {
	const pages = new Map<string, Annotation[]>();
	for (const note of notes) {
		const page = identifyPage(note.target.source);
		const group = pages.get(page);
		if (group) group.push(note);
		else pages.set(page, [note]);
	}
	return [...pages.values()].flatMap((group) => group.map((note, at) => ({ note, isFirstOfPage: at === 0 })));
}
