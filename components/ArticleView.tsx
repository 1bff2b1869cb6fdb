/** An article that was read: its header and the five tabs. A mark chosen in the page opens its tab and shows its card. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../core/analysis';
import type { Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import type { TabState } from '../core/page';
import { ClaimsView, describeNothing } from './ClaimsView';
import type { ComparisonActions } from './comparison-actions';
import type { CorpusView } from './corpus-view';
import { describeCards } from './describe-cards';
import { describePeople } from './describe-person';
import type { Shortcut } from './KeysOverlay';
import { countHere, NotesView } from './NotesView';
import type { NoteActions } from './note-actions';
import { CardNotesContext, openCardNotes } from './notes/card-notes';
import { PanelHeader } from './PanelHeader';
import { PeopleView } from './PeopleView';
import { PartingsContext, usePartings } from './parting';
import type { PeopleActions } from './people-actions';
import { findCardId, revealCard } from './reveal-card';
import { describeStory } from './story/describe-story';
import { StoryView } from './story/StoryView';
import { Tabs } from './Tabs';
import { useTexts } from './texts';
import { focusSearch, usePanelKeys } from './use-panel-keys';
import type { ListActions } from './word-list/list-actions';
import type { ListedWords } from './word-list/listed-words';
import { useWordsTab } from './words/use-words-tab';
import { WordsTab } from './words/WordsTab';
import type { WordActions } from './words/word-actions';
import type { WordsSource } from './words/words-source';

const tabIds = ['claims', 'story', 'people', 'words', 'notes'] as const;
type TabId = (typeof tabIds)[number];
const tabOfMark: Record<'claim' | 'person' | 'note', TabId> = { claim: 'claims', person: 'people', note: 'notes' };

type Props = {
	readonly state: Extract<TabState, { status: 'ready' }>;
	/** Stands at the end of the header. */
	readonly siteLine: ComponentChildren;
	readonly corpus: CorpusView;
	readonly notes: readonly Annotation[];
	readonly noteActions: NoteActions;
	readonly words: WordsSource;
	readonly savedWords: ListedWords;
	readonly wordActions: WordActions;
	readonly listActions: ListActions;
	readonly comparison: ComparisonActions;
	readonly peopleActions: PeopleActions;
	readonly shortcuts: readonly Shortcut[];
	readonly onShowSpan: (span: Span) => void;
	readonly onOpenLibrary: (tab?: 'notes' | 'transfer') => void;
	readonly onHelp: () => void;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

