/** A word of the page as the dictionary reads it in its paragraph, and where its pieces stand. */
import type { Span } from '../../../core/article';
import type { Word } from '../../../core/word';
import { listBoxes } from '../../../platform/dom/boxes';
import type { WordPlace } from './find-place';
import { cutParagraph, stepToken } from './find-token';

/** The spans of `word` point into `paragraph`, which begins at `start` in the text of the place's map. */
export type FoundWord = { readonly word: Word; readonly paragraph: string; readonly start: number; readonly place: WordPlace };

export type ReadWord = (place: { text: string; offset: number }) => Promise<Word | null>;

/** Words without an entry that a step passes over. */
const MAX_STEPS = 40;

/** Asks for the word at a place; `null` where the dictionary reads none there. */
export async function askForWord(place: WordPlace, read: ReadWord): Promise<FoundWord | null> {
	const { start, end } = cutParagraph(place.map.text, place.token.start);
	const paragraph = place.map.text.slice(start, end);
	const word = await read({ text: paragraph, offset: place.token.start - start });
	return word && { word, paragraph, start, place };
}

/** Asks for the next word of the same text (`by` 1) or the one before (-1), passing over what is none; `null` at its ends. */
export async function askForNeighbour(found: FoundWord, by: 1 | -1, read: ReadWord): Promise<FoundWord | null> {
	const { map, token: own } = found.place;
	const whole = placeOf(found, found.word);
	const from = whole.start <= own.start && own.end <= whole.end ? whole : own;
	const token = stepToken(map.text, by === 1 ? from.end : from.start, by);
	return token && askOnwards({ map, token }, by, read);
}

/** Asks for the word at a place, or the nearest from there onwards (backwards with -1) that is one; `null` when none is near. */
export async function askOnwards({ map, token }: WordPlace, by: 1 | -1, read: ReadWord): Promise<FoundWord | null> {
	let next: Span | null = token;
	for (let count = 0; next && count < MAX_STEPS; count++) {
		const found = await askForWord({ map, token: next }, read);
		if (found) return found;
		next = stepToken(map.text, by === 1 ? next.end : next.start, by);
	}
	return null;
}

/** What is to be lit: the word, the other half of a separated verb, the pieces of a phrase. `[]` when the word is no longer in the page. */
export function rangesOfWord(found: FoundWord): Range[] {
	const { word, place } = found;
	const pieces = [word, ...(word.particle ? [word.particle] : []), ...(word.phrase?.pieces ?? [])];
	return pieces.flatMap((piece) => place.map.rangesOf(placeOf(found, piece)));
}

/** The boxes (window) of the piece that was pointed at: a separated verb is explained beside the half the reader is at. */
export function boxesOfPlace({ map, token }: WordPlace): DOMRect[] {
	return map.rangesOf(token).flatMap(listBoxes);
}

function placeOf({ start }: FoundWord, span: Span): Span {
	return { start: span.start + start, end: span.end + start };
}
