/**
 * Numbers the words of a text: one for each form as it is spelled, one for each stem, so that forms of one word (Haus, Hauses) have the same. A word the text does not have
 * takes the number of the stem that is likest, as long as it is like enough.
 */
import { stem } from '../german/stem';
import { foldSpelling } from '../german/tokens';
import { countErrors } from './count-errors';

/** The number of what stands nowhere in the text. */
export const unknown = -1;

export type NumberedWord = { readonly form: number; readonly stem: number };

export type WordNumbers = {
	/** The stems by their numbers. */
	readonly stems: readonly string[];
	/** The numbers of a word of the text, new ones where it is met for the first time. */
	add(surface: string): NumberedWord;
	/** The numbers of any word, once all of the text are added; `unknown` for each that it does not have. */
	find(surface: string): NumberedWord & { readonly key: string };
};

export function numberWords(): WordNumbers {
	const known = new Map<string, NumberedWord>();
	const forms = new Map<string, number>();
	const stemNumbers = new Map<string, number>();
	const stems: string[] = [];
	let beginnings: Beginnings | null = null;
	const add = (surface: string) => {
		const found = known.get(surface);
		if (found) return found;
		const folded = foldWord(surface);
		const key = stemOf(folded);
		const added = { form: numberOf(forms, folded), stem: numberOf(stemNumbers, key) };
		if (added.stem === stems.length) stems.push(key);
		known.set(surface, added);
		return added;
	};
	const find = (surface: string) => {
		const ofText = known.get(surface);
		if (ofText) return { ...ofText, key: stems[ofText.stem] ?? '' };
		const folded = foldWord(surface);
		const key = stemOf(folded);
		beginnings ??= groupByBeginning(stems);
		return { key, form: forms.get(folded) ?? unknown, stem: stemNumbers.get(key) ?? findLikeStem(key, beginnings) };
	};
	return { stems, add, find };
}

function numberOf(numbers: Map<string, number>, key: string): number {
	const number = numbers.get(key) ?? numbers.size;
	numbers.set(key, number);
	return number;
}

/** Words by their spelling without regard to case, numbers without what parts their thousands. */
function foldWord(surface: string): string {
	return /^\p{Nd}/u.test(surface) ? surface.replace(/[.'’\u00a0\u202f](?=\d{3}(?!\d))/g, '') : foldSpelling(surface);
}

/** Of a number its digits: 3000 is no form of 300. */
const stemOf = (folded: string): string => (/^\p{N}/u.test(folded) ? folded : stem(folded));

type StemNumber = { readonly key: string; readonly number: number };
type Beginnings = ReadonlyMap<string, readonly StemNumber[]>;

const beginningLength = 4;
/** Of the letters of a stem, so many may differ: a corrected typing error, an ending that the stemmer does not know. */
const mostLettersOff = 1 / 4;

function groupByBeginning(stems: readonly string[]): Beginnings {
	const groups = new Map<string, StemNumber[]>();
	for (const [number, key] of stems.entries()) {
		if (key.length < beginningLength || /^\p{N}/u.test(key)) continue;
		const beginning = key.slice(0, beginningLength);
		const group = groups.get(beginning) ?? [];
		group.push({ key, number });
		groups.set(beginning, group);
	}
	return groups;
}

/** The number of the stem that is likest to one the text does not have, `unknown` when none is like enough. */
function findLikeStem(key: string, beginnings: Beginnings): number {
	if (key.length <= beginningLength || /^\p{N}/u.test(key)) return unknown;
	let fewest = Math.floor(key.length * mostLettersOff);
	let likest = unknown;
	for (const other of beginnings.get(key.slice(0, beginningLength)) ?? []) {
		if (Math.abs(other.key.length - key.length) > fewest) continue;
		const [longer, shorter] = other.key.length > key.length ? [other.key, key] : [key, other.key];
		const errors = countErrors(shorter, longer);
		if (errors > fewest || (errors === fewest && likest !== unknown)) continue;
		fewest = errors;
		likest = other.number;
	}
	return likest;
}
