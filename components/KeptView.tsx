/** What the reader has kept, where there is no article: the notes, the word list, or both in tabs; nothing while there is neither. */
import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import type { CorpusView } from './corpus-view';
import { NotesView } from './NotesView';
import type { NoteActions } from './note-actions';
import { Tabs } from './Tabs';
import { useTexts } from './texts';
import type { ListActions } from './word-list/list-actions';
import type { ListedWords } from './word-list/listed-words';
import { WordListView } from './word-list/WordListView';

type Props = {
	readonly notes: readonly Annotation[];
	readonly corpus: CorpusView | null;
	readonly noteActions: NoteActions;
	readonly savedWords: ListedWords;
	readonly listActions: ListActions;
	readonly onShowSpan: (span: Span) => void;
	readonly onOpenLibrary: (tab?: 'notes' | 'transfer') => void;
	readonly announce: (message: string) => void;
};

export function KeptView({ notes, corpus, noteActions, savedWords, listActions, onShowSpan, onOpenLibrary, announce }: Props) {
	const { t } = useTexts();
	useEffect(() => savedWords.onCountWanted(), [savedWords.onCountWanted]);
	const hasNotes = useOnceTrue(notes.length > 0);
	const hasWords = useOnceTrue((savedWords.count ?? 0) > 0);
	const [tab, setTab] = useState<'notes' | 'words'>('notes');
	const noteList = () => (
		<NotesView
			notes={notes}
			corpus={corpus}
			actions={noteActions}
			here={null}
			selectedId={null}
			keys=""
			onShowSpan={onShowSpan}
			onOpenLibrary={onOpenLibrary}
			announce={announce}
		/>
	);
	const wordList = () => <WordListView list={savedWords} here={null} actions={listActions} onShowSpan={onShowSpan} announce={announce} />;
	if (!hasNotes && !hasWords) return null;
	if (!hasWords) return <div class="tabpanel">{noteList()}</div>;
	if (!hasNotes) {
		return (
			<div class="tabpanel">
				<section aria-labelledby="kept-words">
					<h2 id="kept-words">{t('wordList.title')}</h2>
					{wordList()}
				</section>
			</div>
		);
	}
	const tabs = [
		{ id: 'notes', name: t('tabs.notes'), count: notes.length },
		{ id: 'words', name: t('wordList.title'), count: savedWords.count },
	] as const;
	return (
		<Tabs label={t('panel.kept')} tabs={tabs} chosen={tab} onChoose={setTab}>
			{tab === 'notes' ? noteList() : wordList()}
		</Tabs>
	);
}

/** Stays true, so that the way back from deleting the last one is not taken away with it. */
function useOnceTrue(isTrue: boolean): boolean {
	const [wasTrue, setWasTrue] = useState(isTrue);
	if (isTrue && !wasTrue) setWasTrue(true);
	return isTrue || wasTrue;
}
