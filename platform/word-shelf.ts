/**
 * Where the panel reads the word list: in the database, or, where it has none (private windows of Firefox), of the background, page by page, since no message
 * should carry all of a long list.
 */
import type { SavedWord } from '../core/saved-word';
import { watchSavedWords, watchWordCount, watchWordsOf } from './db/watch-words';
import { logError } from './log';
import { sendMessage } from './messaging';

/** Each calls its listener now and after changes, and returns its undo. */
export const ownShelf = { watchCount: watchWordCount, watchAll: watchSavedWords, watchOf: watchWordsOf };

export type WordShelf = Readonly<typeof ownShelf>;

/** `hearChanges` calls a listener whenever what is stored has changed, and returns its undo. */
export function borrowShelf(hearChanges: (listener: () => void) => () => void): WordShelf {
	const follow = (work: (signal: AbortSignal) => Promise<void>) => {
		let asked = new AbortController();
		const askAnew = () => {
			asked.abort();
			asked = new AbortController();
			const { signal } = asked;
			work(signal).catch((error: unknown) => signal.aborted || logError('the word list could not be asked for', error));
		};
		const stopHearing = hearChanges(askAnew);
		askAnew();
		return () => {
			asked.abort();
			stopHearing();
		};
	};
	return {
		watchCount: (listener) => follow(async (signal) => tellUnless(signal, listener, await sendMessage('countWords'))),
		watchOf: (lemmas, listener) => follow(async (signal) => tellUnless(signal, listener, await sendMessage('findWords', lemmas))),
		watchAll: (listener) => {
			let isFirst = true;
			return follow(async (signal) => {
				const words = await readPages(signal, (some) => isFirst && listener(some, false));
				isFirst = false;
				listener(words, true);
			});
		},
	};
}

function tellUnless<Value>(signal: AbortSignal, listener: (value: Value) => void, value: Value): void {
	if (!signal.aborted) listener(value);
}

/** `onPart` is told what was read, each time there is twice as much. */
async function readPages(signal: AbortSignal, onPart: (words: readonly SavedWord[]) => void): Promise<readonly SavedWord[]> {
	const words: SavedWord[] = [];
	let told = 0;
	let before: string | null = null;
	do {
		const page: { readonly words: readonly SavedWord[]; readonly next: string | null } = await sendMessage('readWordPage', before);
		signal.throwIfAborted();
		words.push(...page.words);
		if (words.length >= told * 2) {
			told = words.length;
			onPart(words.slice());
		}
		before = page.next;
	} while (before !== null);
	return words;
}
