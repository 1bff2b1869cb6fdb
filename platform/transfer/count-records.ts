/** How much there is to take out, and the tidying before anything is brought in. */
import { database } from '../db/database';
import { listRetiredIds } from '../db/kept-articles';
import { clearStaged, holdImport } from './stage';

/** Tombstones are not counted, nor are former versions of articles. */
export async function countRecords(): Promise<{
	readonly annotations: number;
	readonly savedWords: number;
	readonly keptArticles: number;
}> {
	const { annotations, savedWords, keptArticles } = database;
	const [notes, words, all, retired] = await Promise.all([
		annotations.orderBy('modified').count(),
		savedWords.orderBy('[lemma+partOfSpeech]').count(),
		keptArticles.count(),
		listRetiredIds(),
	]);
	return { annotations: notes, savedWords: words, keptArticles: all - retired.size };
}

/** Clears what an import staged whose window was closed or killed; one that is under way is left alone. */
export async function clearAbandoned(): Promise<void> {
	await holdImport(clearStaged);
}
