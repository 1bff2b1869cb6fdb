/** The words in cards, drawn a screenful or two at a time; what to do where there are none; and at the end those the reader knows. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { WordState } from '../../core/saved-word';
import { wordBands } from '../../core/words/bands';
import { takeWord, type WordPlace } from '../../core/words/gather-vocabulary';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { KnownWords } from './KnownWords';
import { CARDS_AT_A_TIME, type ListedItem, type WordsModel } from './use-words-tab';
import { VocabularyCard } from './VocabularyCard';
import type { WordActions } from './word-actions';
import type { WordsSource } from './words-source';

type Props = {
	readonly text: string;
	readonly source: WordsSource;
	readonly model: WordsModel;
	readonly actions: WordActions;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

/** What the reader asks of a word: to save it, or to have it in a state. */
export type KeepWord = (item: ListedItem, place: WordPlace, state?: WordState) => Promise<void>;

export function WordList({ text, source, model, actions, onShowSpan, announce }: Props) {
	const { t } = useTexts();
	const list = useRef<HTMLUListElement>(null);
	const { listed, known, place } = model;
	const keep: KeepWord = async (item, at, state) => {
		const word = takeWord(item, at);
		if (!word) return;
		const index = listed.findIndex(({ id }) => id === item.id);
		const result = await (state === undefined ? actions.save(word) : actions.setState(word, state));
		if (!result.ok) return announce(t(`error.${result.code}`), true);
		if (state === 'known') focusNeighbour(list.current, item.id, index);
		const key = state === 'known' ? 'words.nowKnown' : 'words.saved';
		announce(t(key, { lemma: item.lemma }));
	};
	return (
		<>
			{listed.length === 0 && <NothingListed source={source} model={model} announce={announce} />}
			<ul class="cards" ref={list}>
				{listed.slice(0, place.drawn).map((item) => (
					<li key={item.id}>
						<VocabularyCard item={item} text={text} onShowSpan={onShowSpan} keep={keep} />
					</li>
				))}
			</ul>
			<DrawMore model={model} />
			{known.length > 0 && <KnownWords known={known} keep={keep} />}
		</>
	);
}

/** Focus goes to the card that takes the place of the one that leaves, if the reader's was in it. */
function focusNeighbour(list: HTMLElement | null, id: string, index: number): void {
	const cards = [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
	const own = cards.find((card) => card.dataset.card === id);
	if (own && !own.contains(document.activeElement) && document.activeElement !== document.body) return;
	const neighbour = cards.filter((card) => card !== own)[Math.min(index, cards.length - (own ? 2 : 1))];
	neighbour?.focus({ preventScroll: true });
}

/** Draws more when the reader comes near the end; the button says how many there are, and does it by hand. */
function DrawMore({ model: { listed, place, setPlace } }: Pick<Props, 'model'>) {
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	const left = listed.length - place.drawn;
	const draw = () => setPlace((before) => ({ ...before, drawn: before.drawn + CARDS_AT_A_TIME }));
	useEffect(() => {
		if (!button.current) return;
		const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && draw(), { rootMargin: '800px' });
		observer.observe(button.current);
		return () => observer.disconnect();
	}, [left > 0, place.drawn]);
	if (left <= 0) return null;
	return (
		<button type="button" class="quiet" ref={button} onClick={draw}>
			{t('words.more', { count: left })}
		</button>
	);
}

function NothingListed({ source, model, announce }: Pick<Props, 'source' | 'model' | 'announce'>) {
	const { t } = useTexts();
	const [isBusy, setBusy] = useState(false);
	const commoner = wordBands
		.toReversed()
		.find((level) => wordBands.indexOf(level) < wordBands.indexOf(source.level) && model.counts[level] > 0);
	if (source.state.status === 'failed') return null;
	if (model.known.length === 0 && !commoner) return <Empty title={t('states.noWords')} help={t('states.noWordsHelp')} />;
	const show = async (level: typeof source.level) => {
		setBusy(true);
		const result = await source.onLevel(level);
		setBusy(false);
		if (!result.ok) announce(t(`error.${result.code}`), true);
	};
	return (
		<div class="empty">
			<p>{t(model.known.length > 0 ? 'words.allKnown' : 'words.noneThatRare')}</p>
			{commoner && (
				<button type="button" class="quiet bordered" disabled={isBusy} onClick={() => void show(commoner)}>
					{t('words.showLevel', { level: t(`words.level.${commoner}`) })}
				</button>
			)}
		</div>
	);
}
