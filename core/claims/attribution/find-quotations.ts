/**
 * Quotations in a text: „…“, "…", »…«, «…» and their mixtures, as careless pages have them. A mark opens where white space or a
 * bracket stands before it and closes where none does; single marks belong to the quotation they stand in.
 */
import type { Span } from '../../article';

/** From mark to mark, both included. */
export type Quotation = Span & {
	/** The name of a paper, book or thing rather than speech: few words, the first a capital. */
	readonly isName: boolean;
};

const marks = /["„“”»«]/gu;
const mostWordsOfName = 3;

/** The quotations of `text` within `span`, in order. One that is never closed is none. Linear in the span. */
export function findQuotations(text: string, span: Span): Quotation[] {
	const found: Quotation[] = [];
	let open: number | null = null;
	for (const match of text.slice(span.start, span.end).matchAll(marks)) {
		const at = span.start + match.index;
		const opens = isOpening(text, at);
		if (open === null) {
			if (opens) open = at;
		} else if (opens && match[0] === '„') open = at;
		else if (!opens) {
			found.push({ start: open, end: at + 1, isName: isName(text.slice(open + 1, at)) });
			open = null;
		}
	}
	return found;
}

function isOpening(text: string, at: number): boolean {
	if (text[at] === '„') return true;
	return /^$|[\s([–—:/-]/u.test(text[at - 1] ?? '') && /[^\s]/u.test(text[at + 1] ?? ' ');
}

function isName(inside: string): boolean {
	return /^\p{Lu}/u.test(inside) && !/[.!?,]$/u.test(inside) && inside.trim().split(/\s+/).length <= mostWordsOfName;
}
