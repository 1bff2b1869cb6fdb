/** What the reader noted on a claim or a person, in its card; of other pages it is said on which article it was written. */
import { readColour } from '../../core/annotations/note-body';
import { useTexts } from '../texts';
import type { CardNote } from './card-notes';
import { NoteText } from './NoteText';
import { WrittenOn } from './WrittenOn';

export function CardNotes({ notes }: { readonly notes: readonly CardNote[] }) {
	const { t } = useTexts();
	if (notes.length === 0) return null;
	return (
		<ul class="card-notes" aria-label={t('notes.yours')}>
			{notes.map(({ note, isElsewhere }) => (
				<li key={note.id} data-colour={readColour(note)}>
					<NoteText note={note} />
					{isElsewhere && <WrittenOn note={note} />}
				</li>
			))}
		</ul>
	);
}
