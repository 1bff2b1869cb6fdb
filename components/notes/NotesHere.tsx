/** The notes of the article in the panel: on the whole, then as they stand in it, then those that lost their place, then those of other pages on what it says. */
import type { Annotation } from '../../core/annotation';
import type { NameSubject } from '../../core/annotations/search-notes';
import type { Span } from '../../core/article';
import type { NotesHere as Here } from '../arrange-notes';
import { NoteCard } from '../NoteCard';
import type { NoteActions } from '../note-actions';
import { useTexts } from '../texts';

type Props = {
	readonly here: Here;
	readonly selectedId: string | null;
	readonly nameSubject: NameSubject;
	readonly actions: NoteActions;
	readonly onShowSpan: (span: Span) => void;
	readonly onRemoved: (note: Annotation) => void;
};

export function NotesHere({ here, selectedId, nameSubject, ...card }: Props) {
	const { t } = useTexts();
	const { whole, placed, orphans, recalled } = here;
	const show = (note: Annotation) => ({ note, subject: nameSubject(note), isSelected: selectedId === note.id, ...card });
	return (
		<>
			{whole.length + placed.length + orphans.length > 0 && (
				<section aria-labelledby="notes-here">
					<h2 id="notes-here">{t('notes.onThisPage')}</h2>
					{whole.map((note) => (
						<NoteCard key={note.id} span={null} {...show(note)} />
					))}
					{placed.map(({ note, span, change }) => (
						<NoteCard key={note.id} span={span} change={change} {...show(note)} />
					))}
					{orphans.map(({ note, span, change }) => (
						<NoteCard key={note.id} span={span} change={change} {...show(note)} />
					))}
				</section>
			)}
			{recalled.length > 0 && (
				<section aria-labelledby="notes-recalled">
					<h2 id="notes-recalled">{t('notes.onClaimsHere')}</h2>
					{recalled.map(({ note, span }) => (
						<NoteCard key={note.id} span={span} showsArticle {...show(note)} />
					))}
				</section>
			)}
		</>
	);
}
