/** Words in a text by their place: the one at an offset, the next and the one before, and the paragraph to read it in. */
import type { Span } from '../../../core/article';
import { tokenPattern } from '../../../core/german/tokens';

/** UTF-16 units of text sent with a word; a sentence or two on each side of it where a page sets all its text as one paragraph. */
export const maxParagraph = 4_000;

/** The word that holds the character at `offset`; `null` where none does. */
export function findToken(text: string, offset: number): Span | null {
	return listWords(text, cutParagraph(text, offset)).find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** The first word that begins at `from` or after it (`step` 1), or the last that ends there or before (-1); `null` at the text's ends. */
export function stepToken(text: string, from: number, step: 1 | -1): Span | null {
	let at = from;
	while (step === 1 ? at < text.length : at > 0) {
		const paragraph = cutParagraph(text, step === 1 ? at : at - 1);
		const words = listWords(text, paragraph);
		const found = step === 1 ? words.find(({ start }) => start >= from) : words.findLast(({ end }) => end <= from);
		if (found) return found;
		at = step === 1 ? Math.max(paragraph.end, at + 1) : Math.min(paragraph.start, at - 1);
	}
	return null;
}

/** The paragraph around an offset; of one too long, the part around it, cut at white space. */
export function cutParagraph(text: string, offset: number): Span {
	const start = text.lastIndexOf('\n\n', offset) + 2;
	const next = text.indexOf('\n\n', offset);
	const whole = { start: start === 1 ? 0 : Math.min(start, offset), end: next < 0 ? text.length : next };
	if (whole.end - whole.start <= maxParagraph) return whole;
	const from = Math.max(whole.start, offset - maxParagraph / 2);
	const to = Math.min(whole.end, offset + maxParagraph / 2);
	const first = from === whole.start ? from : text.indexOf(' ', from) + 1;
	const last = to === whole.end ? to : text.lastIndexOf(' ', to);
	return first > 0 && first <= offset && last > offset ? { start: first, end: last } : { start: from, end: to };
}

function listWords(text: string, paragraph: Span): Span[] {
	return [...text.slice(paragraph.start, paragraph.end).matchAll(tokenPattern)]
		.filter(([surface]) => /^\p{L}/u.test(surface))
		.map(({ 0: surface, index }) => ({ start: paragraph.start + index, end: paragraph.start + index + surface.length }));
}
