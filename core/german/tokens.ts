/** Tokens: words, numbers and their spellings, each with its place. Hyphenated words stay one token; their parts are for terms. */
import type { Span } from '../article';

export type Token = Span & {
	readonly surface: string;
	/** Lower case, ß as ss, soft hyphens and quotes gone: what spellings of Germany, Austria and Switzerland share. */
	readonly folded: string;
	readonly kind: 'word' | 'number';
};

/** A word or a number, with all that belongs to it. */
export const tokenPattern =
	/\p{N}{1,3}(?: \p{N}{3}(?!\p{N}))+|\p{N}+(?:[.,'’\u00a0\u202f]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:[-\u2010\u2011](?:\p{L}|\p{N})[\p{L}\p{M}\p{N}\u00ad]*)*/gu;

/** Tokens of `text` within `span`, offsets into `text`. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
		const surface = match[0];
		const start = span.start + match.index;
		tokens.push({
			start,
			end: start + surface.length,
			surface,
			folded: foldSpelling(surface),
			kind: /^\p{N}/u.test(surface) ? 'number' : 'word',
		});
	}
	return tokens;
}

/** Characters that folding changes beyond their case. */
const isSpelledOtherwise = /[\u00adßẞ\u2010\u2011]|\p{M}/u;

/** One spelling for all: lower case, ß → ss, composed characters, no soft hyphens, plain hyphens. */
export function foldSpelling(surface: string): string {
	if (!isSpelledOtherwise.test(surface)) return surface.toLowerCase();
	return surface
		.normalize('NFC')
		.replace(/\u00ad/gu, '')
		.replace(/[\u2010\u2011]/gu, '-')
		.toLowerCase()
		.replaceAll('ß', 'ss');
}
