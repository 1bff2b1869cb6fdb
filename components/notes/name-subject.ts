/** What the corpus and the reader call the claim or the person that a note is about. */
import type { Annotation } from '../../core/annotation';
import { readSubject } from '../../core/annotations/note-body';
import type { NameSubject } from '../../core/annotations/search-notes';
import type { CorpusView } from '../corpus-view';

export type Names = Pick<CorpusView, 'claims' | 'people'>;

/** In English; `null` for a note on a passage, and where nobody knows the claim or person any more. */
export function openNames(corpus: Names | null): NameSubject {
	return (note: Annotation) => {
		const subject = readSubject(note);
		if (!subject || subject.kind === 'sentence') return null;
		const known = subject.kind === 'claim' ? corpus?.claims.get(subject.id) : corpus?.people.get(subject.id);
		return known?.english ?? null;
	};
}
