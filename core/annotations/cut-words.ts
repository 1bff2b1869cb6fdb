/**
 * The words of a text as anchoring compares them: runs of letters and digits, hyphenated words in their parts, a number with its points and commas in one. Read
 * unit by unit, because a page and all its notes are cut in a few milliseconds.
 */

/** Offsets of the words of a text, in order, at `starts[i]` to `ends[i]`. */
export type Words = { readonly count: number; readonly starts: Int32Array; readonly ends: Int32Array };

const wordUnit = /[\p{L}\p{M}\p{N}\u00ad]/u;
const digitUnit = /\p{Nd}/u;
/** Points, commas, apostrophes and narrow spaces within a number. */
const jointUnit = /[.,'’\u00a0\u202f]/;

const other = 1;
const word = 2;
const digit = 3;
const joint = 4;

/** What each UTF-16 unit is, found out when it is first met; half of a surrogate pair is no word. */
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
	const known = classes[unit] ?? 0;
	if (known !== 0) return known;
	const character = String.fromCharCode(unit);
	const found = digitUnit.test(character) ? digit : wordUnit.test(character) ? word : jointUnit.test(character) ? joint : other;
	classes[unit] = found;
	return found;
}

/** Whether a UTF-16 unit is part of words. */
export function isWordUnit(unit: number): boolean {
	const found = classOf(unit);
	return found === word || found === digit;
}

/** O(text). */
export function cutWords(text: string): Words {
	const most = (text.length + 1) >> 1;
	const starts = new Int32Array(most);
	const ends = new Int32Array(most);
	let count = 0;
	let open = -1;
	for (let at = 0; at <= text.length; at++) {
		const found = at < text.length ? classOf(text.charCodeAt(at)) : other;
		const goesOn = found === word || found === digit || (open !== -1 && found === joint && isBetweenDigits(text, at));
		if (goesOn && open === -1) open = at;
		if (goesOn || open === -1) continue;
		starts[count] = open;
		ends[count++] = at;
		open = -1;
	}
	return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function isBetweenDigits(text: string, at: number): boolean {
	return at + 1 < text.length && classOf(text.charCodeAt(at - 1)) === digit && classOf(text.charCodeAt(at + 1)) === digit;
}
