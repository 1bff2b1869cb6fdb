/** A sentence as the finders of speakers read it: its words, the clause each stands in, and whether it stands in a quotation. */
import type { Span } from '../../article';
import { type Token, tokenise } from '../../german/tokens';
import type { Quotation } from './find-quotations';

export type Word = Token & {
	/** Counts up at commas, colons, dashes, brackets and the ends of quotations. */
	readonly clause: number;
	/** Inside somebody's words; names set in quote marks („Washington Post“) are not. */
	readonly quoted: boolean;
	/** What stands between the word before and this one. */
	readonly gap: string;
};

/** The words of `text` within `span`; offsets into `text`. */
export function readWords(text: string, span: Span, quotations: readonly Quotation[]): Word[] {
	const words: Word[] = [];
	const speech = quotations.filter(({ isName, start, end }) => !isName && start < span.end && end > span.start);
	let clause = 0;
	let end = span.start;
	for (const token of tokenise(text, span)) {
		const gap = text.slice(end, token.start);
		const quoted = speech.some((quotation) => quotation.start <= token.start && token.end <= quotation.end);
		const before = words.at(-1);
		if (before && ((gap !== ' ' && /[,;:()–—.!?…]|\s-\s/u.test(gap)) || before.quoted !== quoted)) clause++;
		words.push({ ...token, clause, quoted, gap });
		end = token.end;
	}
	return words;
}

export const isCapitalised = (word: Word) => /^\p{Lu}/u.test(word.surface);

/** Index of the first word of the clause that the word at `at` stands in. */
export function clauseStart(words: readonly Word[], at: number): number {
	let first = at;
	while (first > 0 && words[first - 1]?.clause === words[at]?.clause) first--;
	return first;
}

/** Index after the last word of that clause. */
export function clauseEnd(words: readonly Word[], at: number): number {
	let end = at + 1;
	while (end < words.length && words[end]?.clause === words[at]?.clause) end++;
	return end;
}
