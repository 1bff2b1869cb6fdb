/** What a note knows of its place, as words to be looked for: its context before, its quote, its context behind. */
import type { TextQuoteSelector } from '../annotation';
import { cutWords, type Words } from './cut-words';
import type { TextIndex } from './text-index';

export type Pattern = {
	readonly count: number;
	/** The numbers and weights of its words in the page's text. */
	readonly forms: Int32Array;
	readonly stems: Int32Array;
	readonly weights: Float32Array;
	/** The words that the quote has a part of: `quoteFrom` to before `quoteTo`; the same when it has none. */
	readonly quoteFrom: number;
	readonly quoteTo: number;
	/** The words of the sentences that the quote has a part of. */
	readonly sentenceFrom: number;
	readonly sentenceTo: number;
	/** Context and quote as one text, its words, and where the quote is in it. */
	readonly text: string;
	readonly words: Words;
	readonly start: number;
	readonly end: number;
};

/** The words of a selector, numbered as in the page's text. */
export function makePattern({ exact, prefix, suffix }: TextQuoteSelector, index: TextIndex): Pattern {
	const text = prefix + exact + suffix;
	const words = cutWords(text);
	const [start, end] = [prefix.length, prefix.length + exact.length];
	const forms = new Int32Array(words.count);
	const stems = new Int32Array(words.count);
	const weights = new Float32Array(words.count);
	let quoteFrom = words.count;
	let quoteTo = 0;
	for (let at = 0; at < words.count; at++) {
		const [from, to] = [words.starts[at] ?? 0, words.ends[at] ?? 0];
		const read = index.read(text.slice(from, to));
		forms[at] = read.form;
		stems[at] = read.stem;
		weights[at] = read.weight;
		if (to <= start || from >= end) continue;
		quoteFrom = Math.min(quoteFrom, at);
		quoteTo = at + 1;
	}
	if (quoteTo === 0) quoteFrom = 0;
	const [sentenceFrom, sentenceTo] = findSentences(text, words, quoteFrom, quoteTo);
	return { count: words.count, forms, stems, weights, quoteFrom, quoteTo, sentenceFrom, sentenceTo, text, words, start, end };
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
