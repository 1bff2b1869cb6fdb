/** What becomes of a note that a file has: whoever imports one wants what is in it, but never less than is here already. */
import type { Annotation } from '../annotation';
import { isNewer } from '../annotations/json-ld';
import { chooseMotivation, makeBody, readComment, readSubject, readTags } from '../annotations/note-body';
import { isSameContent, type Merged, unchanged } from './merge-records';

/**
 * The later modified stays; one that was deleted here comes back. `isEditable`: the file is of a kind that readers change by hand, so a note of the same moment
 * with another comment or other tags was changed there, and is modified at `time`.
 */
export function mergeNote(incoming: Annotation, stored: Annotation | null, isEditable: boolean, time: string): Merged<Annotation> {
	if (!stored) return { outcome: 'added', row: incoming };
	const { modified } = stored;
	if (isSameContent({ ...incoming, modified }, stored) || isNewer(stored, incoming)) return unchanged;
	if (isNewer(incoming, stored)) return hasSameWords(incoming, stored) && isEditable ? unchanged : { outcome: 'changed', row: incoming };
	if (!isEditable || hasSameWords(incoming, stored)) return unchanged;
	const body = makeBody(readComment(incoming), readTags(incoming), readSubject(stored));
	return { outcome: 'changed', row: { ...stored, body, motivation: chooseMotivation(body), modified: time } };
}

function hasSameWords(a: Annotation, b: Annotation): boolean {
	return normalise(readComment(a)) === normalise(readComment(b)) && readTags(a).join('\n') === readTags(b).join('\n');
}

/** Spreadsheets and editors change line ends and what surrounds a text. */
function normalise(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}
