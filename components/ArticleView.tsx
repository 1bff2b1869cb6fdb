/** An article that was read: its header and the four tabs. A mark chosen in the page opens its tab and shows its card. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import { findGlossary } from '../core/lexicon/find-glossary';
import type { TabState } from '../core/page';
import { CardList } from './CardList';
import { ClaimsView } from './ClaimsView';
import type { CorpusView } from './corpus-view';
import { describeClaims } from './describe-claim';
import { describePeople } from './describe-person';
import type { Shortcut } from './KeysOverlay';
import { NotesView } from './NotesView';
import type { NoteActions } from './note-actions';
import { PanelHeader } from './PanelHeader';
import { PersonCard } from './PersonCard';
import { findCardId, revealCard } from './reveal-card';
import { Tabs } from './Tabs';
import { useTexts } from './texts';
import { usePanelKeys } from './use-panel-keys';
import { WordCard } from './WordCard';

const tabIds = ['claims', 'people', 'words', 'notes'] as const;
type TabId = (typeof tabIds)[number];
const tabOfMark: Record<'claim' | 'person' | 'note', TabId> = { claim: 'claims', person: 'people', note: 'notes' };

type Props = {
	readonly state: Extract<TabState, { status: 'ready' }>;
	readonly corpus: CorpusView;
	readonly notes: readonly Annotation[];
	readonly noteActions: NoteActions;
	readonly shortcuts: readonly Shortcut[];
	readonly onShowSpan: (span: Span) => void;
	readonly onHelp: () => void;
	readonly announce: (message: string) => void;
};

export function ArticleView({ state, corpus, notes, noteActions, shortcuts, onShowSpan, onHelp, announce }: Props) {
	const { t } = useTexts();
	const [tab, setTab] = useState<TabId>('claims');
	const { article, analysis, selected } = state;
	const claims = useMemo(() => describeClaims(article, analysis.claims, corpus), [article, analysis, corpus]);
	const people = useMemo(() => describePeople(article, analysis, corpus), [article, analysis, corpus]);
	const words = useMemo(() => findGlossary(article.text, corpus.glossary), [article.text, corpus]);
	const noteCount = state.notes.anchored.length + state.notes.orphans.length;
	const counts: Record<TabId, number> = { claims: claims.length, people: people.length, words: words.length, notes: noteCount };
	const selectedCard = selected ? findCardId(selected) : null;

	useEffect(() => {
		if (selected) setTab(tabOfMark[selected.kind]);
	}, [selected?.at]);
	useEffect(() => {
		if (selectedCard !== null) revealCard(selectedCard);
	}, [selected?.at, tab]);
	useEffect(() => {
		announce(
			t('panel.known', { claims: t('panel.claims', { count: claims.length }), people: t('panel.people', { count: people.length }) }),
		);
	}, [article.pageKey, article.text]);

	usePanelKeys({
		onTab: useCallback((index: number) => {
			const id = tabIds[index] ?? 'claims';
			setTab(id);
			document.getElementById(`tab-${id}`)?.focus();
		}, []),
		onHelp,
		onSearch: useCallback(() => {
			setTab('notes');
			requestAnimationFrame(() => document.querySelector<HTMLElement>('.search')?.focus());
		}, []),
	});

	return (
		<>
			<PanelHeader article={article} analysis={analysis} corpus={corpus} />
			<main>
				<Tabs
					label={t('panel.tabs')}
					tabs={tabIds.map((id) => ({ id, name: t(`tabs.${id}`), count: counts[id] }))}
					chosen={tab}
					onChoose={setTab}
				>
					{tab === 'claims' && (
						<ClaimsView claims={claims} selectedCard={selectedCard} onShowSpan={onShowSpan} onSaveNote={noteActions.save} />
					)}
					{tab === 'people' && (
						<CardList
							items={people}
							keyOf={({ person }) => person.id}
							empty={{ title: t('states.noPeople'), help: t('states.noPeopleHelp') }}
						>
							{(view) => <PersonCard view={view} isSelected={selectedCard === `person-${view.person.id}`} onShowSpan={onShowSpan} />}
						</CardList>
					)}
					{tab === 'words' && (
						<CardList
							items={words}
							keyOf={({ entry }) => entry.lemma}
							empty={{ title: t('states.noWords'), help: t('states.noWordsHelp') }}
						>
							{(find) => <WordCard find={find} text={article.text} onShowSpan={onShowSpan} />}
						</CardList>
					)}
					{tab === 'notes' && (
						<NotesView
							notes={notes}
							here={state.notes}
							selectedId={selected?.kind === 'note' ? selected.id : null}
							actions={noteActions}
							keys={shortcuts.find(({ name }) => name === 'note-selection')?.keys ?? ''}
							onShowSpan={onShowSpan}
							announce={announce}
						/>
					)}
				</Tabs>
			</main>
		</>
	);
}
