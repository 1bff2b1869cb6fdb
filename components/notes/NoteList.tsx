/** Any number of notes, page by page or in a row, of which only those in view are drawn. */
import type { Annotation } from '../../core/annotation';
import type { NameSubject } from '../../core/annotations/search-notes';
import type { Span } from '../../core/article';
import { NoteCard } from '../NoteCard';
import type { NoteActions } from '../note-actions';
import { VirtualList } from '../VirtualList';
import type { NoteRow } from './note-rows';
import { PageHeading } from './PageHeading';

type Props = {
	readonly rows: readonly NoteRow[];
	readonly label: string;
	/** Whether each note says by itself on which article it was written. */
	readonly showsArticle?: boolean;
	readonly nameSubject: NameSubject;
	readonly actions: Pick<NoteActions, 'change' | 'remove'>;
	/** Id of a note that is to be brought into view and get the focus. */
	readonly sought: string | null;
	readonly onFound: () => void;
	readonly onShowSpan: (span: Span) => void;
	readonly onTag?: (tag: string) => void;
	readonly onRemoved: (note: Annotation) => void;
};

const usualHeight = 140;

export function NoteList({ rows, label, showsArticle, nameSubject, sought, onFound, ...card }: Props) {
	return (
		<VirtualList items={rows} keyOf={keyOf} estimate={usualHeight} label={label} sought={sought} onFound={onFound}>
			{({ note, isFirstOfPage }) => (
				<>
					{isFirstOfPage && <PageHeading note={note} />}
					<NoteCard note={note} span={null} subject={nameSubject(note)} showsArticle={showsArticle} {...card} />
				</>
			)}
		</VirtualList>
	);
}

const keyOf = ({ note }: NoteRow) => note.id;
