/** How many words are due, and the way to review them; else when the next one is. */
import type { SavedWord } from '../../core/saved-word';
import { boxDays, countDue, findNextDue, listDue, planReviews, type ReviewPlan } from '../../core/words/review';
import { type Texts, useTexts } from '../texts';
import { useSteps } from '../use-steps';

/** `onStart` is given the ids of the words to review, in the order in which they are asked. */
type Props = { readonly words: readonly SavedWord[]; readonly onStart: (queue: readonly string[]) => void };

export function ReviewOffer({ words, onStart }: Props) {
	const texts = useTexts();
	const { t, locale } = texts;
	const plan = useSteps(() => planReviews(words), null, [words]);
	const count = plan ? countDue(plan, Date.now()) : 0;
	return (
		<div class="review-offer">
			{plan && count > 0 && (
				<button type="button" class="quiet bordered" onClick={() => onStart(listDue(plan, Date.now()))}>
					{t('review.start', { count })}
				</button>
			)}
			{plan && count === 0 && <p>{describeNext(plan, texts)}</p>}
			<details>
				<summary>{t('review.how')}</summary>
				<p>{t('review.explained', { days: new Intl.ListFormat(locale).format(boxDays.slice(1).map(String)) })}</p>
			</details>
		</div>
	);
}

/** In words, when the next word is due. */
function describeNext(plan: ReviewPlan, { t, locale }: Texts): string {
	const next = findNextDue(plan);
	return next === null ? t('review.allKnown') : t('review.next', { date: formatDay(next, locale) });
}

/** As the reader's own day, not that of Greenwich. */
function formatDay(time: number, locale: string): string {
	return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short' }).format(time);
}
