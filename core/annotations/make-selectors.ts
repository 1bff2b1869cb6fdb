/** Makes the two selectors that a note keeps of its place: its words with those around them, and its offsets. */
import type { TextPositionSelector, TextQuoteSelector } from '../annotation';
import type { Span } from '../article';

/** UTF-16 units of context on either side: enough to tell two uses of a phrase apart, and little enough to survive edits. */
export const contextLength = 32;

/**
 * Selectors of `span` in `text`. At the ends of the text the context is shorter, down to empty; it never begins or ends in half
 * a character. Throws when the span is empty or not within the text.
 */
export function makeSelectors(text: string, span: Span): [TextQuoteSelector, TextPositionSelector] {
	const { start, end } = span;
	if (!(start >= 0 && start < end && end <= text.length)) throw new RangeError(`no text at ${start}–${end} of ${text.length}`);
	const prefixStart = Math.max(0, start - contextLength);
	const suffixEnd = Math.min(text.length, end + contextLength);
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
