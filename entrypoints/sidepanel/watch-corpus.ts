/** The corpus as the panel shows it, followed: the seeds may be imported after the panel opened. */
import { liveQuery } from 'dexie';
import type { CorpusRows } from '../../components/corpus-view';
import { listArticles } from '../../platform/db/articles';
import { listClaims } from '../../platform/db/claims';
import { listKeptPeople } from '../../platform/db/kept-people';
import { listGlossary } from '../../platform/db/lists';
import { listPeople } from '../../platform/db/people';
import { logError } from '../../platform/log';

/** Calls the listener with all rows, now and after each import, and when the reader keeps a person or lets one go. Returns its undo. */
export function watchCorpus(listener: (rows: CorpusRows) => void): () => void {
	const subscription = liveQuery(readRows).subscribe(listener, (error) => logError('the corpus could not be read', error));
	return () => subscription.unsubscribe();
}

async function readRows(): Promise<CorpusRows> {
	const [articles, claims, people, keptPeople, glossary] = await Promise.all([
		listArticles(),
		listClaims(),
		listPeople(),
		listKeptPeople(),
		listGlossary(),
	]);
	return { articles, claims, people, keptPeople, glossary };
}
