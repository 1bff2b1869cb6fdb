/**
 * Which words of a segment may say what a given word says: the same lemma, a compound that shares a part, a word that shares its English, a word spelled
 * much like it. Found once a word; sentences are then compared by numbers alone.
 */
import { openMemory, remember } from '../../german/remember';
import { listGrams } from '../gram-codes';
import type { Segment } from '../library/segment';
import type { ContentWord } from '../meaning/content-words';
import { compareLetters, englishShare, leastLetters, lettersShare, partShare } from '../meaning/share-words';

export type SimilarWords = {
	/** Words of the segment, likest first; side by side with `values`, how like each is, 0–1: 1 is the same lemma or number. */
	readonly words: Uint32Array;
	readonly values: Float32Array;
};

/** The words of one segment that are like a given one; numbers are like nothing but themselves. */
export type FindSimilar = (word: ContentWord) => SimilarWords;

/** What lies below says nothing. */
const leastLikeness = 0.25;
/** Words that share their letters share their beginning. */
const prefixLength = 4;

/** Words whose like are kept, and whose letters are. */
const wordsRemembered = 4_000;
const lettersRemembered = 10_000;
/** One number holds a likeness, in so many steps, and a word. */
const steps = 2 ** 20;
const mostWords = 2 ** 32;

const readGrams = remember(listGrams, lettersRemembered);

/** Remembers what it found for the words asked for latest. */
export function makeSimilarity(segment: Segment): FindSimilar {
	const recall = openMemory<string, SimilarWords>(wordsRemembered);
	const likeness = new Likeness(segment.wordCount);
	return (word) =>
		recall(nameReading(word), () => {
			findSimilar(word, segment, likeness);
			return likeness.takeAll();
		});
}

/** One lemma may be several words: *Kiefer* is a jaw or a pine. */
const nameReading = ({ key, english, parts }: ContentWord): string => `${key} ${[...english.keys()].join(' ')} ${parts.join(' ')}`;

/** How like words are, gathered in an array over all words that is clean again when all is taken. */
class Likeness {
	readonly #values: Float32Array;
	readonly #touched: number[] = [];

	constructor(words: number) {
		this.#values = new Float32Array(words);
	}

	add(word: number, value: number): void {
		if (this.#values[word] === 0) this.#touched.push(word);
		this.#values[word] = (this.#values[word] ?? 0) + value;
	}

	raise(word: number, value: number): void {
		if (this.#values[word] === 0) this.#touched.push(word);
		if ((this.#values[word] ?? 0) < value) this.#values[word] = value;
	}

	changeAll(change: (value: number) => number): void {
		for (const word of this.#touched) this.#values[word] = change(this.#values[word] ?? 0);
	}

	/** Sorted as numbers, likeness before word, which is many times as fast as by comparing. */
	takeAll(): SimilarWords {
		const sorted = new Float64Array(this.#touched.length);
		let count = 0;
		for (const word of this.#touched) {
			const value = this.#values[word] ?? 0;
			if (value >= leastLikeness) sorted[count++] = Math.round((1 - Math.min(1, value)) * steps) * mostWords + word;
		}
		const words = Uint32Array.from(sorted.subarray(0, count).toSorted(), (packed) => packed % mostWords);
		const values = Float32Array.from(words, (word) => this.#values[word] ?? 0);
		for (const word of this.#touched) this.#values[word] = 0;
		this.#touched.length = 0;
		return { words, values };
	}
}

function findSimilar(word: ContentWord, segment: Segment, likeness: Likeness): void {
	if (!word.isNumber) {
		addEnglish(word, segment, likeness);
		addParts(word, segment, likeness);
		addLetters(word, segment, likeness);
	}
	const same = segment.findWord(word.key);
	if (same >= 0) likeness.raise(same, 1);
}

/** The root of the cosine of their English: two words of several senses that share one are nearer than the cosine says. */
function addEnglish(word: ContentWord, segment: Segment, likeness: Likeness): void {
	for (const [english, own] of word.english) {
		const { words, weights } = segment.wordsWithEnglish(english);
		for (let at = 0; at < words.length; at++) likeness.add(words[at] ?? 0, own * (weights[at] ?? 0));
	}
	likeness.changeAll((product) => englishShare * Math.sqrt(Math.min(1, product)));
}

function addParts(word: ContentWord, segment: Segment, likeness: Likeness): void {
	for (const key of [word.key, ...word.parts]) for (const other of segment.wordsWithPart(key)) likeness.raise(other, partShare);
	for (const part of word.parts) {
		const other = segment.findWord(part);
		if (other >= 0) likeness.raise(other, partShare);
	}
}

/** Dice's coefficient of the 4-grams. */
function addLetters(word: ContentWord, segment: Segment, likeness: Likeness): void {
	if (word.key.length < prefixLength) return;
	const { from, to } = segment.wordsStartingWith(word.key.slice(0, prefixLength));
	for (let other = from; other < to; other++) {
		const key = segment.keyOf(other);
		if (mostLetters(word.key, key) <= leastLetters) continue;
		likeness.raise(other, compareLetters(word.grams, readGrams(key)) * lettersShare);
	}
}

/** What Dice's coefficient can be at most, by the lengths alone. */
const mostLetters = (a: string, b: string) => (2 * Math.min(a.length, b.length)) / (a.length + b.length || 1);
