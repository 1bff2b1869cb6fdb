/** Saves notes made in a page, and paints a page's notes anew in every tab that shows it. */

import type { AnchoredNotes } from '../../core/annotation';
import { anchorNotes } from '../../core/annotations/anchor-notes';
import { fail, type Result, succeed } from '../../core/result';
import { listNotesOfPage, saveNote as storeNote } from '../../platform/db/annotations';
import { logError, logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { changeTabState, listTabStates } from '../../platform/tab-state';
import { parseNoteDraft, readPageSender, type Sender } from './check-messages';

/** The id of the note. Fails with `unreadableInput` when it is none of the sender's page, and with the codes of storage. */
export async function saveNote(data: unknown, sender: Sender): Promise<Result<string>> {
	const page = readPageSender(sender);
	const draft = page && parseNoteDraft(data, page);
	if (!draft) return fail('unreadableInput');
	const note = await storeNote(draft);
	if (!note.ok) return note;
	await tryShowing(draft.source);
	return succeed(note.value.id);
}

/** A note that was saved is saved, even where it cannot be shown at once. */
async function tryShowing(pageKey: string): Promise<void> {
	try {
		await showNotes(pageKey);
	} catch (error) {
		logError('the notes of a page could not be shown', error);
	}
}

/** Anchors the notes of a page in each open tab that shows it, keeps their places and has them painted. */
export async function showNotes(pageKey: string): Promise<void> {
	const notes = await listNotesOfPage(pageKey);
	const tabs = await listTabStates();
	const showing = tabs.filter(({ state }) => state.status === 'ready' && state.article.pageKey === pageKey);
	await Promise.all(
		showing.map(async ({ tabId }) => {
			const state = await changeTabState(tabId, (before) => {
				if (before?.status !== 'ready' || before.article.pageKey !== pageKey) return null;
				return { ...before, notes: anchorNotes(before.article.text, notes) };
			});
			if (state?.status === 'ready') await paintNotes(tabId, state.notes);
		}),
	);
}

async function paintNotes(tabId: number, notes: AnchoredNotes): Promise<void> {
	try {
		await sendMessage('paintNotes', notes, { tabId, frameId: 0 });
	} catch (error) {
		logWarning('notes could not be painted in a tab', error);
	}
}
