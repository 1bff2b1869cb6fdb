/**
 * A page's text made ready for anchoring, once for all its notes: its words by number, where each stands, and how much it says that two places share one.
 * Forms of one word (Haus, Hauses) have one number for their stem and one each for themselves.
 */
import { functionWords } from '../german/function-words';
import { stem } from '../german/stem';
import { foldSpelling } from '../german/tokens';
import { countErrors } from './approximate-search';
import { cutWords, type Words } from './cut-words';

export type TextIndex = {
	readonly text: string;
	readonly words: Words;
	/** For each word of the text the numbers of its form and of its stem. */
	readonly forms: Int32Array;
	readonly stems: Int32Array;
	/** Where the words of a stem stand: `places` from `offsets[stem]` to `offsets[stem + 1]`, in order. */
	readonly offsets: Int32Array;
	readonly places: Int32Array;
	/** Of each stem, 0–1: what it says about a place. */
	readonly weights: Float32Array;
	/** The numbers of a word as it is written; `unknown` for each that the text does not have. */
	read(surface: string): ReadWord;
};

export type ReadWord = { readonly form: number; readonly stem: number; readonly weight: number };

/** The number of what stands nowhere in the text. */
export const unknown = -1;

/** O(text); a page of 10,000 words takes some ten milliseconds. */
export function indexText(text: string): TextIndex {
	const words = cutWords(text);
	const forms = new Int32Array(words.count);
	const stems = new Int32Array(words.count);
	const numbers = openNumbers();
	for (let at = 0; at < words.count; at++) {
		const { form, stem: stemNumber } = numbers.add(text.slice(words.starts[at], words.ends[at]));
		forms[at] = form;
		stems[at] = stemNumber;
	}
	const { offsets, places } = listPlaces(stems, numbers.stems.length);
	const weights = Float32Array.from(numbers.stems, (key, number) =>
		weigh(key, (offsets[number + 1] ?? 0) - (offsets[number] ?? 0), words.count),
	);
	const read = numbers.makeReader(weights, words.count);
	return { text, words, forms, stems, offsets, places, weights, read };
}

/**
 * Rare words tell places apart: half of the weight falls with the logarithm of how often a word stands in the text. Function words say little, numbers most.
 */
function weigh(key: string, count: number, total: number): number {
	const rarity = total < 2 ? 1 : 1 - Math.log(Math.max(1, count)) / Math.log(total);
	if (/^\p{N}/u.test(key)) return 0.7 + 0.3 * rarity;
	return (isFunctionStem.has(key) ? 0.15 : 0.45) + 0.4 * rarity ** 2;
}

const isFunctionStem: ReadonlySet<string> = new Set([...functionWords].map(stem));

function openNumbers() {
	const known = new Map<string, { readonly form: number; readonly stem: number }>();
	const formNumbers = new Map<string, number>();
	const stemNumbers = new Map<string, number>();
	const stems: string[] = [];
	const numberOf = (numbers: Map<string, number>, key: string): number => {
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	};
	const add = (surface: string) => {
		const found = known.get(surface);
		if (found) return found;
		const folded = foldWord(surface);
		const key = stemOf(folded);
		const added = { form: numberOf(formNumbers, folded), stem: numberOf(stemNumbers, key) };
		if (added.stem === stems.length) stems.push(key);
		known.set(surface, added);
		return added;
	};
	const makeReader = (weights: Float32Array, total: number) => {
		const remembered = new Map<string, ReadWord>();
		let beginnings: ReadonlyMap<string, readonly StemNumber[]> | null = null;
		return (surface: string): ReadWord => {
			const before = remembered.get(surface);
			if (before) return before;
			const folded = foldWord(surface);
			const key = stemOf(folded);
			beginnings ??= groupByBeginning(stems);
			const number = stemNumbers.get(key) ?? findLikeStem(key, beginnings) ?? unknown;
			const weight = weights[number] ?? weigh(key, 0, total);
			const read = { form: formNumbers.get(folded) ?? unknown, stem: number, weight };
			remembered.set(surface, read);
			return read;
		};
	};
	return { stems, add, makeReader };
}

type StemNumber = { readonly key: string; readonly number: number };

const beginningLength = 4;
/** Of the letters of a stem, so many may differ: a corrected typing error, an ending that the stemmer does not know. */
const mostLettersOff = 1 / 4;

function groupByBeginning(stems: readonly string[]): ReadonlyMap<string, readonly StemNumber[]> {
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

/** The number of the stem that is likest to one the text does not have, `undefined` when none is like enough. */
function findLikeStem(key: string, beginnings: ReadonlyMap<string, readonly StemNumber[]>): number | undefined {
	if (key.length <= beginningLength || /^\p{N}/u.test(key)) return undefined;
	let fewest = Math.floor(key.length * mostLettersOff);
	let likest: number | undefined;
	for (const other of beginnings.get(key.slice(0, beginningLength)) ?? []) {
		if (Math.abs(other.key.length - key.length) > fewest) continue;
		const [longer, shorter] = other.key.length > key.length ? [other.key, key] : [key, other.key];
		const errors = countErrors(shorter, longer);
		if (errors > fewest || (errors === fewest && likest !== undefined)) continue;
		fewest = errors;
		likest = other.number;
	}
	return likest;
}

/** Words by their spelling without regard to case, numbers without what parts their thousands. */
function foldWord(surface: string): string {
	return /^\p{Nd}/u.test(surface) ? surface.replace(/[.'’\u00a0\u202f](?=\d{3}(?!\d))/g, '') : foldSpelling(surface);
}

/** Of a number its digits: 3000 is no form of 300. */
const stemOf = (folded: string): string => (/^\p{N}/u.test(folded) ? folded : stem(folded));

function listPlaces(stems: Int32Array, count: number): Pick<TextIndex, 'offsets' | 'places'> {
	const offsets = new Int32Array(count + 1);
	for (const number of stems) offsets[number + 1] = (offsets[number + 1] ?? 0) + 1;
	for (let number = 0; number < count; number++) offsets[number + 1] = (offsets[number + 1] ?? 0) + (offsets[number] ?? 0);
	const next = offsets.slice();
	const places = new Int32Array(stems.length);
	for (const [at, number] of stems.entries()) {
		const free = next[number] ?? 0;
		places[free] = at;
		next[number] = free + 1;
	}
	return { offsets, places };
}
