/** An article that a search has found, with the sentences that have the words. */
import type { FoundArticle } from '../../core/library-search';
import type { FoundSentence } from '../../core/search/full-text/search-texts';
import { formatDate } from '../format';
import { useTexts } from '../texts';

type Props = { readonly found: FoundArticle; readonly onOpen: (articleId: string) => void };

export function FoundCard({ found, onOpen }: Props) {
	const { t, locale } = useTexts();
	const { head, sentences, more, isBrought, articleId } = found;
	const name = head.title ?? t('library.untitled');
	return (
		<article class="article-row" aria-label={name} tabIndex={-1} data-card>
			<p class="outlet">
				{head.outlet ?? t('panel.unknownOutlet')}
				{head.published && (
					<>
						{' · '}
						<time dateTime={head.published}>{formatDate(head.published, locale)}</time>
					</>
				)}
				{isBrought && ` · ${t('library.brought')}`}
			</p>
			<h2>
				<button type="button" class="german title" lang="de" data-action="show" onClick={() => onOpen(articleId)}>
					{name}
				</button>
			</h2>
			{sentences.map((sentence) => (
				<p key={sentence.start} class="found-sentence german" lang="de">
					<Marked {...sentence} />
				</p>
			))}
			{more > 0 && <p class="particulars">{t('library.moreSentences', { count: more })}</p>}
		</article>
	);
}

/** The sentence with its marked words. */
function Marked({ text, start, marks }: FoundSentence) {
	const pieces = marks.map((mark, at) => ({
		before: text.slice((marks[at - 1]?.end ?? start) - start, mark.start - start),
		word: text.slice(mark.start - start, mark.end - start),
	}));
	return (
		<>
			{pieces.map(({ before, word }, at) => (
				<span key={at}>
					{before}
					<mark>{word}</mark>
				</span>
			))}
			{text.slice((marks.at(-1)?.end ?? start) - start)}
		</>
	);
}
