/** The corpus as the panel shows it, followed: the seeds may be imported after the panel opened. */
import { liveQuery } from 'dexie';
import type { CorpusRows } from '../../components/corpus-view';
import { listArticles } from '../../platform/db/articles';
import { listClaims } from '../../platform/db/claims';
import { listGlossary } from '../../platform/db/lists';
import { listPeople } from '../../platform/db/people';
import { logError } from '../../platform/log';

/** Calls the listener with all rows, now and after each import. Returns its undo. */
export function watchCorpus(listener: (rows: CorpusRows) => void): () => void {
	const subscription = liveQuery(readRows).subscribe(listener, (error) => logError('the corpus could not be read', error));
	return () => subscription.unsubscribe();
}

async function readRows(): Promise<CorpusRows> {
	const [articles, claims, people, glossary] = await Promise.all([listArticles(), listClaims(), listPeople(), listGlossary()]);
	return { articles, claims, people, glossary };
}
