/** Words taken from an article to be shown in quotation marks: whether they begin or end inside a sentence, and quotes within quotes. */
import type { Span } from '../core/article';
import { openMemory } from '../core/german/remember';
import { splitSentences } from '../core/german/sentences';

/**
 * `text` has its own quotation marks turned to single ones, character for character, so that offsets hold: it begins at `start` of the
 * article's text.
 */
export type Excerpt = { readonly start: number; readonly text: string; readonly opensInside: boolean; readonly closesInside: boolean };

/** The words at the span, with the marks that belong to them, or the given words when the article's text is not at hand. */
export function takeExcerpt(text: string | null, span: Span, words?: string): Excerpt {
	if (text === null) return { start: span.start, text: nestQuotes((words ?? '').trim()), opensInside: false, closesInside: false };
	const { start, end } = takeMarksAlong(text, span);
	const sentences = cutOnce(text);
	const first = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
	const last = sentences.find((sentence) => sentence.start < end && end <= sentence.end);
	const opensInside = first !== undefined && hasLetters(text.slice(first.start, start));
	const closesInside = last !== undefined && hasLetters(text.slice(end, last.end));
	return { start, text: nestQuotes(text.slice(start, end)), opensInside, closesInside };
}

/** Many excerpts in a row are of the same few articles. */
const recallSentences = openMemory<string, readonly Span[]>(40);

const cutOnce = (text: string): readonly Span[] => recallSentences(text, splitSentences);

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Widens the span by a stop after it, and by the other half of a pair of quotation marks where only one half stands inside. */
function takeMarksAlong(text: string, { start, end }: Span): Span {
	const isHalf = (text.slice(start, end).match(/[„“”»«"]/g)?.length ?? 0) % 2 === 1;
	const before = isHalf && /[„“»«"]/.test(text.charAt(start - 1)) ? 1 : 0;
	const after = /^[.!?…]/.test(text.slice(end)) ? 1 : 0;
	const closing = isHalf && before === 0 && /[“”»«"]/.test(text.charAt(end + after)) ? 1 : 0;
	return { start: start - before, end: end + after + closing };
}

/** The sentence around the span, or the span itself when it stands in none. */
export function takeSentence(text: string, span: Span): Excerpt {
	const sentence = cutOnce(text).find(({ start, end }) => start <= span.start && span.start < end);
	return takeExcerpt(text, sentence ?? span);
}

const inner: Readonly<Record<string, string>> = { '„': '‚', '“': '‘', '”': '’', '»': '›', '«': '‹' };

function nestQuotes(text: string): string {
	let isOpen = false;
	return text.replace(/[„“”»«"]/g, (mark) => {
		if (mark !== '"') return inner[mark] ?? mark;
		isOpen = !isOpen;
		return isOpen ? '‚' : '‘';
	});
}
