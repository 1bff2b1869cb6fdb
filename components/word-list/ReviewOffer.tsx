/** How many words are due, and the way to review them; else when the next one is. */
import type { SavedWord } from '../../core/saved-word';
import { boxDays, findDue, listDue } from '../../core/words/review';
import { type Texts, useTexts } from '../texts';

type Props = { readonly words: readonly SavedWord[]; readonly onStart: () => void };

export function ReviewOffer({ words, onStart }: Props) {
	const texts = useTexts();
	const { t, locale } = texts;
	const now = Date.now();
	const count = listDue(words, now).length;
	return (
		<div class="review-offer">
			{count > 0 ? (
				<button type="button" class="quiet bordered" onClick={onStart}>
					{t('review.start', { count })}
				</button>
			) : (
				<p>{describeNext(words, texts)}</p>
			)}
			<details>
				<summary>{t('review.how')}</summary>
				<p>{t('review.explained', { days: new Intl.ListFormat(locale).format(boxDays.slice(1).map(String)) })}</p>
			</details>
		</div>
	);
}

/** In words, when the next word is due. */
function describeNext(words: readonly SavedWord[], { t, locale }: Texts): string {
	const dues = words.map(findDue).filter((due) => due !== null);
	if (dues.length === 0) return t('review.allKnown');
	const next = dues.reduce((a, b) => Math.min(a, b));
	return t('review.next', { date: formatDay(next, locale) });
}

/** As the reader's own day, not that of Greenwich. */
function formatDay(time: number, locale: string): string {
	return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short' }).format(time);
}
