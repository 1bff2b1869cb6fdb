/** What is stored and the panel shows, followed: the corpus, the notes, the word list. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type CorpusView, indexCorpus } from '../../components/corpus-view';
import type { Annotation } from '../../core/annotation';
import type { SavedWord } from '../../core/saved-word';
import type { Stored } from '../../platform/db/read-stored';
import { watchSavedWords } from '../../platform/db/saved-words';
import { watchNotes } from '../../platform/db/watch-notes';
import { logError } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { watchCorpus } from './watch-corpus';

export type StoredForPanel = {
	/** `null` while it is being read. */
	readonly corpus: CorpusView | null;
	readonly notes: readonly Annotation[];
	readonly savedWords: readonly SavedWord[];
};

/** `isBorrowing` where the panel has no database of its own and asks the background for what is in its. */
export function useStored(isBorrowing: boolean): StoredForPanel {
	const [corpus, setCorpus] = useState<CorpusView | null>(null);
	const [notes, setNotes] = useState<readonly Annotation[]>([]);
	const [savedWords, setSavedWords] = useState<readonly SavedWord[]>([]);
	useEffect(() => {
		if (!isBorrowing) return watchCorpus((rows) => setCorpus(indexCorpus(rows)));
		return borrow((stored) => {
			setCorpus(indexCorpus(stored.corpus));
			setNotes(stored.notes);
			setSavedWords(stored.savedWords);
		});
	}, [isBorrowing]);
	useEffect(() => (isBorrowing ? undefined : watchNotes(setNotes)), [isBorrowing]);
	useEffect(() => (isBorrowing ? undefined : watchSavedWords(setSavedWords)), [isBorrowing]);
	return { corpus, notes, savedWords };
}

/** Calls the listener with what is stored, now and whenever more is known of a tab, as after each note. Returns its undo. */
function borrow(listener: (stored: Stored) => void): () => void {
	let asked = 0;
	const ask = async () => {
		const turn = ++asked;
		const stored = await sendMessage('readStored');
		if (stored && turn === asked) listener(stored);
	};
	const askAnew = () => {
		ask().catch((error: unknown) => logError('what is stored could not be asked for', error));
	};
	browser.storage.session.onChanged.addListener(askAnew);
	askAnew();
	return () => {
		asked = Number.POSITIVE_INFINITY;
		browser.storage.session.onChanged.removeListener(askAnew);
	};
}
