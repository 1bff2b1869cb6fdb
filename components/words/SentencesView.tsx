/** The article's sentences one at a time: word by word, what its grammar says, and a translation on request. */
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import type { Word } from '../../core/word';
import { glossSentence, noteGrammar } from '../../core/words/interlinear';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { GrammarNotes } from './GrammarNotes';
import { Interlinear } from './Interlinear';
import { SentenceTranslation } from './SentenceTranslation';
import type { WordsModel } from './use-words-tab';
import type { Translator, WordsSource } from './words-source';

type Props = {
	readonly text: string;
	readonly words: readonly Word[];
	readonly source: WordsSource;
	readonly model: WordsModel;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string) => void;
};

export function SentencesView({ text, words, source, model: { place, setPlace }, onShowSpan, announce }: Props) {
	const { t } = useTexts();
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
			<Sentence
				key={sentence.start}
				text={text}
				sentence={sentence}
				words={words}
				translator={source.translator}
				{...{ onShowSpan, announce }}
			/>
		</>
	);
}

type SentenceProps = Pick<Props, 'text' | 'words' | 'onShowSpan' | 'announce'> & {
	readonly sentence: Span;
	readonly translator: Translator;
};

function Sentence({ text, sentence, words, translator, onShowSpan, announce }: SentenceProps) {
	const { t } = useTexts();
	const cells = useMemo(() => glossSentence(text, sentence, words), [text, sentence, words]);
	const notes = useMemo(() => noteGrammar(sentence, words), [sentence, words]);
	return (
		<article class="sentence" aria-label={t('words.wordByWord')} tabIndex={-1} data-card>
			<Interlinear text={text} cells={cells} />
			<GrammarNotes notes={notes} text={text} />
			<SentenceTranslation sentence={text.slice(sentence.start, sentence.end)} translator={translator} announce={announce} />
			<button type="button" class="quiet place" onClick={() => onShowSpan(sentence)}>
				{t('panel.showInPage')}
			</button>
		</article>
	);
}

/** j and →, k and ← step through the sentences; arrows keep their meaning on tabs and in fields. */
function useSentenceKeys(step: (by: number) => void): void {
	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const by = findStep(event.key);
			const target = event.target instanceof Element ? event.target : null;
			const isTaken =
				event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, select, textarea, dialog, [role="tablist"]');
			if (by === null || isTaken) return;
			event.preventDefault();
			step(by);
		};
		document.addEventListener('keydown', onKeyDown, { capture: true });
		return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
	});
}

function findStep(key: string): number | null {
	if (key === 'j' || key === 'ArrowRight') return 1;
	return key === 'k' || key === 'ArrowLeft' ? -1 : null;
}
