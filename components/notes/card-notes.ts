/** Notes as the cards of claims and people show them: those written here and those of other pages on the same claim or person. */
import { createContext } from 'preact';
import type { Annotation, RecalledNote } from '../../core/annotation';
import { readSubject } from '../../core/annotations/note-body';
import type { Span } from '../../core/article';
import type { TabState } from '../../core/page';

export type CardNote = { readonly note: Annotation; readonly isElsewhere: boolean };

export type FindCardNotes = {
	/** `places`: where the card's sentence stands, for claims that nobody curated. */
	readonly ofClaim: (id: string, places: readonly Span[]) => readonly CardNote[];
	readonly ofPerson: (id: string) => readonly CardNote[];
};

export const CardNotesContext = createContext<FindCardNotes>({ ofClaim: () => [], ofPerson: () => [] });

type Here = Pick<Extract<TabState, { status: 'ready' }>, 'notes' | 'recalled'>;

/** Those written here first, each in the order of the text. */
export function openCardNotes(notes: readonly Annotation[], { notes: places, recalled }: Here): FindCardNotes {
	const wanted = new Set([...places.anchored, ...places.orphans, ...recalled].map(({ id }) => id));
	const byId = new Map(notes.filter(({ id }) => wanted.has(id)).map((note) => [note.id, note]));
	const list = (all: readonly (Pick<RecalledNote, 'id'> & Partial<Span>)[], isElsewhere: boolean) =>
		all.flatMap(({ id, start, end }) => {
			const note = byId.get(id);
			const subject = note ? readSubject(note) : null;
			return note && subject
				? [{ note, subject, isElsewhere, place: start === undefined || end === undefined ? null : { start, end } }]
				: [];
		});
	const about = [...list(places.anchored, false), ...list(places.orphans, false), ...list(recalled, true)];
	const isAt = (place: Span | null, spans: readonly Span[]) =>
		spans.some((span) => place && place.start < span.end && span.start < place.end);
	return {
		ofClaim: (id, spans) =>
			about.filter(({ subject, place }) =>
				subject.kind === 'claim' ? subject.id === id : subject.kind === 'sentence' && isAt(place, spans),
			),
		ofPerson: (id) => about.filter(({ subject }) => subject.kind === 'person' && subject.id === id),
	};
}
