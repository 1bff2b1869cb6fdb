/** All notes of the reader's: searched, narrowed by tag, colour, subject, page and day, sorted, and listed whatever their number. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../../core/annotation';
import type { NoteActions } from '../note-actions';
import { Empty, Loading } from '../StateViews';
import { useTexts } from '../texts';
import { UndoDelete } from '../UndoDelete';
import { useLater } from '../use-later';
import { arrangeLibrary, listFacets, readChoice, writeChoice } from './arrange-library';
import { countTags, KnownTagsContext } from './known-tags';
import { NoteFilters } from './NoteFilters';
import { NoteList } from './NoteList';
import { NoteSearch } from './NoteSearch';
import { type Names, openNames } from './name-subject';
import { useRemoval } from './use-removal';

type Props = {
	/** In any order; `null` while they are read. */
	readonly notes: readonly Annotation[] | null;
	/** What claims and people are called; `null` while it is read. */
	readonly names: Names | null;
	readonly actions: Pick<NoteActions, 'change' | 'remove' | 'restore'>;
	/** What is chosen, as it stands in the address (`writeChoice`). */
	readonly place: string;
	readonly onPlace: (place: string) => void;
	readonly announce: (message: string) => void;
};

export function NotesLibrary({ notes, names, actions, place, onPlace, announce }: Props) {
	return notes === null ? <Loading /> : <Listed {...{ notes, names, actions, place, onPlace, announce }} />;
}

type ListedProps = Props & { readonly notes: readonly Annotation[] };

function Listed({ notes, names, actions, place, onPlace, announce }: ListedProps) {
	const { t, locale } = useTexts();
	const [query, setQuery] = useState('');
	const removal = useRemoval(actions, announce);
	const choice = useMemo(() => readChoice(place), [place]);
	const nameSubject = useMemo(() => openNames(names), [names]);
	const facets = useLater(() => listFacets(notes, nameSubject), noFacets, [notes, nameSubject]);
	const tags = useLater(() => countTags(notes), [], [notes]);
	const listTags = useMemo(() => () => tags.map(({ tag }) => tag), [tags]);
	const rows = useMemo(() => arrangeLibrary(notes, query, choice, nameSubject), [notes, query, choice, nameSubject]);
	const found = t('notes.found', { count: rows.length, shown: new Intl.NumberFormat(locale).format(rows.length) });
	useEffect(() => {
		if (query !== '') announce(found);
	}, [query, rows.length]);
	const { removed } = removal;
	const undo = removed && <UndoDelete id={removed.id} message={t('notes.deleted')} onUndo={() => void removal.restore(removed)} />;
	if (notes.length === 0) {
		return (
			<>
				<Empty title={t('notes.noneAtAll')} help={t('notes.howToWithoutKeys')} />
				{undo}
			</>
		);
	}
	return (
		<KnownTagsContext.Provider value={listTags}>
			<NoteSearch query={query} onQuery={setQuery} />
			<NoteFilters choice={choice} facets={facets} tags={tags} onChoose={(next) => onPlace(writeChoice(next))} />
			<p class="found-count">{found}</p>
			<NoteList
				rows={rows}
				label={t('notes.all')}
				showsArticle={choice.order !== 'page'}
				nameSubject={nameSubject}
				actions={actions}
				sought={removal.restoredId}
				onFound={removal.settle}
				onTag={(tag) => onPlace(writeChoice({ ...choice, tag }))}
				onShowSpan={ignore}
				onRemoved={removal.onRemoved}
			/>
			{undo}
		</KnownTagsContext.Provider>
	);
}

const noFacets = { claims: [], people: [], pages: [] };

/** In the library no page is open to show a place in; the note's article is a link. */
const ignore = () => {};
