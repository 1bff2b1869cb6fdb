/**
 * Character 4-grams as numbers, for words that are spelled much alike. Words are set apart by one space, so that
 * a gram knows where a word begins and ends; ä, ö, ü stay letters of their own.
 */
import type { Span } from '../article';
import { foldSpelling } from '../german/tokens';

export const GRAM_LENGTH = 4;
const classes = 48;
const firstDigit = 30;
const firstOther = 40;
const umlauts = new Map([...'äöü'].map((letter, at) => [letter.charCodeAt(0), 27 + at]));

/** Space 0, a–z 1–26, umlauts 27–29, digits 30–39; the letters of other alphabets share the rest. */
function classify(code: number): number {
	if (code === 32) return 0;
	if (code >= 97 && code <= 122) return code - 96;
	if (code >= 48 && code <= 57) return firstDigit + code - 48;
	return umlauts.get(code) ?? firstOther + (code % (classes - firstOther));
}

/** Gram → how often it stands in `text` within `span`. */
export function countGrams(text: string, span: Span = { start: 0, end: text.length }): Map<number, number> {
	const letters = foldSpelling(text.slice(span.start, span.end)).replace(/[^\p{L}\p{N}]+/gu, ' ');
	const plain = ` ${letters.trim()} `;
	const counts = new Map<number, number>();
	let gram = 0;
	for (let at = 0; at < plain.length; at++) {
		gram = (gram * classes + classify(plain.charCodeAt(at))) % classes ** GRAM_LENGTH;
		if (at >= GRAM_LENGTH - 1) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}
