/** Explains the words the pointer is at: with the key held, clicked twice, tapped. A word that was pointed at goes when the pointer has left it. */
import type { TextMap } from '../../../platform/dom/text-map';
import { logError } from '../../../platform/log';
import { findPlaceAtPoint, isSamePlace, type WordPlace } from './find-place';
import type { WordPointerActions } from './follow-word-pointer';
import { askForWord, type ReadWord } from './found-word';
import type { Manner, WordDesk } from './word-desk';

export type PointingOptions = {
	readonly signal: AbortSignal;
	readonly read: ReadWord;
	/** Of the article, if there is one. */
	findMap(): TextMap | null;
};

export type PointedWords = Omit<WordPointerActions, 'readKey'> & {
	/** A tap on text: `true` when the desk takes it; `otherwise` follows when there turns out to be no word to explain. */
	tap(x: number, y: number, otherwise: () => void): boolean;
};

/** Milliseconds in which the pointer may come back to a word it has left. */
const LEAVE_TIME = 250;

/** Gives what to do at each of the pointer's doings. */
export function pointAtWords(desk: WordDesk, options: PointingOptions): PointedWords {
	const { signal } = options;
	let pointed: WordPlace | null = null;
	let wasUsed = false;
	let leaving: ReturnType<typeof setTimeout> | undefined;

	const stay = () => {
		clearTimeout(leaving);
		leaving = undefined;
	};
	const explain = async (place: WordPlace, manner: Manner): Promise<boolean> => {
		stay();
		try {
			const isShown = await desk.ask(() => askForWord(place, options.read), manner);
			wasUsed ||= isShown && manner === 'pointing';
			return isShown;
		} catch (error) {
			logError('a word could not be read', error);
			return false;
		}
	};
	const point = (x: number, y: number) => {
		const place = findPlaceAtPoint(x, y, options.findMap());
		const shown = desk.readShown();
		if (!place) return stray(x, y);
		stay();
		if ((shown && isSamePlace(place, shown.found.place)) || (pointed && isSamePlace(place, pointed))) return;
		pointed = place;
		void explain(place, 'pointing');
	};
	const stray = (x: number, y: number) => {
		if (pointed) desk.dropAsked();
		pointed = null;
		const shown = desk.readShown();
		if (shown?.manner !== 'pointing') return;
		if (shown.open.isNear(x, y)) return stay();
		leaving ??= setTimeout(desk.close, LEAVE_TIME);
	};
	signal.addEventListener('abort', stay);
	return {
		isOwn: desk.isOwn,
		point,
		stray,
		rest: stay,
		hold: () => desk.hold('picking'),
		pressAway: desk.close,
		pick: (x, y) => {
			const place = findPlaceAtPoint(x, y, options.findMap());
			if (place) void explain(place, 'picking');
		},
		tap: (x, y, otherwise) => {
			const shown = desk.readShown();
			const place = findPlaceAtPoint(x, y, options.findMap());
			desk.close();
			if (!place || (shown && isSamePlace(place, shown.found.place))) return false;
			void explain(place, 'picking').then((isShown) => !isShown && !signal.aborted && otherwise());
			return true;
		},
		takeUse: () => {
			const used = wasUsed;
			wasUsed = false;
			return used;
		},
	};
}
