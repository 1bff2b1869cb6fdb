/** A kept article as a line of the list. */
import type { ListedArticle } from '../../core/kept-article';
import { formatDate, formatNumber } from '../format';
import { useTexts } from '../texts';
import { toLocalDay } from './local-day';

type Props = {
	readonly article: ListedArticle;
	readonly onOpen: (articleId: string) => void;
	readonly onRemove: (article: ListedArticle) => void;
};

export function ArticleRow({ article, onOpen, onRemove }: Props) {
	const { t, locale } = useTexts();
	const { versions, head } = article;
	const { id, outlet, published, title, keptAt, keptBy, words, access } = head;
	const name = title ?? t('library.untitled');
	const particulars = [
		t(`library.keptBy_${keptBy}`, { date: formatDate(toLocalDay(keptAt), locale) }),
		...(versions > 1 ? [t('library.versions', { count: versions })] : []),
		t('library.words', { count: words, shown: formatNumber(words, locale) }),
		...(access === 'teaser' ? [t('library.teaser')] : []),
	];
	return (
		<article class="article-row" aria-label={name} tabIndex={-1} data-card>
			<p class="outlet">
				{outlet ?? t('panel.unknownOutlet')}
				{published && (
					<>
						{' · '}
						<time dateTime={published}>{formatDate(published, locale)}</time>
					</>
				)}
			</p>
			<h2>
				<button type="button" class="german title" lang={head.language ?? 'de'} data-action="show" onClick={() => onOpen(id)}>
					{name}
				</button>
			</h2>
			<p class="particulars">
				<span>{particulars.join(' · ')}</span>
				<button type="button" class="quiet" aria-label={t('library.removeOne', { title: name })} onClick={() => onRemove(article)}>
					{t('library.remove')}
				</button>
			</p>
		</article>
	);
}
