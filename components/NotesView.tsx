/** The reader's notes: those of this page where they stand, orphans with the reason, then all others; one search box for all of them. */
import { useEffect, useState } from 'preact/hooks';
import type { AnchoredNotes, Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import { arrangeHere, groupByPage, searchNotes } from './arrange-notes';
import { NoteCard } from './NoteCard';
import { NoteTransfer } from './NoteTransfer';
import type { NoteActions } from './note-actions';
import { findCardId } from './reveal-card';
import { Empty } from './StateViews';
import { useTexts } from './texts';
import { UndoDelete } from './UndoDelete';
import { toWebAddress } from './web-address';

type Props = {
	readonly notes: readonly Annotation[];
	/** Where this page's notes stand; `null` when there is no article in the panel. */
	readonly here: AnchoredNotes | null;
	readonly selectedId: string | null;
	readonly actions: NoteActions;
	/** Keys that save a note on the selection; empty when none are set. */
	readonly keys: string;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string) => void;
};

export function NotesView({ notes, here, selectedId, actions, keys, onShowSpan, announce }: Props) {
	const { t } = useTexts();
	const [query, setQuery] = useState('');
	const [removed, setRemoved] = useState<Annotation | null>(null);
	const [restoredId, setRestoredId] = useState<string | null>(null);
	const hereIds = new Set(here ? [...here.anchored, ...here.orphans].map(({ id }) => id) : []);
	const found = searchNotes(notes, query);
	const { placed, orphans } = arrangeHere(found, here ?? { anchored: [], orphans: [] });
	const pages = groupByPage(found.filter(({ id }) => !hereIds.has(id)));
	useEffect(() => {
		const restored = restoredId === null ? null : document.getElementById(findCardId({ kind: 'note', id: restoredId }));
		if (!restored) return;
		restored.focus();
		setRestoredId(null);
	}, [restoredId, notes, here]);
	const card = {
		actions,
		onShowSpan,
		onRemoved: (note: Annotation) => {
			setRemoved(note);
			announce(t('notes.deleted'));
		},
	};
	const restore = async (note: Annotation) => {
		const result = await actions.restore(note);
		announce(t(result.ok ? 'notes.restored' : `error.${result.code}`));
		if (!result.ok) return;
		setRemoved(null);
		setRestoredId(note.id);
	};
	return (
		<>
			{here && !notes.some(({ id }) => hereIds.has(id)) && (
				<Empty title={t('notes.none')} help={keys === '' ? t('notes.howToWithoutKeys') : t('notes.howTo', { keys })} />
			)}
			{notes.length > 0 && (
				<input
					type="search"
					class="search"
					aria-label={t('notes.search')}
					placeholder={t('notes.search')}
					value={query}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
			)}
			{notes.length > 0 && found.length === 0 && <p class="alone">{t('notes.noneFound')}</p>}
			{placed.length + orphans.length > 0 && (
				<section aria-labelledby="notes-here">
					<h2 id="notes-here">{t('notes.onThisPage')}</h2>
					{placed.map(({ note, span }) => (
						<NoteCard key={note.id} note={note} span={span} isSelected={selectedId === note.id} {...card} />
					))}
					{orphans.map((note) => (
						<NoteCard key={note.id} note={note} span={null} isOrphan {...card} />
					))}
				</section>
			)}
			{pages.length > 0 && (
				<section aria-labelledby="notes-elsewhere">
					<h2 id="notes-elsewhere">{t(here ? 'notes.onOtherPages' : 'notes.all')}</h2>
					{pages.map((page) => (
						<section key={page.source} class="note-page" aria-label={page.source}>
							<PageLink source={page.source} />
							{page.notes.map((note) => (
								<NoteCard key={note.id} note={note} span={null} {...card} />
							))}
						</section>
					))}
				</section>
			)}
			<NoteTransfer actions={actions} hasNotes={notes.length > 0} announce={announce} />
			{removed && <UndoDelete id={removed.id} message={t('notes.deleted')} onUndo={() => void restore(removed)} />}
		</>
	);
}

function PageLink({ source }: { readonly source: string }) {
	const address = toWebAddress(source);
	if (address === null) return <h3 class="page-link">{source}</h3>;
	const { host, pathname } = new URL(address);
	return (
		<h3 class="page-link">
			<a href={address} target="_blank" rel="noopener noreferrer">
				{host.replace(/^www\./, '')}
				<span class="path">{pathname}</span>
			</a>
		</h3>
	);
}
