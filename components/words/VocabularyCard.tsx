/** A word's card: what it is, what it means, what it is made of, and the sentence here with each of its pieces marked. */
import { useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import { findBand } from '../../core/words/bands';
import { takeWord, type WordPlace } from '../../core/words/gather-vocabulary';
import { Clamp } from '../Clamp';
import { QuotedText } from '../QuotedText';
import { useTexts } from '../texts';
import { cutAt, takeAround } from './cut-at';
import { GrammarNotes } from './GrammarNotes';
import { Meanings } from './Meanings';
import type { KeepWord } from './use-keep-word';
import type { ListedItem } from './use-words-tab';

type Props = {
	readonly item: ListedItem;
	readonly text: string;
	/** Number of the place that is shown first, where its sentence stands beside the card and need not be repeated. */
	readonly beside?: number;
	readonly onShowSpan: (span: Span) => void;
	readonly keep: KeepWord;
};

export function VocabularyCard({ item, text, beside, onShowSpan, keep }: Props) {
	const { t } = useTexts();
	const { id, lemma, partOfSpeech, gender, zipf, word, places } = item;
	const [at, setAt] = useState(beside ?? 0);
	const place = places[at] ?? places[0];
	if (!place) return null;
	const titleId = `word-${id.replaceAll(' ', '-')}`;
	const show = (index: number, { start, end }: Span) => {
		setAt(index);
		onShowSpan({ start, end });
	};
	return (
		<article class="card word-card" aria-labelledby={titleId} tabIndex={-1} data-card={id}>
			<h2 id={titleId}>
				<span lang="de" class="german lemma">
					{gender && <span class={`gender gender-${gender}`}>{gender} </span>}
					{lemma}
				</span>
				<span class="part-of-speech">
					{' '}
					{t(`partOfSpeech.${partOfSpeech}`)}
					{zipf !== null && ` · ${t(`words.band.${findBand(zipf)}`)}`}
				</span>
			</h2>
			<Meanings item={item} />
			{at !== beside && (
				<Clamp key={at}>
					<button type="button" class="place" title={t('panel.showInPage')} onClick={() => show(at, place)}>
						<WordInSentence text={text} place={place} />
					</button>
				</Clamp>
			)}
			{at === 0 && at !== beside && word?.grammar && <GrammarNotes notes={word.grammar} />}
			<div class="word-foot">
				{places.length > 1 && <Places item={item} at={at} onShow={show} />}
				<Actions item={item} place={place} keep={keep} />
			</div>
		</article>
	);
}

function WordInSentence({ text, place }: { readonly text: string; readonly place: WordPlace }) {
	const excerpt = takeAround(text, place);
	return <QuotedText excerpt={excerpt} segments={cutAt(excerpt, place.pieces)} isWord />;
}

type PlacesProps = { readonly item: ListedItem; readonly at: number; readonly onShow: (index: number, span: Span) => void };

function Places({ item: { lemma, places }, at, onShow }: PlacesProps) {
	const { t } = useTexts();
	return (
		<div class="word-places">
			<span>{t('words.timesHere', { count: places.length })}</span>
			<ul>
				{places.map((place, index) => (
					<li key={place.start}>
						<button
							type="button"
							class="quiet"
							aria-current={index === at ? 'true' : undefined}
							aria-label={t('words.placeOf', { lemma, at: index + 1, count: places.length })}
							onClick={() => onShow(index, place)}
						>
							{index + 1}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function Actions({ item, place, keep }: { readonly item: ListedItem; readonly place: WordPlace; readonly keep: KeepWord }) {
	const { t } = useTexts();
	const { lemma, state } = item;
	if (takeWord(item, place) === null) return null;
	return (
		<div class="word-actions">
			{state === null ? (
				<button
					type="button"
					class="quiet"
					data-action="save"
					aria-label={t('words.saveWord', { lemma })}
					onClick={() => void keep(item, place)}
				>
					{t('words.save')}
				</button>
			) : (
				<span class="on-list">{t(`words.onList.${state}`)}</span>
			)}
			<button
				type="button"
				class="quiet"
				data-action="know"
				aria-label={t('words.knowWord', { lemma })}
				onClick={() => void keep(item, place, 'known')}
			>
				{t('words.know')}
			</button>
		</div>
	);
}
