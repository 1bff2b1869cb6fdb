/** The corpus as the panel shows it, followed: the seeds may be imported after the panel opened. */
import { liveQuery } from 'dexie';
import type { CorpusRows } from '../../components/corpus-view';
import { readCorpus } from '../../platform/db/read-stored';
import { logError } from '../../platform/log';

/** Calls the listener with all rows, now and after each import, and when the reader keeps a person or lets one go. Returns its undo. */
export function watchCorpus(listener: (rows: CorpusRows) => void): () => void {
	const subscription = liveQuery(readCorpus).subscribe(listener, (error) => logError('the corpus could not be read', error));
	return () => subscription.unsubscribe();
}
