/** The word list of a panel without a database: asked of the background page by page, and anew when it says that something has changed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedWord } from '../../../core/saved-word';
import { database } from '../../../platform/db/database';
import { deleteWord, updateWord } from '../../../platform/db/saved-words';
import { countWords, findWordsOf, readWordPage } from '../../../platform/db/watch-words';
import { borrowShelf } from '../../../platform/word-shelf';
import { closure, makeWord } from '../../fixtures/saved-words';
import { waitFor } from '../wait-for';

const sendMessage = vi.hoisted(() => vi.fn<(name: string, data?: unknown) => Promise<unknown>>());
vi.mock('../../../platform/messaging', () => ({ sendMessage }));

const listeners = new Set<() => void>();
const hear = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};
const tellChange = () => {
	for (const listener of listeners) listener();
};

/** What the background does with what it is asked. */
const answers: Readonly<Record<string, (data: unknown) => Promise<unknown>>> = {
	countWords,
	findWords: (lemmas) => findWordsOf(lemmas as string[]),
	readWordPage: (before) => readWordPage(before as string | null),
};

const words = Array.from({ length: 700 }, (_, n) => makeWord(n, { lemma: `Wort${n}`, examples: closure.examples })).toReversed();

beforeEach(async () => {
	await database.delete();
	await database.open();
	await database.savedWords.bulkPut(words);
	sendMessage.mockReset();
	sendMessage.mockImplementation((name, data) => answers[name]?.(data) ?? Promise.reject(new Error(name)));
	listeners.clear();
});

describe('a borrowed word list', () => {
	it('comes page by page, the newest words before the others', async () => {
		const listener = vi.fn<(some: readonly SavedWord[], isWhole: boolean) => void>();
		const stop = borrowShelf(hear).watchAll(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith(words, true));
		expect(listener.mock.calls[0]).toEqual([words.slice(0, 250), false]);
		expect(sendMessage).toHaveBeenCalledTimes(3);
		stop();
	});

	it('is whole again after a change, and not taken apart for it', async () => {
		const listener = vi.fn<(some: readonly SavedWord[], isWhole: boolean) => void>();
		const stop = borrowShelf(hear).watchAll(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith(words, true));
		listener.mockClear();
		await deleteWord(words[300]?.id ?? '');
		tellChange();
		await waitFor(() => expect(listener).toHaveBeenCalled());
		expect(listener.mock.calls).toEqual([[words.filter((_, at) => at !== 300), true]]);
		stop();
		expect(listeners.size).toBe(0);
	});

	it('drops an answer that was overtaken', async () => {
		const listener = vi.fn();
		let answerFirst = (_count: number) => {};
		sendMessage.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
		const stop = borrowShelf(hear).watchCount(listener);
		tellChange();
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith(700));
		answerFirst(1);
		tellChange();
		await waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
		expect(listener.mock.calls).toEqual([[700], [700]]);
		stop();
	});

	it('is asked for the words of an article by their lemmas', async () => {
		const listener = vi.fn();
		const stop = borrowShelf(hear).watchOf(['Wort3', 'Wort9999'], listener);
		const word = words.find(({ lemma }) => lemma === 'Wort3');
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([word]));
		await updateWord(word?.id ?? '', { state: 'known' });
		tellChange();
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith([expect.objectContaining({ state: 'known' })]));
		stop();
	});
});
