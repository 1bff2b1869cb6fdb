/** What the panel saves of a page in a private window is refused, unless the reader has allowed it. To delete is allowed always. */
import type { NoteActions } from '../../components/note-actions';
import type { WordActions } from '../../components/words/word-actions';
import type { Result } from '../../core/result';
import { refusePrivateTab } from '../../platform/private-windows';

/** `tabId` is the tab whose page is in the panel. */
export function guardNotes(actions: NoteActions, tabId: number | null): NoteActions {
	return {
		...actions,
		save: (...note) => unlessPrivate(tabId, () => actions.save(...note)),
		change: (...note) => unlessPrivate(tabId, () => actions.change(...note)),
	};
}

/** As above. */
export function guardWords(actions: WordActions, tabId: number | null): WordActions {
	return {
		save: (word) => unlessPrivate(tabId, () => actions.save(word)),
		setState: (word, state) => unlessPrivate(tabId, () => actions.setState(word, state)),
	};
}

async function unlessPrivate<T>(tabId: number | null, work: () => Promise<Result<T>>): Promise<Result<T>> {
	const refused = tabId === null ? null : await refusePrivateTab(tabId);
	return refused ?? work();
}
