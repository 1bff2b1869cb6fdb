/**
 * Which English word translates which German one, learned from the list's own parts by expectation maximisation (IBM model 1: Brown et al. 1993,
 * §4). Every part is a sentence pair; each of its English wordings counts as a share of one. O(pairs of words × rounds).
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
	/** Expected times the German word is translated by anything. */
	total(german: number): number;
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

/** Word number 0 of the German side stands for nothing: English words that no German one brought. */
export function alignWords(bitext: Bitext): Alignment {
	const table = new PairTable(24);
	const pairs: number[] = [];
	const starts: number[] = [];
	for (const { aligned, english } of bitext.parts) {
		for (const words of english) {
			for (const target of words) {
				starts.push(pairs.length);
				pairs.push(table.place(0, target, true));
				for (const source of aligned) pairs.push(table.place(source + 1, target, true));
			}
		}
	}
	starts.push(pairs.length);
	const weights = Float32Array.from(bitext.parts.flatMap(({ english }) => english.flatMap((words) => words.map(() => 1 / english.length))));
	const flat = Int32Array.from(pairs);
	const germanOf = Int32Array.from(table.keys, (key) => Math.floor(key / 2 ** 20));
	let share = new Float64Array(table.keys.length).fill(1);
	let counts = new Float64Array(table.keys.length);
	let totals = new Float64Array(bitext.german.words.length + 1);
	for (let round = 0; round < ROUNDS; round++) {
		counts = new Float64Array(table.keys.length);
		totals = new Float64Array(bitext.german.words.length + 1);
		for (let word = 0; word + 1 < starts.length; word++) {
			const [start = 0, end = 0] = [starts[word], starts[word + 1]];
			let sum = 0;
			for (let at = start; at < end; at++) sum += share[flat[at] ?? 0] ?? 0;
			const scale = (weights[word] ?? 0) / sum;
			for (let at = start; at < end; at++) {
				const pair = flat[at] ?? 0;
				const expected = (share[pair] ?? 0) * scale;
				counts[pair] = (counts[pair] ?? 0) + expected;
				const german = germanOf[pair] ?? 0;
				totals[german] = (totals[german] ?? 0) + expected;
			}
		}
		share = counts.map((count, pair) => Math.max(FLOOR, count / (totals[germanOf[pair] ?? 0] ?? 1)));
	}
	const englishTotals = new Float64Array(bitext.english.words.length);
	for (const [pair, key] of table.keys.entries()) {
		if ((germanOf[pair] ?? 0) === 0) continue;
		const english = key % 2 ** 20;
		englishTotals[english] = (englishTotals[english] ?? 0) + (counts[pair] ?? 0);
	}
	const count = (german: number, english: number) => {
		const place = table.place(german + 1, english, false);
		return place < 0 ? 0 : (counts[place] ?? 0);
	};
	const byGerman = groupByGerman(germanOf);
	return {
		count,
		translations: (german) =>
			Array.from(byGerman(german + 1), (pair) => ({
				english: (table.keys[pair] ?? 0) % 2 ** 20,
				share: (counts[pair] ?? 0) / Math.max(FLOOR, totals[german + 1] ?? 0),
				count: counts[pair] ?? 0,
			})),
		total: (german) => totals[german + 1] ?? 0,
		totalEnglish: (english) => englishTotals[english] ?? 0,
		forward: (german, english) => count(german, english) / Math.max(FLOOR, totals[german + 1] ?? 0),
	};
}

/** The pairs of a German word, from the German word of every pair. */
function groupByGerman(germanOf: Int32Array): (german: number) => Int32Array {
	const order = Int32Array.from(germanOf.keys()).sort((a, b) => (germanOf[a] ?? 0) - (germanOf[b] ?? 0));
	const first = new Map<number, number>();
	for (const [place, pair] of order.entries()) if (!first.has(germanOf[pair] ?? 0)) first.set(germanOf[pair] ?? 0, place);
	return (german) => {
		const start = first.get(german);
		if (start === undefined) return new Int32Array();
		let end = start;
		while (end < order.length && germanOf[order[end] ?? 0] === german) end++;
		return order.subarray(start, end);
	};
}
