/** The article's sentences, one at a time, with the ways from one to the next. */
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import type { Word } from '../../core/word';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { SentenceCard } from './SentenceCard';
import type { KeepWord } from './use-keep-word';
import type { WordsModel } from './use-words-tab';
import type { WordsSource } from './words-source';

type Props = {
	readonly text: string;
	readonly words: readonly Word[];
	readonly source: WordsSource;
	readonly model: WordsModel;
	readonly keep: KeepWord;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string) => void;
};

export function SentencesView({ text, words, source, model, keep, onShowSpan, announce }: Props) {
	const { t } = useTexts();
	const { place, setPlace } = model;
	const sentences = useMemo(() => splitSentences(text), [text]);
	const at = Math.min(place.sentence, sentences.length - 1);
	const sentence = sentences[at];
	const step = (by: number) => {
		const next = at + by;
		if (next < 0 || next >= sentences.length) return;
		setPlace({ ...place, sentence: next });
		announce(t('words.sentence', { at: next + 1, count: sentences.length }));
	};
	useSentenceKeys(step);
	if (!sentence) return <Empty title={t('words.noSentences')} help="" />;
	return (
		<>
			<nav class="sentence-nav" aria-label={t('words.viewSentences')}>
				<button type="button" class="quiet" aria-disabled={at === 0} onClick={() => step(-1)}>
					<span aria-hidden="true">← </span>
					{t('words.previous')}
				</button>
				<span>{t('words.sentence', { at: at + 1, count: sentences.length })}</span>
				<button type="button" class="quiet" aria-disabled={at === sentences.length - 1} onClick={() => step(1)}>
					{t('words.next')}
					<span aria-hidden="true"> →</span>
				</button>
			</nav>
			<SentenceCard key={sentence.start} {...{ text, sentence, words, model, keep, onShowSpan, announce }} translator={source.translator} />
		</>
	);
}

/** j and →, k and ← step through the sentences; arrows keep their meaning on tabs, among the words and in fields. */
function useSentenceKeys(step: (by: number) => void): void {
	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const by = findStep(event.key);
			const target = event.target instanceof Element ? event.target : null;
			const isTaken = target?.closest(event.key.startsWith('Arrow') ? `${fields}, input, [role="tablist"], .interlinear` : fields);
			if (by === null || isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			step(by);
		};
		document.addEventListener('keydown', onKeyDown, { capture: true });
		return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
	});
}

/** Where keys are typed or choose. */
const fields = 'input:not([type="radio"]), select, textarea, dialog';

function findStep(key: string): number | null {
	if (key === 'j' || key === 'ArrowRight') return 1;
	return key === 'k' || key === 'ArrowLeft' ? -1 : null;
}
