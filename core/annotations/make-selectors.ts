/** Makes the two selectors that a note keeps of its place: its words with those around them, and its offsets. */
import type { Selectors } from '../annotation';
import type { Span } from '../article';

/**
 * UTF-16 units of context on either side, a sentence or so: with as much, a phrase is found again in a text of which two words in five were replaced. Notes of earlier
 * versions and of other programs have 32.
 */
export const contextLength = 120;

/** What is taken of a text that is known as a whole. */
const longContext = 400;

/**
 * Selectors of `span` in `text`. At the ends of the text the context is shorter, down to empty; it never begins or ends in half
 * a character. Throws when the span is empty or not within the text.
 */
export function makeSelectors(text: string, span: Span, context = contextLength): Selectors {
	const { start, end } = span;
	if (!(start >= 0 && start < end && end <= text.length)) throw new RangeError(`no text at ${start}–${end} of ${text.length}`);
	const prefixStart = Math.max(0, start - context);
	const suffixEnd = Math.min(text.length, end + context);
	return [
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(splitsCharacter(text, prefixStart) ? prefixStart + 1 : prefixStart, start),
			suffix: text.slice(end, splitsCharacter(text, suffixEnd) ? suffixEnd - 1 : suffixEnd),
		},
		{ type: 'TextPositionSelector', start, end },
	];
}

function splitsCharacter(text: string, offset: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/** The same selectors with more context, from the first of the texts they were made on; as they are when they were made on none of them. */
export function lengthenContext(selectors: Selectors, texts: readonly string[]): Selectors {
	const [{ prefix, exact, suffix }, position] = selectors;
	const isOf = (text: string) => text.startsWith(prefix + exact + suffix, position.start - prefix.length);
	const text = position.start >= prefix.length ? texts.find(isOf) : undefined;
	return text === undefined ? selectors : makeSelectors(text, { start: position.start, end: position.start + exact.length }, longContext);
}
