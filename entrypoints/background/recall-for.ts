/** Asks the stored notes which of them speak of something in an article, though they were written on others. */
import type { Analysis } from '../../core/analysis';
import type { RecalledNote } from '../../core/annotation';
import { recallNotes } from '../../core/annotations/recall-notes';
import type { PageArticle } from '../../core/page';
import { listNotesAbout } from '../../platform/db/annotations';

/** [] when there are none. Rejects when the notes cannot be read. */
export async function recallFor(article: PageArticle, analysis: Analysis): Promise<RecalledNote[]> {
	const claims = new Set(analysis.claims.map(({ claimId }) => claimId));
	const people = new Set(analysis.mentions.map(({ personId }) => personId));
	return recallNotes(article, analysis, await listNotesAbout([...claims], [...people]));
}
