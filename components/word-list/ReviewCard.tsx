/** One word under review. Space or Enter shows the answer; then → says it was known, ← that it is still being learned. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Example, SavedWord } from '../../core/saved-word';
import { cutSentence, listExamples, listMeanings } from '../../core/words/card-text';
import { useTexts } from '../texts';
import { ExampleSource } from './ExampleLine';
import { Meanings, WordForms, WordHead } from './WordHead';

/** Asked for the meaning of a German word, or for the German word of a meaning. */
export type Direction = 'toEnglish' | 'toGerman';

type Props = { readonly word: SavedWord; readonly direction: Direction; readonly onAnswer: (isKnown: boolean) => void };

export function ReviewCard({ word, direction, onAnswer }: Props) {
	const { t } = useTexts();
	const [isShown, setShown] = useState(false);
	const card = useRef<HTMLElement>(null);
	const [example] = listExamples(word);
	const asksGerman = direction === 'toGerman';
	useLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const isOnCard = event.target === card.current;
		if (isShown && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) onAnswer(event.key === 'ArrowRight');
		else if (!isShown && isOnCard && (event.key === ' ' || event.key === 'Enter')) setShown(true);
		else return;
		event.preventDefault();
	};
	return (
		<article class="review-card" ref={card} tabIndex={-1} aria-label={t('review.card')} onKeyDown={onKeyDown}>
			<div class="asked">
				{asksGerman && <Meanings meanings={listMeanings(word)} />}
				{example ? (
					<AskedSentence example={example} isBlank={asksGerman && !isShown} />
				) : (
					!asksGerman && <WordHead word={word} id="asked-word" />
				)}
			</div>
			<div class="answer" aria-live="polite">
				{isShown && (
					<>
						{(asksGerman || example) && <WordHead word={word} id="review-word" />}
						<WordForms word={word} />
						{!asksGerman && <Meanings meanings={listMeanings(word)} />}
						{word.comment !== '' && <p class="comment">{word.comment}</p>}
						{example && <ExampleSource example={example} />}
					</>
				)}
			</div>
			{isShown ? (
				<div class="row">
					<button type="button" class="quiet bordered" onClick={() => onAnswer(false)}>
						{t('review.stillLearning')} <kbd>←</kbd>
					</button>
					<button type="button" class="filled" onClick={() => onAnswer(true)}>
						{t('review.knowIt')} <kbd>→</kbd>
					</button>
				</div>
			) : (
				<div class="row">
					<button type="button" class="filled" onClick={() => setShown(true)}>
						{t('review.show')} <kbd>{t('review.space')}</kbd>
					</button>
				</div>
			)}
		</article>
	);
}

/** Where `isBlank`, each piece of the word is a gap of its length, which a screen reader is told of. */
function AskedSentence({ example, isBlank }: { readonly example: Example; readonly isBlank: boolean }) {
	const { t } = useTexts();
	return (
		<p lang="de" class="german asked-sentence">
			{cutSentence(example).map(({ text, isWord }, i) => {
				if (!isWord) return text;
				if (!isBlank) return <b key={i}>{text}</b>;
				return (
					<span key={i} class="gap">
						<span aria-hidden="true">{'\u00a0'.repeat(Math.max(6, text.length * 2))}</span>
						<span class="visually-hidden">{t('review.gap')}</span>
					</span>
				);
			})}
		</p>
	);
}
