/**
 * How much two sentences say the same. Every content word looks for its nearest in the other sentence, by lemma, shared part, letters or English; how much of
 * each sentence finds its like, weighed by rarity, is its coverage. The lesser coverage counts: a sentence that says more than the other says something else.
 */
import type { ContentWord } from './content-words';
import { compareLetters, englishShare, leastLetters, lettersShare, multiplyEnglish, partShare, sharePart } from './share-words';

/** A sentence's content words, with where in it each lemma, gram and English word stands. */
export type SentenceMeaning = {
	readonly words: readonly ContentWord[];
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	readonly byPart: ReadonlyMap<string, readonly number[]>;
	readonly byGram: ReadonlyMap<number, readonly number[]>;
	readonly byEnglish: ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>;
};

export function readMeaning(words: readonly ContentWord[]): SentenceMeaning {
	const meaning = { words, byKey: new Map(), byPart: new Map(), byGram: new Map(), byEnglish: new Map() };
	for (const [at, word] of words.entries()) {
		push(meaning.byKey, word.key, at);
		for (const part of word.parts) push(meaning.byPart, part, at);
		for (const gram of word.grams) push(meaning.byGram, gram, at);
		for (const [english, weight] of word.english) push(meaning.byEnglish, english, { at, weight });
	}
	return meaning;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** The lesser of the two coverages, 0–1; 0 where a sentence has no content words. Linear in the words, not in their pairs. */
export function compareMeaning(a: SentenceMeaning, b: SentenceMeaning): number {
	const best = new Float32Array(b.words.length);
	let total = 0;
	let found = 0;
	for (const word of a.words) {
		const likeness = likenWord(word, b);
		total += word.rarity;
		found += word.rarity * likeness.reduce((most, one) => Math.max(most, one), 0);
		for (let at = 0; at < best.length; at++) best[at] = Math.max(best[at] ?? 0, likeness[at] ?? 0);
	}
	if (total === 0 || b.words.length === 0) return 0;
	return Math.min(found / total, coverOf(b.words, best));
}

function coverOf(words: readonly ContentWord[], best: Float32Array): number {
	let total = 0;
	let found = 0;
	for (const [at, { rarity }] of words.entries()) {
		total += rarity;
		found += rarity * (best[at] ?? 0);
	}
	return found / (total || 1);
}

/** How like two words are, 0–1, as `likenWord` has it. */
export function compareWords(a: ContentWord, b: ContentWord): number {
	if (a.key === b.key) return 1;
	if (a.isNumber || b.isNumber) return 0;
	const english = multiplyEnglish(a.english, b.english) * englishShare;
	const parts = sharePart(a, b) ? partShare : 0;
	return Math.max(english, parts, compareLetters(a.grams, b.grams) * lettersShare);
}

/** How like each word of `other` is, 0–1: 1 for one lemma or one number; numbers are like nothing but themselves. */
export function likenWord(word: ContentWord, other: SentenceMeaning): Float32Array {
	const likeness = new Float32Array(other.words.length);
	if (!word.isNumber) {
		addEnglish(word, other, likeness);
		addLetters(word, other, likeness);
		for (const key of [word.key, ...word.parts]) for (const at of other.byPart.get(key) ?? []) raise(likeness, at, partShare);
		for (const part of word.parts) for (const at of other.byKey.get(part) ?? []) raise(likeness, at, partShare);
	}
	for (const at of other.byKey.get(word.key) ?? []) likeness[at] = 1;
	return likeness;
}

function raise(likeness: Float32Array, at: number, value: number): void {
	likeness[at] = Math.max(likeness[at] ?? 0, value);
}

/** The cosine of the words' English. */
function addEnglish(word: ContentWord, other: SentenceMeaning, likeness: Float32Array): void {
	for (const [english, own] of word.english) {
		for (const { at, weight } of other.byEnglish.get(english) ?? []) likeness[at] = (likeness[at] ?? 0) + own * weight * englishShare;
	}
}

/** Dice's coefficient of the words' 4-grams. */
function addLetters(word: ContentWord, other: SentenceMeaning, likeness: Float32Array): void {
	const shared = new Uint8Array(likeness.length);
	for (const gram of word.grams) for (const at of other.byGram.get(gram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
	for (const [at, count] of shared.entries()) {
		if (count === 0) continue;
		const letters = (2 * count) / (word.grams.size + (other.words[at]?.grams.size ?? 0));
		if (letters > leastLetters) raise(likeness, at, letters * lettersShare);
	}
}
