/**
 * Quotations in a text: „…“, "…", »…«, «…» and their mixtures, as careless pages have them. A mark opens where white space or a
 * bracket stands before it and closes where none does; single marks belong to the quotation they stand in.
 */
import type { Span } from '../../article';

/** From mark to mark, both included. */
export type Quotation = Span & {
	/** The name of a paper, book or thing rather than speech: few words, the first a capital, or all of them capitals. */
	readonly isName: boolean;
};

const marks = /["„“”»«]/gu;
const mostWordsOfName = 3;
const mostWordsOfTitle = 7;
/** Every word with a capital, but for the small ones between: „Iceland Nature Conservation Association“. */
const title = /^(\p{Lu}[^\s]*|\p{N}+|of|and|for|the|de|du|des|la|le|el|der|die|das|den|dem|und|für|von|vom|zur|zum|im|in|am|&|-|–)$/u;

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
			found.push({ start: open, end: at + 1, isName: isLikeName(text.slice(open + 1, at)) });
			open = null;
		}
	}
	return found;
}

function isOpening(text: string, at: number): boolean {
	if (text[at] === '„') return true;
	return /^$|[\s([–—:/-]/u.test(text[at - 1] ?? '') && /[^\s]/u.test(text[at + 1] ?? ' ');
}

function isLikeName(inside: string): boolean {
	if (!/^\p{Lu}/u.test(inside) || /[.!?,]$/u.test(inside)) return false;
	const words = inside.trim().split(/\s+/, mostWordsOfTitle + 1);
	return words.length <= mostWordsOfName || (words.length <= mostWordsOfTitle && words.every((word) => title.test(word)));
}

/** From the first to the last piece of speech within `span`; `null` when there is none. */
export function joinQuotations(quotations: readonly Quotation[], span: Span): Span | null {
	const within = quotations.filter(({ isName, start, end }) => !isName && start < span.end && end > span.start);
	const [first, last] = [within[0], within.at(-1)];
	return first && last ? { start: Math.max(first.start, span.start), end: Math.min(last.end, span.end) } : null;
}
