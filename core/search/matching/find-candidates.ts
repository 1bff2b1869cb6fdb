/**
 * The sentences of a segment that cover most of what a unit says. Postings of the words that tell most are read first, and reading ends when the budget
 * is spent: so a page costs little more in a library ten times as large. What was read gives the candidates; they are then compared whole.
 */
import { type Cover, coverBoth, shareOf, type Table } from './cover';
import type { Unit } from './read-units';
import type { SearchedSegment } from './searched-segment';
import type { SimilarWords } from './similar-words';

/** A sentence by its segment's number and its own; `promise` orders candidates before their texts are at hand. */
export type Candidate = { readonly segment: number; readonly sentence: number; readonly cover: Cover; readonly promise: number };

/** Postings read for one unit in one segment. */
const mostPostings = 40_000;
/** Words less like are not looked for; sentences found by others are still compared by them. */
const leastSought = 0.25;
/** A candidate covers at least this share of the unit by the postings that were read. */
const leastCovered = 0.15;
/** Candidates compared whole. */
const mostCompared = 60;

/** Sentences of the segment that may say what the unit says, most covered first. */
export function gatherSentences({ words, weight }: Unit, searched: SearchedSegment): number[] {
	const { sums, marks, segment } = searched;
	const touched: number[] = [];
	let left = mostPostings;
	for (const word of words.toSorted((a, b) => b.rarity - a.rarity)) {
		const mark = searched.nextMark();
		const similar = searched.findSimilar(word);
		for (let at = 0; at < similar.words.length && left > 0; at++) {
			const value = similar.values[at] ?? 0;
			if (value < leastSought) break;
			const other = similar.words[at] ?? 0;
			left -= segment.countSentencesWith(other);
			if (left < 0 && touched.length > 0) break;
			const gain = word.rarity * value;
			for (const sentence of searched.sentencesWith(other)) {
				if (marks[sentence] === mark) continue;
				marks[sentence] = mark;
				if (sums[sentence] === 0) touched.push(sentence);
				sums[sentence] = (sums[sentence] ?? 0) + gain;
			}
		}
	}
	const found = pickBest(touched, sums, leastCovered * weight);
	for (const sentence of touched) sums[sentence] = 0;
	return found;
}

/** The best `mostCompared` without sorting all: the bar rises whenever twice as many are held. */
function pickBest(touched: readonly number[], sums: Float32Array, atLeast: number): number[] {
	const value = (sentence: number) => sums[sentence] ?? 0;
	let bar = atLeast;
	let held: number[] = [];
	const trim = () => {
		held = held.toSorted((a, b) => value(b) - value(a)).slice(0, mostCompared);
		if (held.length === mostCompared) bar = Math.max(bar, value(held.at(-1) ?? 0));
	};
	for (const sentence of touched) {
		if (value(sentence) <= bar) continue;
		held.push(sentence);
		if (held.length >= 2 * mostCompared) trim();
	}
	trim();
	return held;
}

/** The sentences compared whole with the unit: at most `most`, those that cover best in both directions first. */
export function compareSentences(unit: Unit, sentences: readonly number[], searched: SearchedSegment, most: number): Candidate[] {
	if (sentences.length === 0) return [];
	const similar = unit.words.map(searched.findSimilar);
	const table = fillTable(unit, similar, searched.slots);
	const candidates = sentences.map((sentence): Candidate => {
		const { words, rarities } = searched.readSentence(sentence);
		const cover = coverBoth(table, rarities, (at) => searched.slots[words[at] ?? 0] ?? 0);
		return { segment: searched.number, sentence, cover, promise: ratePromise(cover) };
	});
	for (const { words } of similar) for (const word of words) searched.slots[word] = 0;
	return candidates.toSorted((a, b) => b.promise - a.promise).slice(0, most);
}

/** Gives every word that is like one of the unit's a row, and says in `slots` which. */
function fillTable({ words }: Unit, similar: readonly SimilarWords[], slots: Int32Array): Table {
	let rows = 0;
	for (const { words: others } of similar) for (const other of others) if (slots[other] === 0) slots[other] = ++rows;
	const likeness = new Float32Array((rows + 1) * words.length);
	for (const [column, { words: others, values }] of similar.entries()) {
		for (let at = 0; at < others.length; at++) likeness[(slots[others[at] ?? 0] ?? 0) * words.length + column] = values[at] ?? 0;
	}
	return { rarities: Float32Array.from(words, ({ rarity }) => rarity), likeness };
}

function ratePromise({ here, there }: Cover): number {
	const [one, other] = [shareOf(here), shareOf(there)];
	return Math.min(one, other) + Math.max(one, other) / 4 + 0.2 * Math.log1p(Math.min(here.covered, there.covered));
}
