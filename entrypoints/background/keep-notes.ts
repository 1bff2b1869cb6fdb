/** Saves notes made in a page, and paints a page's notes anew in every tab that shows it. */

import type { AnchoredNotes, NotedArticle } from '../../core/annotation';
import { placeNotes } from '../../core/annotations/place-notes';
import type { TabState } from '../../core/page';
import { isSamePage } from '../../core/page-identity';
import { fail, type Result, succeed } from '../../core/result';
import { saveNote as storeNote } from '../../platform/db/annotations';
import { logError, logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { changeTabState, listTabStates, readTabState } from '../../platform/tab-state';
import { parseNoteDraft, readPageSender, type Sender } from './check-messages';
import { type NotesOfPage, readNotesOfPage } from './read-notes-of-page';
import { recallFor } from './recall-for';

/** The id of the note. Fails with `unreadableInput` when it is none of the sender's page, and with the codes of storage. */
export async function saveNote(data: unknown, sender: Sender): Promise<Result<string>> {
	const page = readPageSender(sender);
	const draft = page && parseNoteDraft(data, page);
	if (!draft) return fail('unreadableInput');
	const note = await storeNote({ ...draft, article: await nameArticle(page.tabId, draft.source) });
	if (!note.ok) return note;
	await tryShowing(draft.source);
	return succeed(note.value.id);
}

/** What the tab's article is called, so that the note can say where it was written; `null` when the tab has another by now. */
async function nameArticle(tabId: number, pageKey: string): Promise<NotedArticle | null> {
	const state = await readTabState(tabId);
	if (!isOfPage(state, pageKey)) return null;
	const { title, outlet, published } = state.article;
	return { title, outlet, published };
}

/** A note that was saved is saved, even where it cannot be shown at once. */
async function tryShowing(pageKey: string): Promise<void> {
	try {
		await showNotes(pageKey);
	} catch (error) {
		logError('the notes of a page could not be shown', error);
	}
}

/**
 * Anchors the notes of a page in each open tab that shows it, keeps their places and has them painted; in all others it is asked anew which notes
 * speak of what they have, since these may be among them.
 */
export async function showNotes(pageKey: string): Promise<void> {
	const ofPage = await readNotesOfPage(pageKey);
	const tabs = await listTabStates();
	await Promise.all(
		tabs.map(({ tabId, state }) => (isOfPage(state, pageKey) ? anchorInTab(tabId, pageKey, ofPage) : recallInTab(tabId, state))),
	);
}

type Ready = Extract<TabState, { status: 'ready' }>;

function isOfPage(state: TabState | null, pageKey: string): state is Ready {
	return state?.status === 'ready' && isSamePage(state.article.pageKey, pageKey);
}

async function anchorInTab(tabId: number, pageKey: string, { notes, earlier }: NotesOfPage): Promise<void> {
	const state = await changeTabState(tabId, (before) =>
		isOfPage(before, pageKey) ? { ...before, notes: placeNotes(before.article.text, notes, earlier) } : null,
	);
	if (state?.status === 'ready') await paintNotes(tabId, state.notes);
}

async function recallInTab(tabId: number, state: TabState): Promise<void> {
	if (state.status !== 'ready') return;
	const { article, analysis } = state;
	const recalled = await recallFor(article, analysis);
	if (recalled.length === 0 && state.recalled.length === 0) return;
	await changeTabState(tabId, (before) =>
		isOfPage(before, article.pageKey) && before.article.text === article.text ? { ...before, recalled } : null,
	);
}

async function paintNotes(tabId: number, notes: AnchoredNotes): Promise<void> {
	try {
		await sendMessage('paintNotes', notes, { tabId, frameId: 0 });
	} catch (error) {
		logWarning('notes could not be painted in a tab', error);
	}
}
