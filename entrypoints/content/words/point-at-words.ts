/** Explains the words the pointer is at: with the key held, clicked twice, tapped. A word that was pointed at goes when the pointer has left it. */
import type { Settings } from '../../../core/settings';
import type { TextMap } from '../../../platform/dom/text-map';
import { logError } from '../../../platform/log';
import { findPlaceAtPoint, isSamePlace, type WordPlace } from './find-place';
import { followWordPointer, isOnControl } from './follow-word-pointer';
import { askForWord, type ReadWord } from './found-word';
import type { Manner, WordDesk } from './word-desk';

export type PointingOptions = {
	readonly signal: AbortSignal;
	readonly read: ReadWord;
	/** Of the article, if there is one. */
	findMap(): TextMap | null;
	readSettings(): Settings | null;
	/** Whether the page is in German, as far as is known: a click is no wish yet to have an English word explained. */
	isGerman(): boolean;
};

/** Milliseconds in which the pointer may come back to a word it has left. */
const LEAVE_TIME = 250;

/** Gives what to do at a tap: `true` when the desk takes it; `otherwise` follows when there turns out to be no word to explain. */
export function pointAtWords(desk: WordDesk, options: PointingOptions): (x: number, y: number, otherwise: () => void) => boolean {
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
	const isWantedAt = (x: number, y: number) =>
		(options.readSettings()?.wordOnDoubleClick ?? false) && options.isGerman() && !isOnControl(document.elementFromPoint(x, y));

	followWordPointer(
		{
			readKey: () => {
				const key = options.readSettings()?.wordKey ?? 'off';
				return key === 'off' ? null : key;
			},
			isOwn: desk.isOwn,
			point,
			stray,
			rest: stay,
			hold: () => desk.hold('picking'),
			pressAway: desk.close,
			pick: (x, y) => {
				const place = isWantedAt(x, y) ? findPlaceAtPoint(x, y, options.findMap()) : null;
				if (place) void explain(place, 'picking');
			},
			takeUse: () => {
				const used = wasUsed;
				wasUsed = false;
				return used;
			},
		},
		signal,
	);
	signal.addEventListener('abort', stay);
	return (x, y, otherwise) => {
		const shown = desk.readShown();
		const place = isWantedAt(x, y) ? findPlaceAtPoint(x, y, options.findMap()) : null;
		desk.close();
		if (!place || (shown && isSamePlace(place, shown.found.place))) return false;
		void explain(place, 'picking').then((isShown) => !isShown && !signal.aborted && otherwise());
		return true;
	};
}
