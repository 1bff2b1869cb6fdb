/**
 * Under which key a head's cost is kept: its lemma folded, without umlauts. What an inflected form may be a form of is found by taking
 * endings off, so that only likely heads are read in full (Verträgen: vertrag).
 */
import { HASH_SEED, hashUnit } from './part-table';

const plain: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Folded letters without umlauts; as many of them. */
export const dropUmlauts = (folded: string) =>
	/[äöü]/u.test(folded) ? folded.replace(/[äöü]/gu, (letter) => plain[letter] ?? letter) : folded;

/** Endings of declension, and what a lemma ends in that loses its own (Firm-en: Firma). */
const endings: readonly (readonly [ending: string, own: readonly string[]])[] = [
	['', ['']],
	['s', ['']],
	['e', ['', 'er', 'en']],
	['n', ['']],
	['es', ['', 'er']],
	['en', ['', 'a', 'um', 'us', 'o', 'on', 'e']],
	['er', ['']],
	['ern', ['']],
	['em', ['', 'er']],
	['se', ['']],
	['sen', ['']],
	['ses', ['']],
	['nen', ['']],
	['a', ['um', 'on']],
	['i', ['us', 'o']],
	['ien', ['ium', 'ie']],
	['leute', ['mann']],
	['leuten', ['mann']],
];

/** What may be taken off the end of a word, and put there instead to make a lemma. */
export type Ending = { readonly length: number; readonly own: readonly string[] };

/** The endings that a word (folded, without umlauts) may have; the bare one first. */
export const listEndings = (word: string): Ending[] =>
	endings.flatMap(([ending, own]) => (word.endsWith(ending) ? [{ length: ending.length, own }] : []));

/** The least cost among the keys that the letters from `start` on may be a form of; Infinity without one. `found` are the word's endings. */
export function findLeastCost(word: string, start: number, found: readonly Ending[], costOf: (hash: number) => number | null): number {
	let least = Number.POSITIVE_INFINITY;
	for (const { length, own } of found) {
		const end = word.length - length;
		if (end - start < 2) continue;
		let hash = HASH_SEED;
		for (let at = start; at < end; at++) hash = hashUnit(hash, word.charCodeAt(at));
		for (const letters of own) least = Math.min(least, costOf(continueHash(hash, letters)) ?? least);
	}
	return least;
}

function continueHash(start: number, letters: string): number {
	let hash = start;
	for (let at = 0; at < letters.length; at++) hash = hashUnit(hash, letters.charCodeAt(at));
	return hash;
}
