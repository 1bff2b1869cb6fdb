/** The notes of a page, with what else helps to find their places: the texts that the reader's library kept of it. */
import { type Annotation, isOnPassage } from '../../core/annotation';
import { listNotesOfPage } from '../../platform/db/annotations';
import { listLatestTexts } from '../../platform/db/kept-articles';

export type NotesOfPage = {
	/** The oldest first. */
	readonly notes: readonly Annotation[];
	/** [] where no note stands on a passage, or nothing was kept. */
	readonly earlier: readonly string[];
};

const mostTexts = 5;

/** Rejects when storage cannot be read. */
export async function readNotesOfPage(pageKey: string): Promise<NotesOfPage> {
	const notes = await listNotesOfPage(pageKey);
	return { notes, earlier: notes.some(isOnPassage) ? await listLatestTexts(pageKey, mostTexts) : [] };
}
