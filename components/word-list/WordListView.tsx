/** The reader's word list: what is due for review, the words sorted, filtered and searched, and the ways out to other programs. */
import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { SavedWord } from '../../core/saved-word';
import { listDue } from '../../core/words/review';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { UndoDelete } from '../UndoDelete';
import { VirtualList } from '../VirtualList';
import { arrangeWords, type WordChoice } from './arrange-words';
import type { HereArticle } from './find-example';
import { ListControls } from './ListControls';
import type { ListActions } from './list-actions';
import { ReviewOffer } from './ReviewOffer';
import { ReviewView } from './ReviewView';
import { startRound, useHeldRound } from './review-session';
import { SavedWordCard } from './SavedWordCard';
import { WordTransfer } from './WordTransfer';

export type WordListProps = {
	/** The newest first. */
	readonly words: readonly SavedWord[];
	/** The article in the panel, if there is one. */
	readonly here: HereArticle | null;
	readonly actions: ListActions;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string) => void;
};

export function WordListView(props: WordListProps) {
	const { words, announce, actions } = props;
	const { t } = useTexts();
	const [round, setRound] = useHeldRound();
	const [choice, setChoice] = useState<WordChoice>({ query: '', state: 'all', order: 'newest' });
	const [removed, setRemoved] = useState<SavedWord | null>(null);
	const [restoredId, setRestoredId] = useState<string | null>(null);
	const found = useMemo(() => arrangeWords(words, choice), [words, choice]);
	const onRemoved = (word: SavedWord) => {
		setRemoved(word);
		announce(t('wordList.deleted', { lemma: word.lemma }));
	};
	const restore = async (word: SavedWord) => {
		const result = await actions.restore(word);
		announce(t(result.ok ? 'wordList.restored' : `error.${result.code}`, { lemma: word.lemma }));
		if (!result.ok) return;
		setRemoved(null);
		setRestoredId(word.id);
	};
	if (round) return <ReviewView {...{ words, round, actions, announce }} onRound={setRound} onClose={() => setRound(null)} />;
	return (
		<div class="word-list">
			{words.length === 0 ? (
				<Empty title={t('wordList.none')} help={t('wordList.howTo')} />
			) : (
				<>
					<ReviewOffer words={words} onStart={() => setRound(startRound(listDue(words, Date.now()).map(({ id }) => id)))} />
					<ListControls words={words} choice={choice} onChoose={setChoice} />
					{found.length === 0 && <p class="alone">{t('wordList.noneFound')}</p>}
					<Cards {...props} words={found} sought={restoredId} onFound={() => setRestoredId(null)} onRemoved={onRemoved} />
					<WordTransfer words={found} exportWords={actions.exportWords} />
				</>
			)}
			{removed && (
				<UndoDelete id={removed.id} message={t('wordList.deleted', { lemma: removed.lemma })} onUndo={() => void restore(removed)} />
			)}
		</div>
	);
}

type CardsProps = Omit<WordListProps, 'announce'> & {
	/** A word that is to be brought into view and get the focus. */
	readonly sought: string | null;
	readonly onFound: () => void;
	readonly onRemoved: (word: SavedWord) => void;
};

const usualHeight = 160;

function Cards({ words, here, actions, sought, onFound, onShowSpan, onRemoved }: CardsProps) {
	const { t } = useTexts();
	return (
		<VirtualList items={words} keyOf={({ id }) => id} estimate={usualHeight} label={t('wordList.title')} sought={sought} onFound={onFound}>
			{(word) => <SavedWordCard word={word} here={here} actions={actions} onShowSpan={onShowSpan} onRemoved={onRemoved} />}
		</VirtualList>
	);
}
