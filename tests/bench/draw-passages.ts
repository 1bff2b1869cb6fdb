/** Passages of real texts as readers mark them, and the texts as they were changed since. */

import type { Selectors } from '../../core/annotation';
import { makeSelectors } from '../../core/annotations/make-selectors';
import type { Span } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import { makeRandom } from '../fixtures/vary-text';
import { type ChangedText, changeText, type Spare } from './change-text';
import type { Text } from './library-texts';

export type Passage = Span & { readonly article: number; readonly selectors: Selectors };

const shortest = 5;
const longest = 200;
/** Of the passages, so many end at the units the pointer left and not at words. */
const shareOfSloppy = 1 / 10;
const fewestUnits = 600;
const spareTexts = 300;

/** The texts long enough, every other one: `half` 0 are those that Lesart's thresholds were chosen on, 1 those to report on. */
export function pickHalf(texts: readonly Text[], half: 0 | 1): string[] {
	return texts.filter(({ text }, at) => at % 2 === half && text.length >= fewestUnits).map(({ text }) => text);
}

/** Passages of lengths spread evenly over their logarithms, so that short ones are as many as long ones. */
export function drawPassages(texts: readonly string[], count: number, seed: number): Passage[] {
	const random = makeRandom(seed);
	return Array.from({ length: count }, (_, at) => {
		const article = at % texts.length;
		const span = drawSpan(texts[article] ?? '', random);
		return { ...span, article, selectors: makeSelectors(texts[article] ?? '', span) };
	});
}

function drawSpan(text: string, random: () => number): Span {
	for (;;) {
		const length = Math.round(shortest * (longest / shortest) ** random());
		const start = Math.floor(random() * (text.length - length));
		const span = random() < shareOfSloppy ? { start, end: start + length } : snapToWords(text, { start, end: start + length });
		const size = span.end - span.start;
		if (size >= shortest && size <= longest && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return span;
	}
}

const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

function snapToWords(text: string, span: Span): Span {
	let { start, end } = span;
	while (isInWord(text, start)) start--;
	while (isInWord(text, end)) end++;
	while (/\s/.test(text[start] ?? '')) start++;
	while (/\s/.test(text[end - 1] ?? '')) end--;
	return { start, end };
}

/** What is put into the texts: words and sentences of others. */
export function gatherSpare(texts: readonly string[]): Spare {
	const some = texts.slice(0, spareTexts);
	return {
		words: some.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
		sentences: some.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end))),
	};
}

/** Each text changed to this degree; the same for the same arguments. */
export function changeAll(texts: readonly string[], level: number, spare: Spare, seed: number): ChangedText[] {
	const random = makeRandom(seed);
	return texts.map((text) => changeText(text, level, spare, random));
}

/** The text without the passage. */
export const dropPassage = (text: string, { start, end }: Span): string => text.slice(0, start) + text.slice(end);
