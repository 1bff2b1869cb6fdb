/** What is known of an article elsewhere: from the corpus, or from what the analysis says of the articles it speaks of. */
import type { Analysis } from '../core/analysis';
import type { ArticleNamed } from './claim-view';
import type { CorpusView } from './corpus-view';

/** `null` when neither knows it. */
export function nameArticle(articleId: string, { heads }: Pick<Analysis, 'heads'>, corpus: CorpusView): ArticleNamed | null {
	return corpus.articles.get(articleId) ?? heads[articleId] ?? null;
}
