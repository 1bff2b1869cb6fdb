/**
 * The Notes tab of the panel: the notes of the article that is read, those of other pages on what it says, then all others; one search box for all
 * of them, and the way to the library, where they are sorted and filtered.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import { searchNotes } from '../core/annotations/search-notes';
import type { Span } from '../core/article';
import type { TabState } from '../core/page';
import { isSamePage } from '../core/page-identity';
import { arrangeHere } from './arrange-notes';
import { NewNote } from './NewNote';
import type { NoteActions } from './note-actions';
import { KnownTagsContext, openKnownTags } from './notes/known-tags';
import { NoteList } from './notes/NoteList';
import { NoteSearch } from './notes/NoteSearch';
import { NotesHere } from './notes/NotesHere';
import { type Names, openNames } from './notes/name-subject';
import { groupByPage, type NoteRow } from './notes/note-rows';
import { useRemoval } from './notes/use-removal';
import { findCardId } from './reveal-card';
import { Empty } from './StateViews';
import { useTexts } from './texts';
import { UndoDelete } from './UndoDelete';
import { useLater } from './use-later';

type Props = {
	readonly notes: readonly Annotation[];
	/** The article in the panel and where its notes stand; `null` when there is none. */
	readonly here: Pick<Extract<TabState, { status: 'ready' }>, 'article' | 'notes' | 'recalled'> | null;
	readonly corpus: Names | null;
	readonly selectedId: string | null;
	readonly actions: NoteActions;
	/** Keys that save a note on the selection; empty when none are set. */
	readonly keys: string;
	readonly onShowSpan: (span: Span) => void;
	readonly onOpenLibrary: (tab: 'notes' | 'transfer') => void;
	readonly announce: (message: string) => void;
};

const noRows: readonly NoteRow[] = [];
const nothingHere = { whole: [], placed: [], orphans: [], recalled: [] };

export function NotesView({ notes, here, corpus, selectedId, actions, keys, onShowSpan, onOpenLibrary, announce }: Props) {
	const { t } = useTexts();
	const [query, setQuery] = useState('');
	const removal = useRemoval(actions, announce);
	const nameSubject = useMemo(() => openNames(corpus), [corpus]);
	const listTags = useMemo(() => openKnownTags(notes), [notes]);
	const found = useMemo(() => searchNotes(notes, query, nameSubject), [notes, query, nameSubject]);
	const byId = useMemo(() => new Map(found.map((note) => [note.id, note])), [found]);
	const arranged = useMemo(() => (here ? arrangeHere(byId, listWhole(found, here.article.pageKey), here) : nothingHere), [byId, here]);
	const ids = useMemo(() => listIds(here, notes), [here, notes]);
	const others = useLater(() => groupByPage(found.filter(({ id }) => !ids.here.has(id) && !ids.recalled.has(id))), noRows, [found, ids]);
	const isOtherRestored = others.some(({ note }) => note.id === removal.restoredId);
	useEffect(() => {
		if (removal.restoredId === null || isOtherRestored) return;
		const restored = document.getElementById(findCardId({ kind: 'note', id: removal.restoredId }));
		if (!restored) return;
		restored.focus();
		removal.settle();
	}, [removal.restoredId, isOtherRestored, notes, here]);
	const card = { nameSubject, actions, onShowSpan, onRemoved: removal.onRemoved };
	return (
		<KnownTagsContext.Provider value={listTags}>
			{here && ids.here.size === 0 && (
				<Empty title={t('notes.none')} help={keys === '' ? t('notes.howToWithoutKeys') : t('notes.howTo', { keys })} />
			)}
			{here && (
				<div class="whole-article">
					<NewNote place={{ span: null, subject: null }} label={t('notes.onArticle')} onSave={actions.save} />
				</div>
			)}
			{notes.length > 0 && <NoteSearch query={query} onQuery={setQuery} />}
			{notes.length > 0 && found.length === 0 && <p class="alone">{t('notes.noneFound')}</p>}
			<NotesHere here={arranged} selectedId={selectedId} {...card} />
			{(others.length > 0 || (here === null && notes.length > 0)) && (
				<section aria-labelledby="notes-elsewhere">
					<h2 id="notes-elsewhere">{t(here ? 'notes.onOtherPages' : 'notes.all')}</h2>
					<button type="button" class="quiet to-library" onClick={() => onOpenLibrary('notes')}>
						{t('notes.openLibrary')}
					</button>
					<NoteList
						rows={others}
						label={t(here ? 'notes.onOtherPages' : 'notes.all')}
						sought={isOtherRestored ? removal.restoredId : null}
						onFound={removal.settle}
						{...card}
					/>
				</section>
			)}
			<button type="button" class="quiet to-library" onClick={() => onOpenLibrary('transfer')}>
				{t('transfer.link')}
			</button>
			{removal.removed && (
				<UndoDelete
					id={removal.removed.id}
					message={t('notes.deleted')}
					onUndo={() => void (removal.removed && removal.restore(removal.removed))}
				/>
			)}
		</KnownTagsContext.Provider>
	);
}

/** Notes on the article as a whole, the oldest first. */
function listWhole(notes: readonly Annotation[], pageKey: string): Annotation[] {
	return notes.filter(({ target }) => !target.selector && isSamePage(target.source, pageKey)).toReversed();
}

/** How many notes the tab shows of the article itself and of what it says. */
export function countHere(notes: readonly Annotation[], here: NonNullable<Props['here']>): number {
	const { here: own, recalled } = listIds(here, notes);
	return own.size + recalled.size;
}

/** Which notes are shown as those of the article, and as those on what it says, whatever is searched for. */
function listIds(here: Props['here'], notes: readonly Annotation[]) {
	const placed = [...(here?.notes.anchored ?? []), ...(here?.notes.orphans ?? [])];
	const whole = here ? listWhole(notes, here.article.pageKey) : [];
	const stored = new Set(notes.map(({ id }) => id));
	const collect = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id).filter((id) => stored.has(id)));
	return { here: collect([...placed, ...whole]), recalled: collect(here?.recalled ?? []) };
}
