/** Full-text search in notes: every word typed must stand somewhere in one, in whatever spelling, and those in quotation marks next to each other. */
import type { Annotation } from '../annotation';
import { splitQuery } from '../search/split-query';
import { foldPhrase, foldQuery, foldText } from './fold-text';
import { readComment, readNotedArticle, readSubject, readTags } from './note-body';

/** What is searched beside the note's own words: the name of the claim or person it is about; `null` when it has none. */
export type NameSubject = (note: Annotation) => string | null;

/**
 * The notes in whose comment, quotation, tags, article or subject all words and phrases of `query` stand, in their order; all of them for an empty query. What
 * was folded is remembered as long as the note is the same object.
 */
export function searchNotes(notes: readonly Annotation[], query: string, nameSubject: NameSubject = () => null): Annotation[] {
	const { phrases, rest } = splitQuery(query);
	const words = foldQuery(rest);
	const quoted = phrases.map(foldPhrase);
	if (words.length === 0 && quoted.length === 0) return [...notes];
	return notes.filter((note) => {
		const name = nameSubject(note);
		const text = name === null ? readFolded(note) : `${readFolded(note)}\n${foldText(name)}`;
		return words.every((spellings) => spellings.some((word) => text.includes(word))) && quoted.every((phrase) => phrase.test(text));
	});
}

const folded = new WeakMap<Annotation, string>();

/** To be called ahead of the first search where there are thousands, some at a time. */
export function readFolded(note: Annotation): string {
	const known = folded.get(note);
	if (known !== undefined) return known;
	const { title, outlet } = readNotedArticle(note);
	const subject = readSubject(note);
	const quote = note.target.selector?.[0].exact ?? '';
	const sentence = subject?.kind === 'sentence' && subject.text !== quote ? subject.text : '';
	const parts = [quote, sentence, readComment(note), ...readTags(note), title ?? '', outlet ?? '', note.target.source];
	const text = parts.filter(Boolean).map(foldText).join('\n');
	folded.set(note, text);
	return text;
}
