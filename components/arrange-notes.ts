/** Puts the notes of the article being read in the order in which they are listed, with what became of their words. */
import type { AnchoredNotes, Annotation, RecalledNote } from '../core/annotation';
import type { Span } from '../core/article';
import type { Change } from './NoteCard';

export type PlacedNote = { readonly note: Annotation; readonly span: Span | null; readonly change: Change | null };

type Here = {
	readonly notes: AnchoredNotes;
	readonly recalled: readonly RecalledNote[];
	readonly article: { readonly text: string; readonly outlet: string | null };
};

/** What the panel shows of one article's notes. Ids that are no longer stored are left out. */
export type NotesHere = {
	/** On the article as a whole, the oldest first. */
	readonly whole: readonly Annotation[];
	/** In the order of the text; those on other words than they were written on say so. */
	readonly placed: readonly PlacedNote[];
	readonly orphans: readonly PlacedNote[];
	/** Of other pages, on something that this article has too, in the order of the text. */
	readonly recalled: readonly { readonly note: Annotation; readonly span: Span }[];
};

export function arrangeHere(
	notes: ReadonlyMap<string, Annotation>,
	whole: readonly Annotation[],
	{ notes: places, recalled, article }: Here,
): NotesHere {
	const find = <Place extends { readonly id: string }, Shown>(list: readonly Place[], show: (note: Annotation, place: Place) => Shown) =>
		list.flatMap((place) => {
			const note = notes.get(place.id);
			return note ? [show(note, place)] : [];
		});
	const { text, outlet } = article;
	const read = ({ start, end }: Span) => text.slice(start, end);
	const placed = find(places.anchored.toSorted(byPlace), (note, place) => ({
		note,
		span: { start: place.start, end: place.end },
		change: place.isChanged ? { after: read(place), outlet, isPlaced: true } : null,
	}));
	const orphans = find(places.orphans, (note, { nearest }) => ({
		note,
		span: nearest,
		change: { after: nearest && read(nearest), outlet, isPlaced: false },
	}));
	const others = find(recalled.toSorted(byPlace), (note, { start, end }) => ({ note, span: { start, end } }));
	return { whole, placed, orphans, recalled: others };
}

const byPlace = (a: Span, b: Span) => a.start - b.start;
