/**
 * Which English word translates which German one, learned from the list's own parts by expectation maximisation (IBM model 1: Brown et al. 1993,
 * §4). Every part is a sentence pair; each of its English wordings counts as a share of one.
 */
import type { Bitext } from './read-bitext';

const ROUNDS = 5;
/** Probability mass kept from pairs never seen, so that nothing is impossible. */
const FLOOR = 1e-6;

export type Alignment = {
	/** p(English | German): the share of a German word's translations that are this word, 0 when never together. */
	forward(german: number, english: number): number;
	/** All translations of a German word. */
	translations(german: number): { english: number; share: number; count: number }[];
	/** Expected times that the English word stands for the German one. */
	count(german: number, english: number): number;
	/** Expected times the English word translates anything but nothing. */
	totalEnglish(english: number): number;
};

/** A hash table from pairs of numbers to their place in flat arrays. */
class PairTable {
	readonly #slots: Int32Array;
	readonly #mask: number;
	readonly keys: number[] = [];

	constructor(bits: number) {
		this.#slots = new Int32Array(2 ** bits);
		this.#mask = 2 ** bits - 1;
	}

	place(german: number, english: number, isNew: boolean): number {
		const key = german * 2 ** 20 + english;
		let slot = (Math.imul(german, 0x9e3779b1) ^ Math.imul(english + 1, 0x85ebca6b)) >>> 0;
		slot = (slot ^ (slot >>> 15)) & this.#mask;
		for (;;) {
			const at = this.#slots[slot] ?? 0;
			if (at === 0) break;
			if (this.keys[at - 1] === key) return at - 1;
			slot = (slot + 1) & this.#mask;
		}
		if (!isNew) return -1;
		this.#slots[slot] = this.keys.push(key);
		return this.keys.length - 1;
	}
}

/** Every English word of the bitext with the pairs it may belong to: those from one start to the next; its weight is its wording's share. */
type Occurrences = { readonly pairs: Int32Array; readonly starts: Int32Array; readonly weights: Float32Array };

/** Word number 0 of the German side stands for nothing: English words that no German one brought. */
function listOccurrences({ parts }: Bitext, table: PairTable): Occurrences {
	let [words, total] = [0, 0];
	for (const { aligned, english } of parts) {
		for (const wording of english) {
			words += wording.length;
			total += wording.length * (aligned.length + 1);
		}
	}
	const [pairs, starts, weights] = [new Int32Array(total), new Int32Array(words + 1), new Float32Array(words)];
	let [word, end] = [0, 0];
	for (const { aligned, english } of parts) {
		for (const wording of english) {
			for (const target of wording) {
				weights[word] = 1 / english.length;
				starts[word++] = end;
				pairs[end++] = table.place(0, target, true);
				for (const source of aligned) pairs[end++] = table.place(source + 1, target, true);
			}
		}
	}
	starts[word] = end;
	return { pairs, starts, weights };
}

/** Expected counts of the pairs and totals of their German words, when every pair's share of its German word is as given. */
function expectCounts(
	{ pairs, starts, weights }: Occurrences,
	share: Float64Array,
	germanOf: Int32Array,
	totals: Float64Array,
): Float64Array {
	const counts = new Float64Array(share.length);
	totals.fill(0);
	for (let word = 0; word < weights.length; word++) {
		const [start, end] = [starts[word] as number, starts[word + 1] as number];
		let sum = 0;
		for (let at = start; at < end; at++) sum += share[pairs[at] as number] as number;
		const scale = (weights[word] as number) / sum;
		for (let at = start; at < end; at++) {
			const pair = pairs[at] as number;
			const expected = (share[pair] as number) * scale;
			counts[pair] = (counts[pair] as number) + expected;
			const german = germanOf[pair] as number;
			totals[german] = (totals[german] as number) + expected;
		}
	}
	return counts;
}

/** O(pairs of words × rounds). */
export function alignWords(bitext: Bitext): Alignment {
	const table = new PairTable(24);
	const occurrences = listOccurrences(bitext, table);
	const germanOf = Int32Array.from(table.keys, (key) => Math.floor(key / 2 ** 20));
	const totals = new Float64Array(bitext.german.words.length + 1);
	let share: Float64Array = new Float64Array(table.keys.length).fill(1);
	let counts = share;
	for (let round = 0; round < ROUNDS; round++) {
		counts = expectCounts(occurrences, share, germanOf, totals);
		share = counts.map((count, pair) => Math.max(FLOOR, count / (totals[germanOf[pair] as number] as number)));
	}
	const count = (german: number, english: number) => {
		const place = table.place(german + 1, english, false);
		return place < 0 ? 0 : (counts[place] ?? 0);
	};
	const total = (german: number) => Math.max(FLOOR, totals[german + 1] ?? 0);
	const byGerman = groupByGerman(germanOf, totals.length);
	const englishTotals = sumEnglish(table.keys, counts, bitext.english.words.length);
	return {
		count,
		forward: (german, english) => count(german, english) / total(german),
		totalEnglish: (english) => englishTotals[english] ?? 0,
		translations: (german) =>
			Array.from(byGerman(german + 1), (pair) => {
				const expected = counts[pair] ?? 0;
				return { english: (table.keys[pair] ?? 0) % 2 ** 20, share: expected / total(german), count: expected };
			}),
	};
}

function sumEnglish(keys: readonly number[], counts: Float64Array, size: number): Float64Array {
	const totals = new Float64Array(size);
	for (const [pair, key] of keys.entries()) {
		const english = key % 2 ** 20;
		if (key >= 2 ** 20) totals[english] = (totals[english] ?? 0) + (counts[pair] ?? 0);
	}
	return totals;
}

/** The pairs of a German word, sorted once by counting. */
function groupByGerman(germanOf: Int32Array, size: number): (german: number) => Int32Array {
	const ends = new Int32Array(size + 1);
	for (const german of germanOf) ends[german + 1] = (ends[german + 1] ?? 0) + 1;
	for (let german = 1; german <= size; german++) ends[german] = (ends[german] ?? 0) + (ends[german - 1] ?? 0);
	const starts = ends.slice();
	const order = new Int32Array(germanOf.length);
	for (const [pair, german] of germanOf.entries()) {
		const place = ends[german] ?? 0;
		order[place] = pair;
		ends[german] = place + 1;
	}
	return (german) => order.subarray(starts[german], ends[german]);
}
