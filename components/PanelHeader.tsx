/** Which article this is: outlet, date, title; whose text it is when it is another outlet's; whether only its teaser, or only headlines, can be read; whether it is kept. */
import type { ComponentChildren } from 'preact';
import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import type { Keeping, PageArticle } from '../core/page';
import type { ErrorCode } from '../core/result';
import type { ComparisonActions } from './comparison-actions';
import type { CorpusView } from './corpus-view';
import { formatDate } from './format';
import { KeepArticle } from './KeepArticle';
import { type Texts, useTexts } from './texts';

type Props = {
	readonly article: Article & Pick<PageArticle, 'isOverview'>;
	readonly analysis: Analysis;
	readonly corpus: CorpusView | null;
	readonly kept: Keeping | null;
	readonly unkept?: ErrorCode;
	readonly actions: ComparisonActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
	/** What else the header says, at its end. */
	readonly children?: ComponentChildren;
};

export function PanelHeader({ article, analysis, corpus, kept, unkept, actions, announce, children }: Props) {
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
			{article.access === 'teaser' && <p class="source">{t(article.isOverview ? 'panel.overview' : 'panel.teaser')}</p>}
			{!article.isOverview && !isOwnText(article, findKnown(analysis, corpus)) && (
				<KeepArticle kept={kept} unkept={unkept} actions={actions} announce={announce} />
			)}
			{children}
		</header>
	);
}

/** "This is the text of stern, 4 Dec 2024", or `null` when it is its own or nobody's known. */
function describeSource(article: Article, analysis: Analysis, corpus: CorpusView | null, { t, locale }: Texts): string | null {
	const known = findKnown(analysis, corpus);
	if (!known || isOwnText(article, known)) return null;
	const outlet = known.outlet ?? known.id;
	return known.published ? t('panel.textOf', { outlet, date: formatDate(known.published, locale) }) : t('panel.textOfUndated', { outlet });
}

function findKnown({ source }: Analysis, corpus: CorpusView | null): Article | null {
	return (source && corpus?.articles.get(source.articleId)) ?? null;
}

/** Whether the page is the corpus article itself, which needs no keeping; of one without an address its outlet must tell. */
function isOwnText(article: Article, known: Article | null): boolean {
	if (known === null || known.id === article.id) return known !== null;
	return known.url === null ? known.outletId === article.outletId : known.url === article.url;
}

function takeFirstWords(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
}
