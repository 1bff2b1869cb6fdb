/** One sentence: word by word, the card of a word that was pressed, what its grammar says, and a translation on request. */
import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Word } from '../../core/word';
import { type GlossCell, glossSentence, noteGrammar } from '../../core/words/interlinear';
import { useTexts } from '../texts';
import { GrammarNotes } from './GrammarNotes';
import { Interlinear } from './Interlinear';
import { SentenceTranslation } from './SentenceTranslation';
import type { KeepWord } from './use-keep-word';
import type { ListedItem, WordsModel } from './use-words-tab';
import { VocabularyCard } from './VocabularyCard';
import type { Translator } from './words-source';

type Props = {
	readonly text: string;
	readonly sentence: Span;
	readonly words: readonly Word[];
	readonly model: WordsModel;
	readonly translator: Translator;
	readonly keep: KeepWord;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string) => void;
};

export function SentenceCard({ text, sentence, words, model, translator, keep, onShowSpan, announce }: Props) {
	const { t } = useTexts();
	const [chosen, setChosen] = useState<GlossCell | null>(null);
	const cells = useMemo(() => glossSentence(text, sentence, words, model.all), [text, sentence, words, model.all]);
	const notes = useMemo(() => noteGrammar(sentence, words), [sentence, words]);
	const found = chosen && findItem(model.all, chosen);
	return (
		<article class="sentence" aria-label={t('words.wordByWord')} tabIndex={-1} data-card>
			<Interlinear
				text={text}
				cells={cells}
				hasCard={(cell) => findItem(model.all, cell) !== null}
				chosen={chosen}
				onChoose={(cell) => setChosen(cell.start === chosen?.start ? null : cell)}
			/>
			{found && <VocabularyCard key={found.item.id} item={found.item} text={text} beside={found.at} onShowSpan={onShowSpan} keep={keep} />}
			<GrammarNotes notes={notes} text={text} />
			<SentenceTranslation
				sentence={text.slice(sentence.start, sentence.end)}
				translations={model.translations}
				{...{ translator, announce }}
			>
				<button type="button" class="quiet" data-action="show" onClick={() => onShowSpan(sentence)}>
					{t('panel.showInPage')}
				</button>
			</SentenceTranslation>
		</article>
	);
}

/** The item one of whose places is in the cell, and which place; `null` where there is none. */
function findItem(items: readonly ListedItem[], { start, end }: Span): { item: ListedItem; at: number } | null {
	for (const item of items) {
		const at = item.places.findIndex(({ pieces }) => pieces.some((piece) => piece.start < end && start < piece.end));
		if (at >= 0) return { item, at };
	}
	return null;
}
