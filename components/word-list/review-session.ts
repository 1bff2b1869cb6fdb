/** One round of review: which word is asked, and what came of those before it. */
import { useState } from 'preact/hooks';
import type { SavedWord } from '../../core/saved-word';

export type ReviewSession = {
	/** The word being asked; `null` when the round is over. */
	readonly word: SavedWord | null;
	/** Its number in the round, from 1. */
	readonly at: number;
	readonly total: number;
	readonly known: number;
	readonly learning: number;
	readonly answered: (isKnown: boolean) => void;
};

/** `queue`: ids in the order in which they are asked; a word that was deleted meanwhile is passed over. */
export function useReviewSession(words: readonly SavedWord[], queue: readonly string[]): ReviewSession {
	const [{ done, known, learning }, setProgress] = useState({ done: 0, known: 0, learning: 0 });
	const byId = new Map(words.map((word) => [word.id, word]));
	const next = queue.findIndex((id, i) => i >= done && byId.has(id));
	const at = next < 0 ? queue.length : next;
	return {
		word: byId.get(queue[at] ?? '') ?? null,
		at: at + 1,
		total: queue.length,
		known,
		learning,
		answered: (isKnown) => setProgress({ done: at + 1, known: known + Number(isKnown), learning: learning + Number(!isKnown) }),
	};
}
