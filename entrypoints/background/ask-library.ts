/** Asks the library of an article: the whole analysis, against all that the corpus, the packs of German and kept articles know, without what was refused. */
import { analyseWhole } from '../../core/analyse-whole';
import type { Analysis } from '../../core/analysis';
import type { RecalledNote } from '../../core/annotation';
import { dropRejected, openRejections } from '../../core/claims/rejections';
import type { Keeping, PageArticle } from '../../core/page';
import type { Result } from '../../core/result';
import { loadCorpus } from '../../platform/corpus';
import { findKeeping } from '../../platform/db/kept-articles';
import { listRejectedKeys } from '../../platform/db/rejections';
import { attemptStorage } from '../../platform/db/storage-failure';
import { openLibrary } from '../../platform/library';
import { openWordReaders } from '../../platform/words';
import { recallFor } from './recall-for';

export type WholeAnalysis = { readonly analysis: Analysis; readonly recalled: readonly RecalledNote[]; readonly kept: Keeping | null };

/**
 * Never sets the article beside itself, if the reader keeps it; headlines of many articles are no story. `null` when it turns out no longer to be wanted once everything was opened. Fails with
 * the codes of storage; rejects when the packs of German are missing.
 */
export async function askLibrary(article: PageArticle, isWanted: () => boolean): Promise<Result<WholeAnalysis | null>> {
	const corpus = await loadCorpus();
	if (!corpus.ok) return corpus;
	const library = await openLibrary();
	if (!library.ok) return library;
	const readers = await openWordReaders();
	return attemptStorage(async () => {
		if (!isWanted()) return null;
		const kept = await findKeeping(article);
		const isSelf = ({ id }: { readonly id: string }) => id === kept?.id;
		const whole = await analyseWhole(article, { corpus: corpus.value, library: library.value, ...readers, isSelf });
		const isRejected = openRejections(await listRejectedKeys());
		const told = dropRejected(whole.analysis, article.text, isRejected);
		const analysis = article.isOverview ? { ...told, context: null } : told;
		return { analysis, recalled: await recallFor(article, analysis), kept };
	});
}