export function ArticleView(props: Props) {
	const { state, corpus, notes, noteActions, comparison, shortcuts, onShowSpan, onHelp, announce } = props;
	const { t } = useTexts();
	const [tab, setTab] = useState<TabId>('claims');
	const { article, selected, isComplete } = state;
	const partings = usePartings(comparison, announce);
	const analysis = useHeldAnalysis(state, partings.parted.size > 0);
	const claims = useMemo(() => describeCards(article, analysis, corpus), [article, analysis, corpus]);
	const story = useMemo(() => describeStory(article, analysis, corpus), [article, analysis, corpus]);
	const people = useMemo(() => describePeople(article, analysis, corpus), [article, analysis, corpus]);
	const others = analysis.persons;
	const words = useWordsTab(article.text, corpus.glossary, props.words);
	const cardNotes = useMemo(() => openCardNotes(notes, state), [notes, state.notes, state.recalled]);
	const noteCount = useMemo(() => countHere(notes, state), [notes, state.notes, state.recalled]);
	const counts: Record<TabId, number | null> = {
		claims: claims.length,
		story: story?.elsewhere.length ?? null,
		people: people.length + others.length,
		words: words.count,
		notes: noteCount,
	};
	const selectedCard = selected ? findCardId(selected) : null;

	useEffect(() => {
		if (selected) setTab(tabOfMark[selected.kind]);
		if (selected?.place) announce(t('panel.markPlace', { ...selected.place, words: article.text.slice(selected.start, selected.end) }));
	}, [selected?.at]);
	useEffect(() => {
		if (selectedCard !== null) revealCard(selectedCard);
	}, [selected?.at, tab]);
	useEffect(() => {
		if (!isComplete) return;
		const known = { claims: t('panel.claims', { count: claims.length }), people: t('panel.people', { count: people.length }) };
		const count = story?.elsewhere.length ?? 0;
		announce(count === 0 ? t('panel.known', known) : t('panel.knownOfStory', { ...known, count }));
	}, [article.pageKey, article.text, isComplete]);

	usePanelKeys({
		onTab: useCallback((index: number) => {
			const id = tabIds[index] ?? 'claims';
			setTab(id);
			document.getElementById(`tab-${id}`)?.focus();
		}, []),
		onHelp,
		onSearch: useCallback(() => {
			if (focusSearch()) return;
			setTab('notes');
			requestAnimationFrame(focusSearch);
		}, []),
	});

	return (
		<CardNotesContext.Provider value={cardNotes}>
			<PartingsContext.Provider value={partings}>
				<PanelHeader
					article={article}
					analysis={analysis}
					corpus={corpus}
					kept={state.kept}
					unkept={state.unkept}
					actions={comparison}
					announce={announce}
				>
					{props.siteLine}
				</PanelHeader>
				<main>
					<Tabs
						label={t('panel.tabs')}
						tabs={tabIds.map((id) => ({ id, name: t(`tabs.${id}`), count: counts[id] }))}
						chosen={tab}
						onChoose={setTab}
					>
						{tab === 'claims' && (
							<ClaimsView
								claims={claims}
								outlet={article.outlet}
								nothing={describeNothing(state)}
								isComplete={isComplete}
								selectedCard={selectedCard}
								onShowSpan={onShowSpan}
								onSaveNote={noteActions.save}
							/>
						)}
						{tab === 'story' && (
							<StoryView story={story} isTeaser={article.access === 'teaser'} isComplete={isComplete} onShowSpan={onShowSpan} />
						)}
						{tab === 'people' && (
							<PeopleView
								people={people}
								others={others}
								article={article}
								selectedCard={selectedCard}
								actions={props.peopleActions}
								onSaveNote={noteActions.save}
								announce={announce}
								onShowSpan={onShowSpan}
							/>
						)}
						{tab === 'words' && (
							<WordsTab
								article={article}
								source={props.words}
								model={words}
								actions={props.wordActions}
								savedWords={props.savedWords}
								listActions={props.listActions}
								onShowSpan={onShowSpan}
								announce={announce}
							/>
						)}
						{tab === 'notes' && (
							<NotesView
								notes={notes}
								here={state}
								corpus={corpus}
								selectedId={selected?.kind === 'note' ? selected.id : null}
								actions={noteActions}
								keys={shortcuts.find(({ name }) => name === 'note-selection')?.keys ?? ''}
								onShowSpan={onShowSpan}
								onOpenLibrary={props.onOpenLibrary}
								announce={announce}
							/>
						)}
					</Tabs>
				</main>
			</PartingsContext.Provider>
		</CardNotesContext.Provider>
	);
}

/**
 * The analysis as it was when the reader first parted a pair, so that the pair keeps its place and its way back: until none is parted and
 * the analysis after that has come, or the text is another, or the comparison is done.
 */
function useHeldAnalysis({ article: { text }, analysis, isComplete }: Props['state'], isHolding: boolean): Analysis {
	const held = useRef({ text, isComplete, analysis, latest: analysis });
	const isSame = held.current.text === text && held.current.isComplete === isComplete;
	const isAwaiting = held.current.latest === analysis;
	if (isSame && (isHolding || isAwaiting)) held.current.latest = analysis;
	else held.current = { text, isComplete, analysis, latest: analysis };
	return held.current.analysis;
}
