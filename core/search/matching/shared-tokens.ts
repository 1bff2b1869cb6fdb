/** How much of two sentences is the same in form: what the content words leave out (nicht, gegen, fünf), and inflection. */
import type { Span } from '../../article';
import { foldSpelling, tokenPattern } from '../../german/tokens';

/** A sentence's tokens, folded, each once. */
export type TokenSet = ReadonlySet<string>;

export const readTokens = (text: string, { start, end }: Span): TokenSet =>
	new Set((text.slice(start, end).match(tokenPattern) ?? []).map(foldSpelling));

/** Cosine of the two sets, 0–1; 0 where one is empty. */
export function shareTokens(a: TokenSet, b: TokenSet): number {
	let shared = 0;
	for (const token of a) if (b.has(token)) shared++;
	return shared / (Math.sqrt(a.size * b.size) || 1);
}
