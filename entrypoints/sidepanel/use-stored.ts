/** What is stored and the panel shows, followed: the corpus, the notes, the settings. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type CorpusView, indexCorpus } from '../../components/corpus-view';
import type { Annotation } from '../../core/annotation';
import { defaultSettings, type Settings } from '../../core/settings';
import type { Stored } from '../../platform/db/read-stored';
import { watchNotes } from '../../platform/db/watch-notes';
import { logError } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { watchSettings } from '../../platform/settings';
import { hearStoredChanges } from './hear-stored-changes';
import { watchCorpus } from './watch-corpus';

export type StoredForPanel = {
	/** `null` while it is being read. */
	readonly corpus: CorpusView | null;
	readonly notes: readonly Annotation[];
	/** The defaults while they are being read. */
	readonly settings: Settings;
};

/** `isBorrowing` where the panel has no database of its own and asks the background for what is in its. */
export function useStored(isBorrowing: boolean): StoredForPanel {
	const [corpus, setCorpus] = useState<CorpusView | null>(null);
	const [notes, setNotes] = useState<readonly Annotation[]>([]);
	const [settings, setSettings] = useState<Settings>(defaultSettings);
	useEffect(() => {
		if (!isBorrowing) return watchCorpus((rows) => setCorpus(indexCorpus(rows)));
		return borrow((stored) => {
			setCorpus(indexCorpus(stored.corpus));
			setNotes(stored.notes);
			setSettings(stored.settings);
		});
	}, [isBorrowing]);
	useEffect(() => (isBorrowing ? undefined : watchNotes(setNotes)), [isBorrowing]);
	useEffect(() => (isBorrowing ? undefined : watchSettings(setSettings)), [isBorrowing]);
	return { corpus, notes, settings };
}

/** Calls the listener with what is stored, now, whenever more is known of a tab, and when the background says so. Returns its undo. */
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
	const stopHearing = hearStoredChanges(askAnew);
	askAnew();
	return () => {
		asked = Number.POSITIVE_INFINITY;
		stopHearing();
		browser.storage.session.onChanged.removeListener(askAnew);
	};
}
