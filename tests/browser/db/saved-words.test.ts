/** The word list in a real IndexedDB: saved once a word, changed, deleted to a tombstone and brought back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../core/result';
import type { SavedWord } from '../../../core/saved-word';
import { chooseState, gradeWord, unreviewed } from '../../../core/words/review';
import { database } from '../../../platform/db/database';
import { makeId } from '../../../platform/db/make-id';
import { deleteWord, findSavedWord, getSavedWord, maxExamples, restoreWord, saveWord, updateWord } from '../../../platform/db/saved-words';
import {
	countWords,
	findWordsOf,
	listSavedWords,
	readWordPage,
	type WordPage,
	watchSavedWords,
	watchWordsOf,
} from '../../../platform/db/watch-words';
import { announce, closure, makeDraft, makeExample, makeWord } from '../../fixtures/saved-words';
import { waitFor } from '../wait-for';

const draft = makeDraft(closure);
const inSentence = (sentence: string, rest = {}) => {
	const { saved: _, ...example } = makeExample(sentence, ['Sperrung'], rest);
	return { ...draft, example };
};

beforeEach(async () => {
	await database.delete();
	await database.open();
});

afterEach(() => {
	vi.restoreAllMocks();
});

function unwrap<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
	return result.value;
}

async function get(id: string): Promise<SavedWord> {
	const word = await getSavedWord(id);
	if (!word) throw new Error('the word is gone');
	return word;
}

/** The one word of the list. */
async function getOnly(): Promise<SavedWord> {
	const [word, ...others] = await listSavedWords();
	if (!word || others.length > 0) throw new Error(`there are ${others.length + (word ? 1 : 0)} words`);
	return word;
}

describe('saveWord', () => {
	it('puts a new word on the list, with an id that sorts by time', async () => {
		vi.spyOn(Date, 'now').mockReturnValueOnce(Date.UTC(2025, 0, 1));
		const first = unwrap(await saveWord(draft));
		const second = unwrap(await saveWord(makeDraft(announce)));
		expect([first.outcome, second.outcome, first.id < second.id]).toEqual(['added', 'added', true]);
		const word = await get(first.id);
		const { example, ...rest } = draft;
		expect(word).toMatchObject({ ...JSON.parse(JSON.stringify(rest)), ...unreviewed, gloss: '', comment: '' });
		expect(word.examples).toEqual([{ ...example, saved: word.created }]);
		expect((await listSavedWords()).map(({ id }) => id)).toEqual([second.id, first.id]);
	});

	it('adds the sentence to a word that is there, whose progress stays', async () => {
		const { id } = unwrap(await saveWord(draft, chooseState('known', unreviewed)));
		expect(unwrap(await saveWord(inSentence('Noch eine Sperrung.')))).toEqual({ id, outcome: 'sentenceAdded' });
		const word = await getOnly();
		expect([word.state, word.examples.map(({ sentence }) => sentence)]).toEqual(['known', [draft.example.sentence, 'Noch eine Sperrung.']]);
	});

	it('adds no sentence twice, but the same one of another page', async () => {
		const { id } = unwrap(await saveWord(draft));
		expect(unwrap(await saveWord(draft))).toEqual({ id, outcome: 'unchanged' });
		await saveWord(inSentence(draft.example.sentence, { pageKey: 'https://kurier.example/hafen' }));
		expect((await getOnly()).examples).toHaveLength(2);
	});

	it('keeps the latest sentences of many', async () => {
		for (let n = 0; n < maxExamples + 2; n++) await saveWord(inSentence(`Die ${n}. Sperrung.`));
		const { examples } = await getOnly();
		expect([examples.length, examples[0]?.sentence, examples.at(-1)?.sentence]).toEqual([
			maxExamples,
			'Die 2. Sperrung.',
			`Die ${maxExamples + 1}. Sperrung.`,
		]);
	});

	it('saves one row when a word is saved twice at the same time', async () => {
		const reports = await Promise.all([saveWord(draft), saveWord(inSentence('Noch eine Sperrung.'))]);
		expect(reports.map((report) => report.ok && report.value.outcome).toSorted()).toEqual(['added', 'sentenceAdded']);
		expect((await getOnly()).examples).toHaveLength(2);
	});

	it('tells homographs of two genders apart, and completes one whose gender was not known', async () => {
		const sea = { ...inSentence('Keine Sperrung.'), lemma: 'See' };
		await saveWord({ ...sea, gender: undefined, forms: undefined });
		await saveWord({ ...sea, gender: 'der', forms: { plural: 'Seen' }, example: { ...sea.example, pageKey: 'https://a.example/' } });
		await saveWord({ ...sea, gender: 'die' });
		const words = await listSavedWords();
		expect(words.map(({ gender, forms, examples }) => [gender, forms?.plural, examples.length])).toEqual([
			['die', draft.forms?.plural, 1],
			['der', 'Seen', 2],
		]);
		expect((await findSavedWord({ lemma: 'See', partOfSpeech: 'noun', gender: 'der' }))?.gender).toBe('der');
		expect(await findSavedWord({ lemma: 'See', partOfSpeech: 'name' })).toBeNull();
	});

	it('starts anew after the word was deleted', async () => {
		const { id } = unwrap(await saveWord(draft));
		await deleteWord(id);
		expect(unwrap(await saveWord(draft))).toMatchObject({ outcome: 'added' });
		expect((await getOnly()).id).not.toBe(id);
	});

	it('says when the storage is full, and changes nothing', async () => {
		await saveWord(draft);
		const before = await database.savedWords.toArray();
		const failing = () => {
			throw new DOMException('no space left', 'QuotaExceededError');
		};
		database.savedWords.hook('creating', failing);
		database.savedWords.hook('updating', failing);
		const results = [await saveWord(makeDraft(announce)), await saveWord(inSentence('Noch eine Sperrung.'))];
		database.savedWords.hook('creating').unsubscribe(failing);
		database.savedWords.hook('updating').unsubscribe(failing);
		expect(results.map((result) => !result.ok && result.code)).toEqual(['storageFull', 'storageFull']);
		expect(await database.savedWords.toArray()).toEqual(before);
	});
});

