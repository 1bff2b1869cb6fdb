/** A word of the glossary: lemma with its article, part of speech, English glosses best first, and the sentence here. */
import type { Span } from '../core/article';
import type { GlossaryFind } from '../core/lexicon/find-glossary';
import { Clamp } from './Clamp';
import { takeSentence } from './excerpt';
import { QuotedText } from './QuotedText';
import { useTexts } from './texts';

type Props = { readonly find: GlossaryFind; readonly text: string; readonly onShowSpan: (span: Span) => void };

export function WordCard({ find, text, onShowSpan }: Props) {
	const { t } = useTexts();
	const { entry, places } = find;
	const [best, ...others] = entry.glosses;
	const first = places[0];
	const id = `word-${first?.start ?? 0}`;
	return (
		<article class="card word-card" aria-labelledby={id} tabIndex={-1} data-card>
			<h2 id={id}>
				<span lang="de" class="german lemma">
					{entry.gender && <span class={`gender gender-${entry.gender}`}>{entry.gender} </span>}
					{entry.lemma}
				</span>
				<span class="part-of-speech"> {t(`partOfSpeech.${entry.partOfSpeech}`)}</span>
			</h2>
			<p class="glosses" lang="en">
				<strong>{best}</strong>
				{others.length > 0 && `, ${others.join(', ')}`}
			</p>
			{entry.note !== undefined && (
				<p class="curated" lang="en">
					{entry.note}
				</p>
			)}
			{first && (
				<Clamp>
					<button
						type="button"
						class="place"
						title={t('panel.showInPage')}
						onClick={() => onShowSpan({ start: first.start, end: first.end })}
					>
						<QuotedText excerpt={takeSentence(text, first)} />
					</button>
				</Clamp>
			)}
			{places.length > 1 && <p class="voice">{t('words.timesHere', { count: places.length })}</p>}
		</article>
	);
}
