/** Finds the corpus's own statements in a text: the same words, whatever the spelling (ss for ß), quote marks or white space. */
import type { Span } from '../article';
import type { Statement } from '../claim';
import { foldSpelling } from '../german/tokens';

export type Located = Span & { readonly statement: Statement };

type FoldedText = { readonly letters: string; readonly offsets: readonly number[] };

/** Letters fewer than this are anybody's words. */
const shortest = 15;

/** A statement and the letters it is found by. */
export type Sought = { readonly statement: Statement; readonly letters: string };

/** Folds the statements once for many texts; those too short to be anybody's own words are left out. */
export function foldStatements(statements: readonly Statement[]): Sought[] {
	return statements
		.map((statement) => ({ statement, letters: foldText(statement.exact).letters }))
		.filter(({ letters }) => letters.length >= shortest);
}

/** Every statement whose words stand in `text`, in the order of the text. Cost: one search a statement. */
export function locateStatements(text: string, sought: readonly Sought[]): Located[] {
	const folded = foldText(text);
	const located: Located[] = [];
	for (const { statement, letters } of sought) {
		const at = folded.letters.indexOf(letters);
		const start = folded.offsets[at];
		const last = folded.offsets[at + letters.length - 1];
		if (at < 0 || start === undefined || last === undefined) continue;
		located.push({ ...widen(text, { start, end: last + 1 }, statement.exact), statement });
	}
	return located.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The span with the quote marks and stops at its ends that the statement has too. */
function widen(text: string, span: Span, exact: string): Span {
	const before = /^[^\p{L}\p{N}]*/u.exec(exact)?.[0].length ?? 0;
	const after = /[^\p{L}\p{N}]*$/u.exec(exact)?.[0].length ?? 0;
	const opening = /[^\p{L}\p{N}\s]*$/u.exec(text.slice(0, span.start))?.[0].length ?? 0;
	const closing = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(span.end))?.[0].length ?? 0;
	return { start: span.start - Math.min(before, opening), end: span.end + Math.min(after, closing) };
}

/** Letters and digits in one spelling, each with the offset it comes from; a letter and its combining mark count as one. */
function foldText(text: string): FoldedText {
	let letters = '';
	const offsets: number[] = [];
	for (const { 0: character, index } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
		const folded = foldSpelling(character);
		letters += folded;
		for (let i = 0; i < folded.length; i++) offsets.push(index);
	}
	return { letters, offsets };
}
