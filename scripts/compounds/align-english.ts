/**
 * Where the word list gives a German word in several English ones, they tell its parts: *military agreement* has a gloss of Militär and one of
 * Abkommen. Words are compared by their beginnings, which is enough to meet plurals and derived forms (Kultur: culture, cultural).
 */

import { foldKey } from '../../core/lexicon/fold-key';
import type { SourceWord } from './read-sources';

/** English words this short or common say nothing of a part. */
const empty = new Set('to sth sb of the a an for in on or and with by be from as at s etc one no not'.split(' '));
const LONGEST_STEM = 6;
const LONGEST_GLOSS = 2;

/** The stems of an English text's words, without what stands for objects. */
export function stemEnglish(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '' && !empty.has(word))
		.map((word) => word.replace(/(?:ies|y|ing|ed|es|s|e)$/u, '').slice(0, LONGEST_STEM));
}

/** The English of a possible compound: the stems of glosses of several words, and the glosses of one. */
export type WholeEnglish = { readonly several: readonly (readonly string[])[]; readonly single: readonly string[] };
/** The English of a possible part. Glosses of more words than two describe rather than translate. */
export type Glosses = { readonly stems: Set<string>; readonly words: Set<string> };

export function readWhole(english: readonly string[]): WholeEnglish {
	return {
		several: english.map(stemEnglish).filter((stems) => stems.length > 1),
		single: english.filter((text) => /^\p{L}{6,}$/u.test(text)).map((text) => text.toLowerCase()),
	};
}

/** By folded lemma. */
export function gatherGlosses(words: readonly SourceWord[]): Map<string, Glosses> {
	const glosses = new Map<string, Glosses>();
	for (const { lemma, english } of words) {
		const known = glosses.get(foldKey(lemma)) ?? { stems: new Set<string>(), words: new Set<string>() };
		glosses.set(foldKey(lemma), known);
		for (const text of english) {
			const stems = stemEnglish(text);
			if (stems.length <= LONGEST_GLOSS) for (const stem of stems) known.stems.add(stem);
			const [, word] = /^(?:to )?(\p{L}{3,})$/u.exec(text) ?? [];
			if (word) known.words.add(word.toLowerCase());
		}
	}
	return glosses;
}

/** Whether some gloss of the whole has one word of the modifier's glosses and another of the head's, or is one word made of both (housewife). */
export function speaksFor(whole: WholeEnglish, modifier: Glosses | undefined, head: Glosses): boolean {
	if (!modifier) return false;
	return (
		whole.several.some((stems) => {
			const ofHead = stems.filter((stem) => head.stems.has(stem));
			return ofHead.length > 0 && stems.some((stem) => modifier.stems.has(stem) && ofHead.some((other) => other !== stem));
		}) || whole.single.some((word) => isMadeOf(word, modifier.words, head.words))
	);
}

/** What stands between the two is at most a letter. */
function isMadeOf(word: string, starts: ReadonlySet<string>, ends: ReadonlySet<string>): boolean {
	for (let at = 3; at <= word.length - 3; at++) {
		if (starts.has(word.slice(0, at)) && (ends.has(word.slice(at)) || ends.has(word.slice(at + 1)))) return true;
	}
	return false;
}

const respellings: readonly (readonly [RegExp, string])[] = [
	[/k|z/gu, 'c'],
	[/ph/gu, 'f'],
	[/ie|y/gu, 'i'],
	[/(.)\1/gu, '$1'],
	[/ä/gu, 'a'],
	[/ö/gu, 'o'],
	[/ü/gu, 'u'],
];
/** Of a word's letters, how many may differ for it to be the same word in both languages. */
const MOST_DIFFERENT = 0.3;

/** Whether a German and an English word are one (Redaktion apart, Kommission: commission); both are respelled to what the languages share. */
export function isCognate(german: string, english: string): boolean {
	const [one, other] = [german, english].map((word) =>
		respellings.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase()),
	);
	if (!one || !other || !/^\p{L}+$/u.test(other)) return false;
	return countEdits(one, other) <= one.length * MOST_DIFFERENT;
}

/** Levenshtein distance. */
function countEdits(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
