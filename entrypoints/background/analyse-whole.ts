/** The whole analysis of an article: with what is known of German, against the corpus and the library, without what the reader refused. */
import { analyseArticle } from '../../core/analyse-article';
import type { Analysis } from '../../core/analysis';
import { dropRejected, openRejections } from '../../core/claims/rejections';
import type { Keeping, PageArticle } from '../../core/page';
import { type Result, succeed } from '../../core/result';
import { loadCorpus } from '../../platform/corpus';
import { findKeeping } from '../../platform/db/kept-articles';
import { listRejectedKeys } from '../../platform/db/rejections';
import { attemptStorage } from '../../platform/db/storage-failure';
import { openWords } from '../../platform/words';

export type WholeAnalysis = { readonly analysis: Analysis; readonly kept: Keeping | null };

/** Never against the article itself, if the reader keeps it. Fails with the codes of storage; rejects when the packs of German are missing. */
export async function analyseWhole(article: PageArticle): Promise<Result<WholeAnalysis>> {
	const corpus = await loadCorpus();
	if (!corpus.ok) return corpus;
	const { morphology } = await openWords();
	const stored = await attemptStorage(() => Promise.all([findKeeping(article), listRejectedKeys()]));
	if (!stored.ok) return stored;
	const [kept, rejected] = stored.value;
	const analysis = analyseArticle(article, corpus.value, morphology);
	return succeed({ analysis: dropRejected(analysis, article.text, openRejections(rejected)), kept });
}
