/** Reads the words of pages: one for whoever points at it, all of an article for the panel. */
import * as v from 'valibot';
import type { Word } from '../../core/word';
import { makeWordDraft, type WordSource } from '../../core/words/make-draft';
import { readTabState } from '../../platform/tab-state';
import { readWordAt, readWords } from '../../platform/words';
import { isOwnPage, readPageSender, type Sender } from './check-messages';

/** UTF-16 units; the content script sends a fifth of it at most. */
const maxTextLength = 20_000;

const SentPlace = v.pipe(
	v.object({
		text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxTextLength)),
		offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
	v.check(({ text, offset }) => offset < text.length, 'the offset lies in the text'),
);

/** The source is checked where the draft is saved. */
const SavedPlace = v.object({ text: v.string(), source: v.record(v.string(), v.unknown()) });

/** `null` when there is no word at the place, it does not fit, or a frame within the page asks. */
export async function readWord(data: unknown, sender: Sender, read: typeof readWordAt = readWordAt): Promise<Word | null> {
	const place = v.safeParse(SentPlace, data);
	if (!place.success || !(isOwnPage(sender) || readPageSender(sender))) return null;
	return read(place.output.text, place.output.offset);
}

/** The word at a place of a page's text as it is saved, its source as the page says; `null` where none is. */
export async function draftWordAt(data: unknown, sender: Sender, read: typeof readWordAt = readWordAt): Promise<unknown> {
	const place = v.safeParse(SavedPlace, data);
	if (!place.success) return null;
	const word = await readWord(data, sender, read);
	return word && makeWordDraft(word, place.output.text, place.output.source as WordSource);
}

/** The words of a tab's article in its order; [] when the tab has none, or a page asks. */
export async function listWords(tabId: unknown, sender: Sender): Promise<readonly Word[]> {
	if (!isOwnPage(sender) || typeof tabId !== 'number') return [];
	const state = await readTabState(tabId);
	return state?.status === 'ready' ? readWords(state.article.text) : [];
}
