/** What a note knows of its place, as words to be looked for: its context before, its quote, its context behind. */
import type { TextQuoteSelector } from '../annotation';
import { cutWords, type Words } from './cut-words';
import { findFirst } from './find-first';
import type { TextIndex } from './text-index';

/** A text's words with their numbers and weights in the page. */
export type ReadText = {
	readonly text: string;
	readonly words: Words;
	readonly forms: Int32Array;
	readonly stems: Int32Array;
	readonly weights: Float32Array;
};

export type Pattern = ReadText & {
	readonly count: number;
	/** The words that the quote has a part of: `quoteFrom` to before `quoteTo`; the same when it has none. */
	readonly quoteFrom: number;
	readonly quoteTo: number;
	/** The words of the sentences that the quote has a part of. */
	readonly sentenceFrom: number;
	readonly sentenceTo: number;
	/** Where the quote is in the text, which may be longer than what the note knows. */
	readonly start: number;
	readonly end: number;
};

/** O(text). */
export function readText(text: string, index: TextIndex): ReadText {
	const words = cutWords(text);
	const forms = new Int32Array(words.count);
	const stems = new Int32Array(words.count);
	const weights = new Float32Array(words.count);
	for (let at = 0; at < words.count; at++) {
		const { form, stem, weight } = index.read(text.slice(words.starts[at], words.ends[at]));
		forms[at] = form;
		stems[at] = stem;
		weights[at] = weight;
	}
	return { text, words, forms, stems, weights };
}

/** The words of a selector, whose context and quote stand in the text from `from` on; a word that the context has a part of counts as a whole. */
export function makePattern(
	{ text, words, forms, stems, weights }: ReadText,
	from: number,
	{ exact, prefix, suffix }: TextQuoteSelector,
): Pattern {
	const [start, end] = [from + prefix.length, from + prefix.length + exact.length];
	const first = findFirst(words.ends, from + 1);
	const behind = findFirst(words.starts, end + suffix.length);
	const own = { count: behind - first, starts: words.starts.subarray(first, behind), ends: words.ends.subarray(first, behind) };
	const quoteFrom = findFirst(own.ends, start + 1);
	const quoteTo = Math.max(quoteFrom, findFirst(own.starts, end));
	const [sentenceFrom, sentenceTo] = findSentences(text, own, quoteFrom, quoteTo);
	return {
		text,
		words: own,
		forms: forms.subarray(first, behind),
		stems: stems.subarray(first, behind),
		weights: weights.subarray(first, behind),
		count: own.count,
		quoteFrom,
		quoteTo,
		sentenceFrom,
		sentenceTo,
		start,
		end,
	};
}

function findSentences(text: string, words: Words, from: number, to: number): [number, number] {
	let first = from;
	let last = to;
	while (first > 0 && !opensSentence(text, words, first)) first--;
	while (last < words.count && !opensSentence(text, words, last)) last++;
	return [first, last];
}

const newLine = 10;
const endsSentence = /[.!?…:]["“”»«›‹'’)\]]*\s|\n/;

/** Whether a sentence may begin with a word; abbreviations are taken for the end of one. */
export function opensSentence(text: string, words: Words, at: number): boolean {
	if (at === 0) return true;
	const [from, to] = [words.ends[at - 1] ?? 0, words.starts[at] ?? 0];
	if (to - from === 1) return text.charCodeAt(from) === newLine;
	return endsSentence.test(text.slice(from, to));
}
