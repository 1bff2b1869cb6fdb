/**
 * The sentences of a segment that cover most of what a unit says. Postings of the words that tell most are read first, and reading ends when the budget
 * is spent: so a page costs little more in a library ten times as large. What was read gives the candidates; they are then compared whole.
 */
import { type Cover, shareOf } from './cover';
import { CoverTable } from './cover-table';
import type { Unit } from './read-units';
import type { SearchedSegment } from './searched-segment';

/** A sentence by its segment and its number; `promise` orders candidates before their texts are at hand. */
export type Candidate = { readonly searched: SearchedSegment; readonly sentence: number; readonly cover: Cover; readonly promise: number };

/** What a segment has for a unit: the sentences that may say it, most covered first, and the likest of them compared whole, most promising first. */
export type Findings = { readonly sentences: readonly number[]; readonly candidates: readonly Candidate[] };

/** Postings read for one unit, and sentences compared whole with it, in the whole library and at least in each of its segments. */
const mostPostings = 18_000;
const leastPostings = 6_000;
const mostCompared = 60;
const leastCompared = 32;
/** Words that surely say the same are all looked for before those that may; words less like only count where sentences are compared whole. */
const likenessSought = [
	{ least: 0.6, below: Number.POSITIVE_INFINITY },
	{ least: 0.35, below: 0.6 },
];
/** A candidate covers at least this share of the unit by the postings that were read. */
const leastCovered = 0.15;

/** Sentences of the segment that may say what the unit says, most covered first. `share` 0–1: how much of the library's sentences it has. */
export function gatherSentences({ words, weight }: Unit, searched: SearchedSegment, share: number): number[] {
	const { sums, segment } = searched;
	const rarestFirst = words.toSorted((a, b) => b.rarity - a.rarity);
	let left = Math.max(leastPostings, mostPostings * share);
	let touched = 0;
	for (const { least, below } of likenessSought) {
		for (const word of rarestFirst) {
			const mark = searched.nextMark();
			const similar = searched.findSimilar(word);
			for (let at = findPlace(similar.values, below); at < similar.words.length && (similar.values[at] ?? 0) >= least; at++) {
				const other = similar.words[at] ?? 0;
				left -= segment.countSentencesWith(other);
				if (left < 0 && touched > 0) break;
				touched = addSentences(searched, other, { mark, gain: word.rarity * (similar.values[at] ?? 0), touched });
			}
		}
	}
	const sentences = searched.touched.subarray(0, touched);
	const found = pickBest(sentences, {
		sums,
		atLeast: leastCovered * weight,
		most: Math.max(leastCompared, Math.round(mostCompared * share)),
	});
	for (let at = 0; at < touched; at++) sums[sentences[at] ?? 0] = 0;
	return found;
}

/** The first place in a descending list whose value is below this. */
function findPlace(values: Float32Array, below: number): number {
	let at = 0;
	while ((values[at] ?? 0) >= below) at++;
	return at;
}

type Gain = { readonly mark: number; readonly gain: number; readonly touched: number };

/** Adds the gain to every sentence with the word that was not marked yet. How many are now touched: those that had none before are noted behind the others. */
function addSentences(searched: SearchedSegment, word: number, { mark, gain, touched }: Gain): number {
	const { marks, sums, touched: noted } = searched;
	const sentences = searched.sentencesWith(word);
	let count = touched;
	for (let at = 0; at < sentences.length; at++) {
		const sentence = sentences[at] ?? 0;
		if (marks[sentence] === mark) continue;
		marks[sentence] = mark;
		if (sums[sentence] === 0) noted[count++] = sentence;
		sums[sentence] = (sums[sentence] ?? 0) + gain;
	}
	return count;
}

type Choice = { readonly sums: Float32Array; readonly atLeast: number; readonly most: number };

/** The best without sorting all: the bar rises whenever twice as many are held as are wanted. */
function pickBest(touched: Uint32Array, { sums, atLeast, most }: Choice): number[] {
	const value = (sentence: number) => sums[sentence] ?? 0;
	let bar = atLeast;
	let held: number[] = [];
	const trim = () => {
		held = held.toSorted((a, b) => value(b) - value(a)).slice(0, most);
		if (held.length === most) bar = Math.max(bar, value(held.at(-1) ?? 0));
	};
	for (let at = 0; at < touched.length; at++) {
		const sentence = touched[at] ?? 0;
		if (value(sentence) <= bar) continue;
		held.push(sentence);
		if (held.length >= 2 * most) trim();
	}
	trim();
	return held;
}

/** The sentences compared whole with the unit: at most `most`, those that cover best in both directions first. */
export function compareSentences(unit: Unit, sentences: readonly number[], searched: SearchedSegment, most: number): Candidate[] {
	if (sentences.length === 0) return [];
	const table = new CoverTable(sentences.map(searched.readSentence), searched);
	table.fill(unit);
	const candidates = sentences.map((sentence, at): Candidate => {
		const cover = table.coverOf(at);
		return { searched, sentence, cover, promise: ratePromise(cover) };
	});
	table.close();
	return candidates.toSorted((a, b) => b.promise - a.promise).slice(0, most);
}

function ratePromise({ here, there }: Cover): number {
	const [one, other] = [shareOf(here), shareOf(there)];
	return Math.min(one, other) + Math.max(one, other) / 4 + 0.2 * Math.log1p(Math.min(here.covered, there.covered));
}
