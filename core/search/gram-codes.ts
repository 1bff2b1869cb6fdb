/**
 * Character 4-grams as numbers, for words that are spelled much alike. Words are set apart by one space, so that
 * a gram knows where a word begins and ends; ä, ö, ü stay letters of their own.
 */
import { foldSpelling } from '../german/tokens';

const length = 4;
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

/** The grams of a word or a few. */
export function listGrams(text: string): Set<number> {
	const plain = ` ${foldSpelling(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
	const grams = new Set<number>();
	let gram = 0;
	for (let at = 0; at < plain.length; at++) {
		gram = (gram * classes + classify(plain.charCodeAt(at))) % classes ** length;
		if (at >= length - 1) grams.add(gram);
	}
	return grams;
}
