/** A word of the glossary: lemma with its article, part of speech, English glosses best first, and the sentence here. */
import type { Span } from '../core/article';
import type { WordingSegment } from '../core/claims/compare-wording';
import type { GlossaryFind } from '../core/lexicon/find-glossary';
import { Clamp } from './Clamp';
import { type Excerpt, takeSentence } from './excerpt';
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
						<WordInSentence text={text} place={first} />
					</button>
				</Clamp>
			)}
			{places.length > 1 && <p class="voice">{t('words.timesHere', { count: places.length })}</p>}
		</article>
	);
}

function WordInSentence({ text, place }: { readonly text: string; readonly place: GlossaryFind['places'][number] }) {
	const excerpt = takeSentence(text, place);
	return <QuotedText excerpt={excerpt} segments={cutAt(excerpt, place.pieces)} isWord />;
}

/** The excerpt in segments, of which those at the spans stand out. */
function cutAt({ text, start }: Excerpt, spans: readonly Span[]): WordingSegment[] {
	const segments: WordingSegment[] = [];
	let from = 0;
	for (const span of spans) {
		segments.push({ text: text.slice(from, span.start - start), differs: false });
		segments.push({ text: text.slice(span.start - start, span.end - start), differs: true });
		from = span.end - start;
	}
	segments.push({ text: text.slice(from), differs: false });
	return segments.filter((segment) => segment.text !== '');
}
