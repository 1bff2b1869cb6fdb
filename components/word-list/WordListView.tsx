/** The reader's word list: what is due for review, the words sorted, filtered and searched, and the ways out to other programs. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { SavedWord } from '../../core/saved-word';
import { Empty, Skeleton } from '../StateViews';
import { useTexts } from '../texts';
import { UndoDelete } from '../UndoDelete';
import { useSteps } from '../use-steps';
import { VirtualList } from '../VirtualList';
import { chooseWords, orderWords, type WordChoice } from './arrange-words';
import type { HereArticle } from './find-example';
import { ListControls } from './ListControls';
import type { ListActions } from './list-actions';
import type { ListedWords } from './listed-words';
import { ReadingLine } from './ReadingLine';
import { ReviewOffer } from './ReviewOffer';
import { ReviewView } from './ReviewView';
import { startRound, useHeldRound } from './review-session';
import { SavedWordCard } from './SavedWordCard';
import { WordTransfer } from './WordTransfer';

export type WordListProps = {
	readonly list: ListedWords;
	/** The article in the panel, if there is one. */
	readonly here: HereArticle | null;
	readonly actions: ListActions;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string) => void;
};

const noChoice: WordChoice = { query: '', state: 'all', order: 'newest' };

export function WordListView(props: WordListProps) {
	const { list, announce, actions } = props;
	const { words, isWhole } = list;
	const { t } = useTexts();
	const [round, setRound] = useHeldRound();
	const [choice, setChoice] = useState(noChoice);
	const [removed, setRemoved] = useState<SavedWord | null>(null);
	const [restoredId, setRestoredId] = useState<string | null>(null);
	const ordered = useSteps(() => orderWords(words, choice.order), none, [words, choice.order]);
	const found = useSteps(() => chooseWords(ordered, choice.query, choice.state), null, [ordered, choice.query, choice.state]);
	useEffect(() => list.onWanted(), [list.onWanted]);
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
		<div class="word-list" aria-busy={!isWhole}>
			{words.length === 0 ? (
				<NoWords isWhole={isWhole || list.count === 0} />
			) : (
				<>
					{isWhole ? <ReviewOffer words={words} onStart={(queue) => setRound(startRound(queue))} /> : <ReadingLine count={words.length} />}
					<ListControls words={words} isWhole={isWhole} choice={choice} onChoose={setChoice} />
					{found?.length === 0 && <p class="alone">{t('wordList.noneFound')}</p>}
					<Cards {...props} words={found ?? none} sought={restoredId} onFound={() => setRestoredId(null)} onRemoved={onRemoved} />
					{isWhole && <WordTransfer words={found ?? none} exportWords={actions.exportWords} />}
				</>
			)}
			{removed && (
				<UndoDelete id={removed.id} message={t('wordList.deleted', { lemma: removed.lemma })} onUndo={() => void restore(removed)} />
			)}
		</div>
	);
}

const none: readonly SavedWord[] = [];

function NoWords({ isWhole }: { readonly isWhole: boolean }) {
	const { t } = useTexts();
	if (isWhole) return <Empty title={t('wordList.none')} help={t('wordList.howTo')} />;
	return (
		<Skeleton>
			<p class="visually-hidden">{t('wordList.loading')}</p>
		</Skeleton>
	);
}

type CardsProps = Omit<WordListProps, 'announce' | 'list'> & {
	readonly words: readonly SavedWord[];
	/** A word that is to be brought into view and get the focus. */
	readonly sought: string | null;
	readonly onFound: () => void;
	readonly onRemoved: (word: SavedWord) => void;
};

const usualHeight = 210;

function Cards({ words, here, actions, sought, onFound, onShowSpan, onRemoved }: CardsProps) {
	const { t } = useTexts();
	return (
		<VirtualList items={words} keyOf={({ id }) => id} estimate={usualHeight} label={t('wordList.title')} sought={sought} onFound={onFound}>
			{(word) => <SavedWordCard word={word} here={here} actions={actions} onShowSpan={onShowSpan} onRemoved={onRemoved} />}
		</VirtualList>
	);
}
