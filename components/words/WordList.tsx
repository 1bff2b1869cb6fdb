/** The words in cards, drawn a screenful or two at a time; what to do where there are none; and at the end those the reader knows. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import { wordBands } from '../../core/words/bands';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { KnownWords } from './KnownWords';
import type { KeepWord } from './use-keep-word';
import { CARDS_AT_A_TIME, type ListedItem, type WordsModel } from './use-words-tab';
import { VocabularyCard } from './VocabularyCard';
import type { WordsSource } from './words-source';

type Props = {
	readonly text: string;
	readonly source: WordsSource;
	readonly model: WordsModel;
	readonly keep: KeepWord;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

export function WordList({ text, source, model, keep, onShowSpan, announce }: Props) {
	const list = useRef<HTMLUListElement>(null);
	const { listed, known, place } = model;
	useFocusAmong(list);
	const show = useLatest(onShowSpan);
	const keepIt = useLatest(keep);
	return (
		<>
			{listed.length === 0 && <NothingListed source={source} model={model} announce={announce} />}
			<ul class="cards" ref={list}>
				{listed.slice(0, place.drawn).map((item) => (
					<li key={item.id}>
						<SteadyCard item={item} text={text} onShowSpan={show} keep={keepIt} />
					</li>
				))}
			</ul>
			<DrawMore model={model} />
			{known.length > 0 && <KnownWords known={known} keep={keep} />}
		</>
	);
}

/** Draws its card again only when something of it has changed. */
function SteadyCard({ item, text, onShowSpan, keep }: Pick<Props, 'text' | 'onShowSpan' | 'keep'> & { readonly item: ListedItem }) {
	const { t } = useTexts();
	return useMemo(() => <VocabularyCard {...{ item, text, onShowSpan, keep }} />, [item, text, onShowSpan, keep, t]);
}

/** The same function always, which calls the latest one given. */
function useLatest<Args extends readonly unknown[], Result>(latest: (...args: Args) => Result): (...args: Args) => Result {
	const current = useRef(latest);
	current.current = latest;
	return useCallback((...args: Args) => current.current(...args), []);
}

/** When the card in which the reader's focus was leaves the list, focus goes to the one that takes its place. */
function useFocusAmong(list: { readonly current: HTMLElement | null }): void {
	const focused = useRef<{ readonly id: string | undefined; readonly index: number } | null>(null);
	useLayoutEffect(() => {
		const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
		const { id, index } = focused.current ?? { index: -1 };
		const hasLeft = index >= 0 && document.activeElement === document.body && !cards.some((card) => card.dataset.card === id);
		if (hasLeft) cards[Math.min(index, cards.length - 1)]?.focus({ preventScroll: true });
		const note = () => {
			const at = cards.findIndex((card) => card.contains(document.activeElement));
			focused.current = at < 0 ? null : { id: cards[at]?.dataset.card, index: at };
		};
		document.addEventListener('focusin', note);
		return () => document.removeEventListener('focusin', note);
	});
}

/** Draws more when the reader comes near the end; the button says how many there are, and does it by hand. */
function DrawMore({ model: { listed, place, setPlace } }: Pick<Props, 'model'>) {
	const { t } = useTexts();
	const button = useRef<HTMLButtonElement>(null);
	const left = listed.length - place.drawn;
	const draw = () => setPlace((before) => ({ ...before, drawn: before.drawn + CARDS_AT_A_TIME }));
	useEffect(() => {
		if (!button.current) return;
		const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && draw(), { rootMargin: '600px' });
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
