/** From what the analysis says of an article among others on its story to what the Story tab shows. */
import type { Analysis, MissingStatement, StoryContext } from '../../core/analysis';
import type { Article, Span } from '../../core/article';
import type { FigureSeries } from '../../core/claims/figure-series';
import type { ArticleNamed } from '../claim-view';
import type { CorpusView } from '../corpus-view';
import { type Excerpt, takeExcerpt } from '../excerpt';
import { nameArticle } from '../name-article';

/** `matched` and `copied` count sentences here. */
export type StoryArticle = {
	readonly articleId: string;
	readonly article: ArticleNamed | null;
	readonly matched: number;
	readonly copied: number;
};

export type MissingView = {
	readonly id: string;
	readonly articleId: string;
	readonly article: ArticleNamed | null;
	readonly excerpt: Excerpt;
	/** Other outlets that report it, each once. */
	readonly alsoIn: readonly string[];
};

export type StoryView = {
	readonly sentences: number;
	readonly elsewhere: readonly StoryArticle[];
	readonly missing: readonly MissingView[];
	/** Reported by later articles only. */
	readonly newer: readonly MissingView[];
	readonly onlyHere: readonly { readonly span: Span; readonly excerpt: Excerpt }[];
	/** With the articles whose figures they are. */
	readonly series: readonly { readonly figures: FigureSeries; readonly articles: readonly ArticleNamed[] }[];
};

/** `null` when no other article on the story is known. */
export function describeStory(article: Article, analysis: Analysis, corpus: CorpusView): StoryView | null {
	const { context } = analysis;
	if (!context) return null;
	const describe = (statement: MissingStatement) => describeMissing(statement, analysis, corpus);
	return {
		sentences: context.sentences,
		elsewhere: context.elsewhere.map((one) => countShared(one, context, nameArticle(one.articleId, analysis, corpus))),
		missing: context.missing.filter(({ isLater }) => !isLater).map(describe),
		newer: context.missing.filter(({ isLater }) => isLater).map(describe),
		onlyHere: context.onlyHere.map((span) => ({ span, excerpt: takeExcerpt(article.text, span) })),
		series: context.series.map((figures) => ({ figures, articles: nameSources(figures, analysis, corpus) })),
	};
}

function countShared(
	{ articleId, matched, copied }: StoryContext['elsewhere'][number],
	{ sentences }: StoryContext,
	article: ArticleNamed | null,
): StoryArticle {
	return { articleId, article, matched: Math.round(matched * sentences), copied: Math.round(copied * sentences) };
}

function describeMissing(statement: MissingStatement, analysis: Analysis, corpus: CorpusView): MissingView {
	const { articleId, start, text, alsoIn } = statement;
	const article = nameArticle(articleId, analysis, corpus);
	const outlets = alsoIn.map((id) => nameArticle(id, analysis, corpus)?.outlet ?? id);
	return {
		id: `${articleId} ${start}`,
		articleId,
		article,
		excerpt: takeExcerpt(corpus.articles.get(articleId)?.text ?? null, statement, text),
		alsoIn: [...new Set(outlets)].filter((outlet) => outlet !== article?.outlet),
	};
}

function nameSources({ points }: FigureSeries, analysis: Analysis, corpus: CorpusView): ArticleNamed[] {
	const ids = new Set(points.flatMap(({ places }) => places ?? []).map(({ articleId }) => articleId));
	return [...ids].flatMap((id) => nameArticle(id, analysis, corpus) ?? []);
}
