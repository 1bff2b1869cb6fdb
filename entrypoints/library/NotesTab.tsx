/** Joins the list of all notes to what is stored, and to the names of the claims and people they are about. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CorpusView, indexCorpus } from '../../components/corpus-view';
import { NotesLibrary } from '../../components/notes/NotesLibrary';
import type { Annotation } from '../../core/annotation';
import { watchNotes } from '../../platform/db/watch-notes';
import { ownStore } from '../../platform/store';
import { makeNoteActions } from '../sidepanel/make-note-actions';
import { watchCorpus } from '../sidepanel/watch-corpus';
import type { TabProps } from './tabs';

export function NotesTab({ place, onPlace, announce }: TabProps) {
	const [notes, setNotes] = useState<readonly Annotation[] | null>(null);
	const [names, setNames] = useState<CorpusView | null>(null);
	const actions = useMemo(() => makeNoteActions(null, ownStore), []);
	useEffect(() => watchNotes(setNotes), []);
	useEffect(() => watchCorpus((rows) => setNames(indexCorpus(rows))), []);
	return <NotesLibrary notes={notes} names={names} actions={actions} place={place} onPlace={onPlace} announce={announce} />;
}