describe('updateWord', () => {
	it('changes what the reader says and how well they know it, and says when', async () => {
		const { id } = unwrap(await saveWord(draft));
		const before = await get(id);
		const changed = unwrap(await updateWord(id, { gloss: 'lockout', ...gradeWord(before, true, Date.now()) }));
		expect(changed).toMatchObject({ gloss: 'lockout', state: 'learning', box: 2, examples: before.examples });
		expect(changed.updatedAt >= before.updatedAt).toBe(true);
		expect(await get(id)).toEqual(changed);
	});

	it('fails for a word that is gone, and for more text than a word may have', async () => {
		const { id } = unwrap(await saveWord(draft));
		expect(await updateWord(id, { comment: 'x'.repeat(50_001) })).toMatchObject({ ok: false, code: 'unreadableInput' });
		expect((await get(id)).comment).toBe('');
		await deleteWord(id);
		expect(await updateWord(id, { comment: '' })).toEqual({ ok: false, code: 'wordGone' });
	});
});

describe('deleteWord and restoreWord', () => {
	it('leave a tombstone, and take it back whole', async () => {
		const { id } = unwrap(await saveWord(draft));
		const word = unwrap(await updateWord(id, { comment: 'Hm.', ...chooseState('learning', unreviewed) }));
		expect(await deleteWord(id)).toEqual({ ok: true, value: null });
		const deleted = expect.stringMatching(/^\d{4}-.*Z$/);
		expect(await database.savedWords.toArray()).toEqual([{ id, deleted, updatedAt: deleted }]);
		expect([await getSavedWord(id), await listSavedWords(), await findSavedWord(word)]).toEqual([null, [], null]);
		expect(await deleteWord(id)).toEqual({ ok: true, value: null });
		expect(await restoreWord(word)).toEqual({ ok: true, value: null });
		expect(await getOnly()).toEqual({ ...word, updatedAt: deleted });
	});

	it('join the word to one that was saved anew meanwhile, under the first id', async () => {
		const { id } = unwrap(await saveWord(draft));
		const word = unwrap(await updateWord(id, { comment: 'Hm.', ...chooseState('learning', unreviewed) }));
		await deleteWord(id);
		const again = unwrap(await saveWord(inSentence('Noch eine Sperrung.')));
		await updateWord(again.id, { gloss: 'lockout' });
		await restoreWord(word);
		expect(await getOnly()).toMatchObject({ id, state: 'learning', comment: 'Hm.', gloss: 'lockout' });
		expect((await getOnly()).examples.map(({ sentence }) => sentence)).toEqual([draft.example.sentence, 'Noch eine Sperrung.']);
	});
});

