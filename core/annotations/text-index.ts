/**
 * A page's text made ready for anchoring, once for all its notes: its words by number, where each stands, and how much it says that two places share one.
 */
import { functionWords } from '../german/function-words';
import { stem } from '../german/stem';
import { cutWords, type Words } from './cut-words';
import { type NumberedWord, numberWords } from './number-words';

export type TextIndex = {
	readonly text: string;
	readonly words: Words;
	/** For each word of the text the numbers of its form and of its stem. */
	readonly forms: Int32Array;
	readonly stems: Int32Array;
	/** Where the words of a stem stand: `places` from `offsets[stem]` to `offsets[stem + 1]`, in order. */
	readonly offsets: Int32Array;
	readonly places: Int32Array;
	/** The numbers of a word as it is written, and what it says about a place, 0–1. */
	read(surface: string): ReadWord;
};

export type ReadWord = NumberedWord & { readonly weight: number };

/** O(text); a page of 10,000 words takes a few milliseconds. */
export function indexText(text: string): TextIndex {
	const words = cutWords(text);
	const forms = new Int32Array(words.count);
	const stems = new Int32Array(words.count);
	const numbers = numberWords();
	for (let at = 0; at < words.count; at++) {
		const { form, stem: stemNumber } = numbers.add(text.slice(words.starts[at], words.ends[at]));
		forms[at] = form;
		stems[at] = stemNumber;
	}
	const { offsets, places } = listPlaces(stems, numbers.stems.length);
	const countOf = (number: number) => (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
	const remembered = new Map<string, ReadWord>();
	const read = (surface: string): ReadWord => {
		const before = remembered.get(surface);
		if (before) return before;
		const { key, form, stem: stemNumber } = numbers.find(surface);
		const word = { form, stem: stemNumber, weight: weigh(key, countOf(stemNumber), words.count) };
		remembered.set(surface, word);
		return word;
	};
	return { text, words, forms, stems, offsets, places, read };
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
