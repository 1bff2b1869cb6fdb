/** Words taken from an article to be shown in quotation marks: whether they begin or end inside a sentence, and quotes within quotes. */
import type { Span } from '../core/article';
import { splitSentences } from '../core/german/sentences';

/** `text` has its own quotation marks turned to single ones, character for character, so that offsets hold. */
export type Excerpt = { readonly text: string; readonly opensInside: boolean; readonly closesInside: boolean };

/** The words at the span, or the given words when the article's text is not at hand. */
export function takeExcerpt(text: string | null, span: Span, words?: string): Excerpt {
	if (text === null) return { text: nestQuotes(words ?? ''), opensInside: false, closesInside: false };
	const sentences = splitSentences(text);
	const opensInside = sentences.some((sentence) => sentence.start < span.start && span.start < sentence.end);
	const last = sentences.find((sentence) => sentence.start < span.end && span.end <= sentence.end);
	const closesInside = last !== undefined && /[\p{L}\p{N}]/u.test(text.slice(span.end, last.end));
	return { text: nestQuotes(text.slice(span.start, span.end)), opensInside, closesInside };
}

/** The sentence around the span, or the span itself when it stands in none. */
export function takeSentence(text: string, span: Span): Excerpt {
	const sentence = splitSentences(text).find(({ start, end }) => start <= span.start && span.start < end);
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