const newestFirst = (words: readonly SavedWord[]) => words.toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** So many words, more than are read at once, with a tombstone among them. */
async function putMany(count: number): Promise<SavedWord[]> {
	const words = Array.from({ length: count }, (_, n) => makeWord(n, { lemma: `Wort${n}`, examples: closure.examples }));
	await database.savedWords.bulkPut([...words, { id: makeId(), deleted: closure.created, updatedAt: closure.created }]);
	return newestFirst(words);
}

describe('watchSavedWords', () => {
	it('tells the words now and after each change, until undone', async () => {
		const listener = vi.fn();
		const stop = watchSavedWords(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([], true));
		await saveWord(draft);
		await waitFor(async () => expect(listener).toHaveBeenLastCalledWith([await getOnly()], true));
		stop();
		await saveWord(makeDraft(announce));
		expect(listener.mock.lastCall?.[0]).toHaveLength(1);
	});

	it('tells of thousands the newest before all are read, and of a change what it changed', async () => {
		const all = await putMany(1_200);
		const listener = vi.fn<(words: readonly SavedWord[], isWhole: boolean) => void>();
		const stop = watchSavedWords(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith(all, true));
		const parts = listener.mock.calls.slice(0, -1);
		expect(parts.map(([words, isWhole]) => [words.length < all.length, isWhole])).toEqual(parts.map(() => [true, false]));
		for (const [words] of parts) expect(words).toEqual(all.slice(0, words.length));
		const [before = []] = listener.mock.lastCall ?? [];
		const added = unwrap(await saveWord(draft));
		await updateWord(before[600]?.id ?? '', { comment: 'Doch.' });
		await deleteWord(before[700]?.id ?? '');
		await waitFor(() => expect(listener.mock.lastCall?.[0]).toEqual(expect.not.arrayContaining([before[700]])));
		const [after = []] = listener.mock.lastCall ?? [];
		expect(after).toEqual(await listSavedWords());
		expect(after[0]?.id).toBe(added.id);
		expect(after.filter((one) => before.includes(one))).toHaveLength(1_198);
		stop();
	});

	it('reads anew what changed by the hundred, and tells of it when all is read', async () => {
		const listener = vi.fn();
		const stop = watchSavedWords(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([], true));
		listener.mockClear();
		const all = await putMany(600);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith(all, true));
		await database.savedWords.clear();
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([], true));
		expect(listener.mock.calls.map(([, isWhole]) => isWhole)).not.toContain(false);
		stop();
	});
});

describe('parts of the list', () => {
	it('are read page by page, the newest first', async () => {
		const all = await putMany(600);
		const read: SavedWord[] = [];
		let before: string | null = null;
		do {
			const page: WordPage = await readWordPage(before);
			read.push(...page.words);
			before = page.next;
		} while (before !== null);
		expect(read).toEqual(all);
		expect(await countWords()).toBe(600);
	});

	it('are found by lemma, whatever their part of speech, those that are gone left out', async () => {
		const [noun, verb] = [makeWord(1, { lemma: 'Laden' }), makeWord(2, { lemma: 'laden', partOfSpeech: 'verb' })];
		const twins = [makeWord(3, { lemma: 'See', gender: 'der' }), makeWord(4, { lemma: 'See', gender: 'die' })];
		await database.savedWords.bulkPut([noun, verb, ...twins, closure]);
		await deleteWord(closure.id);
		expect(await findWordsOf(['See', 'laden', 'See', 'Sperrung'])).toEqual([...twins.toReversed(), verb]);
	});

	it('are followed by lemma', async () => {
		const listener = vi.fn();
		const stop = watchWordsOf(['Sperrung'], listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([]));
		const { id } = unwrap(await saveWord(draft));
		await waitFor(async () => expect(listener).toHaveBeenLastCalledWith([await get(id)]));
		await updateWord(id, chooseState('known', unreviewed));
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([expect.objectContaining({ state: 'known' })]));
		await deleteWord(id);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([]));
		stop();
	});
});

describe('stored rows', () => {
	it('are completed when an older version wrote them, and skipped when they are broken', async () => {
		const { gloss: _gloss, comment: _comment, state: _state, box: _box, reviewed: _reviewed, ...older } = closure;
		const broken = { ...older, id: announce.id, examples: [{ ...older.examples[0], pieces: [{ start: 5, end: 500 }] }] };
		await database.savedWords.bulkPut([older, broken]);
		expect(await listSavedWords()).toEqual([closure]);
	});
});
