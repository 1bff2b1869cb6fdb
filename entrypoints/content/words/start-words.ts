/** Words of a page, explained where they stand. What the reader does is told by `callWords`. Ends with the signal. */
import type { ErrorCode } from '../../../core/result';
import type { WordSource } from '../../../core/words/make-draft';
import { findSelected } from '../../../platform/dom/find-selection';
import type { TextMap } from '../../../platform/dom/text-map';
import { logError } from '../../../platform/log';
import type { Background } from '../connect-background';
import { scrollToRange } from '../scroll-to-range';
import { findFirstInView, findPlaceAtCaret, isInView, type WordPlace } from './find-place';
import type { WordKeyActions } from './follow-word-keys';
import { askForNeighbour, askOnwards, type FoundWord } from './found-word';
import { type PointedWords, type PointingOptions, pointAtWords } from './point-at-words';
import type { Voice } from './voice';
import { openWordDesk, type WordDeskOptions } from './word-desk';

/** `explainHere` explains the word at the caret, else the last one again, else the first in view; it takes the focus. */
export type PageWords = WordKeyActions & PointedWords;

export type WordsOptions = Pick<WordDeskOptions, 'readLabel' | 'language' | 'opened' | 'readSettings'> &
	Omit<PointingOptions, 'read'> & {
		readonly background: Pick<Background, 'readWord' | 'getWordState' | 'saveWordAt'>;
		readonly voice: Voice;
		/** The page that words are saved from. */
		readSource(): WordSource;
	};

export function startWords(options: WordsOptions): PageWords {
	const { background } = options;
	const read = background.readWord;
	const save = async ({ paragraph, start, place }: FoundWord): Promise<ErrorCode | null> => {
		const offset = place.token.start - start;
		const result = await background.saveWordAt({ text: paragraph, offset, source: options.readSource() });
		if (!result) return 'extensionGone';
		return result.ok ? null : result.code;
	};
	const desk = openWordDesk({ ...options, save, readState: background.getWordState });
	const pointed = pointAtWords(desk, { ...options, read });

	const explainHere = async () => {
		if (desk.readShown()) return desk.hold('keys');
		const place = findStart(options.findMap(), desk.findLast()?.place ?? null);
		if (place) await desk.ask(() => bringIntoView(askOnwards(place, 1, read)), 'keys');
	};
	const step = async (by: 1 | -1) => {
		const shown = desk.readShown();
		if (shown) await desk.ask(() => bringIntoView(askForNeighbour(shown.found, by, read)), 'keys');
	};
	const bringIntoView = async (search: Promise<FoundWord | null>): Promise<FoundWord | null> => {
		const found = await search;
		const range = found?.place.map.rangeOf(found.place.token);
		if (range) scrollToRange(range, 'instant');
		return found;
	};
	const attempt = (work: Promise<void>) => {
		work.catch((error: unknown) => logError('a word could not be read', error));
	};
	return {
		...pointed,
		isOpen: () => desk.readShown() !== null,
		explainHere: () => attempt(explainHere()),
		step: (by) => attempt(step(by)),
		save: desk.save,
		close: desk.close,
	};
}

/** The word at the selection where that is in view, else the last one explained, else the first of the article in view. */
function findStart(map: TextMap | null, last: WordPlace | null): WordPlace | null {
	const range = findSelected(map?.listRoots() ?? []);
	const selected = range && findPlaceAtCaret(range.startContainer, range.startOffset, map);
	if (selected && isInView(selected)) return selected;
	if (last && isInView(last)) return last;
	return map && findFirstInView(map);
}
