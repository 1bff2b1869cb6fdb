/** Where a page's notes stand today, with what it takes to paint them. */
import type { AnchoredNotes, Annotation } from '../annotation';
import { anchorNotes } from './anchor-notes';
import { readColour } from './note-body';

/** As `anchorNotes`, each note with its colour. `earlier` are texts that the page had before. */
export function placeNotes(text: string, notes: readonly Annotation[], earlier: readonly string[] = []): AnchoredNotes {
	const colours = new Map(notes.map((note) => [note.id, readColour(note)]));
	const { anchored, orphans } = anchorNotes(text, notes, earlier);
	return { anchored: anchored.map((note) => ({ ...note, colour: colours.get(note.id) })), orphans };
}
