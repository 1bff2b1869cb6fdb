/** Review, a word at a time: the sentence with the word marked or left out, then the answer, then the reader's word on how it went. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedWord } from '../../core/saved-word';
import { useTexts } from '../texts';
import type { ListActions } from './list-actions';
import { type Direction, ReviewCard } from './ReviewCard';
import { countAnswer, findAsked, type ReviewRound } from './review-session';

type Props = {
	readonly words: readonly SavedWord[];
	readonly round: ReviewRound;
	readonly onRound: (round: ReviewRound) => void;
	readonly actions: Pick<ListActions, 'grade'>;
	readonly announce: (message: string) => void;
	readonly onClose: () => void;
};

export function ReviewView({ words, round, onRound, actions, announce, onClose }: Props) {
	const { t } = useTexts();
	const { word, at } = findAsked(round, words);
	const { known, learning } = round;
	const [direction, setDirection] = useState<Direction>('toEnglish');
	const [failure, setFailure] = useState<string | null>(null);
	const closeButton = useRef<HTMLButtonElement>(null);
	const summary = t('review.done', { known: t('review.known', { count: known }), learning: t('review.learning', { count: learning }) });
	useLayoutEffect(() => {
		if (word) return;
		announce(summary);
		closeButton.current?.focus();
	}, [word === null]);
	const answer = async (isKnown: boolean) => {
		if (!word) return;
		const result = await actions.grade(word, isKnown);
		setFailure(result.ok ? null : result.code);
		if (result.ok) onRound(countAnswer(round, at, isKnown));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		onClose();
	};
	return (
		<section class="review" aria-label={t('review.title')} onKeyDown={onKeyDown}>
			<header class="review-head">
				<p class="count">{word ? t('review.progress', { at, count: round.queue.length }) : t('review.title')}</p>
				{word && <DirectionChoice direction={direction} onChoose={setDirection} />}
				<button type="button" ref={closeButton} class="quiet" onClick={onClose}>
					{t(word ? 'review.stop' : 'review.back')}
				</button>
			</header>
			{word ? (
				<ReviewCard key={`${word.id} ${direction}`} word={word} direction={direction} onAnswer={(isKnown) => void answer(isKnown)} />
			) : (
				<p class="review-done">{summary}</p>
			)}
			{failure !== null && (
				<p class="failure" role="alert">
					{t(`error.${failure}`)}
				</p>
			)}
		</section>
	);
}

const directions: readonly Direction[] = ['toEnglish', 'toGerman'];

function DirectionChoice({ direction, onChoose }: { readonly direction: Direction; readonly onChoose: (direction: Direction) => void }) {
	const { t } = useTexts();
	return (
		<select
			class="state-choice"
			aria-label={t('review.direction')}
			value={direction}
			onChange={(event) => onChoose(event.currentTarget.value as Direction)}
		>
			{directions.map((name) => (
				<option key={name} value={name}>
					{t(`review.${name}`)}
				</option>
			))}
		</select>
	);
}
