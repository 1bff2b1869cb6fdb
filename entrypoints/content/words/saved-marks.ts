/** Marks the words of the reader's list in the page: asked of the background once an article is known, told by it when the list changes. */
import type { SavedPlace } from '../../../core/saved-word';
import { showHighlight } from '../../../platform/dom/highlights';
import type { TextMap } from '../../../platform/dom/text-map';

export type SavedMarks = {
	/** Asks for the places in the article being read, and marks them; without asking where words are not to be marked. */
	refresh(): Promise<void>;
	/** The places as the background tells them. */
	take(places: readonly SavedPlace[]): void;
	/** Marks the known places where they stand in the page now. */
	paint(): void;
	clear(): void;
};

type Options = {
	/** The text that places point into; `null` while no article is known to the background. */
	readonly findMap: () => Pick<TextMap, 'rangesOf'> | null;
	readonly isWanted: () => boolean;
	/** `null` when the extension is gone. */
	readonly ask: () => Promise<readonly SavedPlace[] | null>;
};

export function createSavedMarks({ findMap, isWanted, ask }: Options): SavedMarks {
	let places: readonly SavedPlace[] = [];
	let asked = 0;
	let unpaint = () => {};
	const paint = () => {
		const map = isWanted() ? findMap() : null;
		const pieces = places.flatMap((place) => place.pieces);
		unpaint = showHighlight('lesart-word', map ? pieces.flatMap((piece) => map.rangesOf(piece)) : []);
	};
	const take = (found: readonly SavedPlace[]) => {
		asked++;
		places = found;
		paint();
	};
	return {
		refresh: async () => {
			const own = ++asked;
			const found = isWanted() && findMap() ? await ask() : [];
			if (asked === own) take(found ?? []);
		},
		take,
		paint,
		clear: () => {
			asked++;
			places = [];
			unpaint();
		},
	};
}
