/** The word list read: all of it, some hundreds at a time; how many words it has; and those of some lemmas, which costs the same however long it is. */
import { Dexie, liveQuery } from 'dexie';
import type { SavedWord } from '../../core/saved-word';
import { readSearched } from '../../core/words/search-words';
import { logWarning } from '../log';
import { database } from './database';
import { readBatches } from './read-batches';
import { readRow } from './read-rows';
import { isWord, StoredWord } from './saved-words';
import { watchRows } from './watch-rows';

/** Tombstones have no lemma, and so are not in this index. */
const byName = '[lemma+partOfSpeech]';

/** Every word, the newest first. */
export async function listSavedWords(): Promise<SavedWord[]> {
	const words: SavedWord[] = [];
	for await (const rows of readBatches('savedWords')) words.push(...rows.flatMap((row) => readWord(row) ?? []));
	return words;
}

/**
 * Calls the listener with every word, the newest first, now and whenever any part of Lesart changes one; a word that did not change is the same object as
 * before. While they are first read it is called with those read so far. Returns its undo.
 */
export function watchSavedWords(listener: (words: readonly SavedWord[], isWhole: boolean) => void): () => void {
	return watchRows({ table: 'savedWords', compare: newestFirst, read: readFolded, listener, isTellingParts: true });
}

/** Ids sort by the time they were made in. */
const newestFirst = (a: SavedWord, b: SavedWord) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** Whether there is any. */
export async function hasWords(): Promise<boolean> {
	return (await database.savedWords.orderBy(byName).limit(1).primaryKeys()).length > 0;
}

/** How many there are; takes the database half a second for tens of thousands, in which it does nothing else. */
export async function countWords(): Promise<number> {
	return database.savedWords.orderBy(byName).count();
}

/** Calls the listener with the number of words, now and after each change. Returns its undo. */
export function watchWordCount(listener: (count: number) => void): () => void {
	const subscription = liveQuery(countWords).subscribe(listener, (error) => logWarning('words are no longer counted', error));
	return () => subscription.unsubscribe();
}

/** Words of the list, the newest first; `next` is what the following page is asked by, `null` when there is none. */
export type WordPage = { readonly words: readonly SavedWord[]; readonly next: string | null };

const pageLength = 250;

/** The words made before the one of this id, or the newest. */
export async function readWordPage(before: string | null): Promise<WordPage> {
	const { savedWords } = database;
	const older = before === null ? savedWords.toCollection() : savedWords.where(':id').below(before);
	older.reverse();
	const rows = await older.limit(pageLength).toArray();
	const { id } = Object(rows.at(-1)) as { readonly id?: string };
	return { words: rows.flatMap((row) => readWord(row) ?? []), next: rows.length < pageLength ? null : (id ?? null) };
}

/** The words of the list that have one of these lemmas; of those alike the newest first. */
export async function findWordsOf(lemmas: Iterable<string>): Promise<SavedWord[]> {
	const found = await database.transaction('r', database.savedWords, () => {
		const listed = database.savedWords.where(byName);
		return Promise.all(Array.from(new Set(lemmas), (lemma) => listed.between([lemma, Dexie.minKey], [lemma, Dexie.maxKey]).toArray()));
	});
	return found.flatMap((rows) => rows.toReversed().flatMap((row) => readWord(row) ?? []));
}

/** Calls the listener with the words of these lemmas, now and whenever one of them changes; with none where they cannot be read. Returns its undo. */
export function watchWordsOf(lemmas: readonly string[], listener: (words: readonly SavedWord[]) => void): () => void {
	const subscription = liveQuery(() => findWordsOf(lemmas)).subscribe(listener, (error) => {
		logWarning('words of an article are no longer followed', error);
		listener([]);
	});
	return () => subscription.unsubscribe();
}

function readWord(row: unknown): SavedWord | null {
	const word = readRow('savedWords', StoredWord, row);
	return word && isWord(word) ? word : null;
}

/** A word is made ready for the search as it is read. */
function readFolded(row: unknown): SavedWord | null {
	const word = readWord(row);
	if (word) readSearched(word);
	return word;
}
