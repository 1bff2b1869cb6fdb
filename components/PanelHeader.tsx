/** Which article this is: outlet, date, title; whose text it is when it is another outlet's; and whether only its teaser is readable. */
import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import type { CorpusView } from './corpus-view';
import { formatDate } from './format';
import { type Texts, useTexts } from './texts';

type Props = { readonly article: Article; readonly analysis: Analysis; readonly corpus: CorpusView | null };

export function PanelHeader({ article, analysis, corpus }: Props) {
	const texts = useTexts();
	const { t, locale } = texts;
	const source = describeSource(article, analysis, corpus, texts);
	return (
		<header class="panel-header">
			<p class="outlet">
				{article.outlet ?? t('panel.unknownOutlet')}
				{article.published && (
					<>
						{' · '}
						<time dateTime={article.published}>{formatDate(article.published, locale)}</time>
					</>
				)}
			</p>
			<h1 lang={article.language ?? 'de'}>{article.title ?? takeFirstWords(article.text)}</h1>
			{source !== null && <p class="source">{source}</p>}
			{article.access === 'teaser' && <p class="source">{t('panel.teaser')}</p>}
		</header>
	);
}

/** "This is the text of stern, 4 Dec 2024", or `null` when it is its own or nobody's known. */
function describeSource(article: Article, analysis: Analysis, corpus: CorpusView | null, { t, locale }: Texts): string | null {
	const known = analysis.source ? corpus?.articles.get(analysis.source.articleId) : undefined;
	const isAtItsOwnAddress = !known || known.id === article.id || (known.url !== null && known.url === article.url);
	if (!known || isAtItsOwnAddress || (known.url === null && known.outletId === article.outletId)) return null;
	const outlet = known.outlet ?? known.id;
	return known.published ? t('panel.textOf', { outlet, date: formatDate(known.published, locale) }) : t('panel.textOfUndated', { outlet });
}

function takeFirstWords(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
}
