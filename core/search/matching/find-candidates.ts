/**
 * The sentences of a segment that cover most of what a unit says. Postings of the words that tell most are read first, and reading ends when the budget
 * is spent: so a page costs no more in a library ten times as large. What was read gives the candidates; they are then compared whole.
 */
import type { Segment } from '../library/segment';
import { type Cover, coverBoth, shareOf } from './cover';
import type { Unit } from './read-units';
import type { FindSimilar, SimilarWords } from './similar-words';

/** A sentence by its segment's number and its own; `promise` orders candidates before their texts are at hand. */
export type Candidate = { readonly segment: number; readonly sentence: number; readonly cover: Cover; readonly promise: number };

/** Postings read for one unit in one segment. */
const mostPostings = 60_000;
/** A candidate covers at least this share of the unit by the postings that were read. */
const leastCovered = 0.15;
/** Candidates compared whole. */
const mostCompared = 100;
/** Words of a unit that are looked up: a bit each. */
const mostWords = 32;

/** Room for the sums over a segment's sentences, used again for every unit. */
export type Sums = { readonly covered: Float32Array; readonly credited: Uint32Array };

export const makeSums = ({ sentenceCount }: Segment): Sums => ({
	covered: new Float32Array(sentenceCount),
	credited: new Uint32Array(sentenceCount),
});

/** At most `most`, those that cover best in both directions first. `sums` are zero before and after. */
export function findCandidates(
	unit: Unit,
	segment: Segment,
	{
		number,
		findSimilar,
		sums,
		most,
	}: { readonly number: number; readonly findSimilar: FindSimilar; readonly sums: Sums; readonly most: number },
): Candidate[] {
	const similar = unit.words.map(findSimilar);
	const compare = compareWith(unit, similar, segment);
	return gather(unit, similar, segment, sums)
		.map((sentence) => {
			const cover = compare(sentence);
			return { segment: number, sentence, cover, promise: ratePromise(cover) };
		})
		.toSorted((a, b) => b.promise - a.promise)
		.slice(0, most);
}

function ratePromise({ here, there }: Cover): number {
	return (
		Math.min(shareOf(here), shareOf(there)) +
		Math.max(shareOf(here), shareOf(there)) / 4 +
		0.2 * Math.log1p(Math.min(here.covered, there.covered))
	);
}

type Step = { readonly word: number; readonly other: number; readonly gain: number };

/** The sentences that cover most of the unit, as far as postings were read. */
function gather({ words, weight }: Unit, similar: readonly SimilarWords[], segment: Segment, { covered, credited }: Sums): number[] {
	const chosen = [...words.keys()].toSorted((a, b) => (words[b]?.rarity ?? 0) - (words[a]?.rarity ?? 0)).slice(0, mostWords);
	const steps = chosen.flatMap((at, word): Step[] =>
		(similar[at]?.words ?? []).map((other) => ({ word, other, gain: (words[at]?.rarity ?? 0) * (similar[at]?.likeness.get(other) ?? 0) })),
	);
	const touched: number[] = [];
	let left = mostPostings;
	for (const { word, other, gain } of steps.toSorted((a, b) => b.gain - a.gain)) {
		left -= segment.countSentencesWith(other);
		if (left < 0 && touched.length > 0) break;
		for (const sentence of segment.sentencesWith(other)) {
			const credit = credited[sentence] ?? 0;
			if (credit === 0) touched.push(sentence);
			if (credit & (1 << word)) continue;
			credited[sentence] = credit | (1 << word);
			covered[sentence] = (covered[sentence] ?? 0) + gain;
		}
	}
	const found = pickBest(touched, covered, leastCovered * weight);
	for (const sentence of touched) {
		covered[sentence] = 0;
		credited[sentence] = 0;
	}
	return found;
}

/** The best `mostCompared` without sorting all: the bar rises whenever twice as many are held. */
function pickBest(touched: readonly number[], covered: Float32Array, atLeast: number): number[] {
	const value = (sentence: number) => covered[sentence] ?? 0;
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

function compareWith({ words }: Unit, similar: readonly SimilarWords[], segment: Segment): (sentence: number) => Cover {
	const own = words.map(({ rarity }) => rarity);
	return (sentence) => {
		const there = [...new Set(segment.wordsOf(sentence))];
		return coverBoth(
			own,
			there.map((word) => segment.rarityOf(word)),
			(a, b) => similar[a]?.likeness.get(there[b] ?? -1) ?? 0,
		);
	};
}
