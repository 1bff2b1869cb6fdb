/**
 * The reader's word list. A word is found by lemma and part of speech, so that meeting it again adds its sentence; a deleted one leaves a
 * tombstone. Every change reads and writes in one transaction.
 */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../core/result';
import { isSameWord, SavedWord, type SaveReport, type WordDraft, type WordIdentity, type WordState } from '../../core/saved-word';
import { chooseState, type Progress, unreviewed } from '../../core/words/review';
import { database } from './database';
import { makeLaterTime } from './later-time';
import { makeId } from './make-id';
import { readRow, readRows } from './read-rows';
import { attemptStorage } from './storage-failure';

const Timestamp = SavedWord.entries.updatedAt;
const Tombstone = v.object({ id: SavedWord.entries.id, deleted: Timestamp, updatedAt: Timestamp });
export type StoredWord = SavedWord | v.InferOutput<typeof Tombstone>;
export const StoredWord = v.lazy(
	(row): v.GenericSchema<unknown, StoredWord> => (Object(row).deleted === undefined ? SavedWord : Tombstone),
);

export const isWord = (row: StoredWord): row is SavedWord => !('deleted' in row);

/** Sentences kept with a word; beyond it the oldest goes. */
export const maxExamples = 20;

/** What the reader may change of a word by hand or by reviewing it. */
export type WordChange = Partial<Pick<SavedWord, 'gloss' | 'comment'> & Progress>;

/**
 * Puts a word on the list with this progress, or its sentence to the word when it is there, whose progress then stays. Fails with the codes of
 * storage.
 */
export async function saveWord(draft: WordDraft, progress?: Progress): Promise<Result<SaveReport>> {
	return attemptStorage(() =>
		database.transaction('rw', database.savedWords, async () => {
			const known = await findSavedWord(draft);
			return known ? addExample(known, draft) : addWord(draft, progress);
		}),
	);
}

/** Sets how well the reader knows a word; one that is not on the list is put there. Fails with the codes of storage. */
export async function putWordInState(draft: WordDraft, state: WordState): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.savedWords, async () => {
			const known = await findSavedWord(draft);
			if (known) await database.savedWords.put({ ...known, ...chooseState(state, known), updatedAt: makeLaterTime(known.updatedAt) });
			else await addWord(draft, chooseState(state, unreviewed));
			return null;
		}),
	);
}

async function addWord({ example, ...word }: WordDraft, progress?: Progress): Promise<SaveReport> {
	const created = new Date().toISOString();
	const id = makeId();
	const row = { ...word, id, examples: [{ ...example, saved: created }], created, updatedAt: created, ...progress };
	await database.savedWords.add(v.parse(SavedWord, row));
	return { id, outcome: 'added' };
}

/** What the word lacked is taken from the draft; what it has stays. */
async function addExample(word: SavedWord, { example, gender, forms, pattern, glosses, zipf }: WordDraft): Promise<SaveReport> {
	const isHere = word.examples.some(({ sentence, pageKey }) => sentence === example.sentence && pageKey === example.pageKey);
	if (isHere) return { id: word.id, outcome: 'unchanged' };
	const updatedAt = makeLaterTime(word.updatedAt);
	await database.savedWords.put({
		...word,
		gender: word.gender ?? gender,
		forms: word.forms ?? forms,
		pattern: word.pattern ?? pattern,
		glosses: word.glosses.length > 0 ? word.glosses : glosses,
		zipf: word.zipf || zipf,
		examples: [...word.examples, { ...example, saved: updatedAt }].slice(-maxExamples),
		updatedAt,
	});
	return { id: word.id, outcome: 'sentenceAdded' };
}

/** The word as changed. Fails with `wordGone` when it was deleted, with `unreadableInput` where a text is too long, and with the codes of storage. */
export async function updateWord(id: string, change: WordChange): Promise<Result<SavedWord>> {
	const result = await attemptStorage(() =>
		database.transaction('rw', database.savedWords, async () => {
			const word = await getSavedWord(id);
			if (!word) return fail('wordGone');
			const changed = v.safeParse(SavedWord, { ...word, ...change, updatedAt: makeLaterTime(word.updatedAt) });
			if (!changed.success) return fail('unreadableInput', changed.issues[0].message);
			await database.savedWords.put(changed.output);
			return succeed(changed.output);
		}),
	);
	return result.ok ? result.value : result;
}

/** Leaves a tombstone; a word that is gone already stays so. Fails with the codes of storage. */
export async function deleteWord(id: string): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.savedWords, async () => {
			const word = await getSavedWord(id);
			if (!word) return null;
			const deleted = makeLaterTime(word.updatedAt);
			await database.savedWords.put({ id, deleted, updatedAt: deleted });
			return null;
		}),
	);
}

/** Takes a deletion back. A row that the same word was given meanwhile is joined to it. Fails with the codes of storage. */
export async function restoreWord(word: SavedWord): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.savedWords, async () => {
			const other = await findSavedWord(word);
			const gone = readRow('savedWords', StoredWord, await database.savedWords.get(word.id));
			const times = [word, gone, other].flatMap((row) => row?.updatedAt ?? []);
			const updatedAt = makeLaterTime(times.toSorted().at(-1) ?? word.updatedAt);
			if (!other || other.id === word.id) {
				await database.savedWords.put({ ...word, updatedAt });
				return null;
			}
			const examples = [...word.examples, ...other.examples].slice(-maxExamples);
			const gloss = other.gloss === '' ? word.gloss : other.gloss;
			const comment = other.comment === '' ? word.comment : other.comment;
			await database.savedWords.bulkPut([
				{ ...word, gloss, comment, examples, updatedAt },
				{ id: other.id, deleted: updatedAt, updatedAt },
			]);
			return null;
		}),
	);
}

/** `null` when there is none of this id, or no longer. */
export async function getSavedWord(id: string): Promise<SavedWord | null> {
	const row = readRow('savedWords', StoredWord, await database.savedWords.get(id));
	return row && isWord(row) ? row : null;
}

/** The word of the list that is this word; `null` when it is not on the list. */
export async function findSavedWord(word: WordIdentity): Promise<SavedWord | null> {
	const rows = await database.savedWords.where('[lemma+partOfSpeech]').equals([word.lemma, word.partOfSpeech]).toArray();
	const words = readRows('savedWords', StoredWord, rows).filter(isWord);
	return words.find((row) => row.gender === word.gender) ?? words.find((row) => isSameWord(row, word)) ?? null;
}
