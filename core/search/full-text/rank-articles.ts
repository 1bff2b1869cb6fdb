/**
 * Which articles have the words and phrases that are looked for, best first. A sentence counts by how rare and how well fitting the words are that it has; an article
 * by its best sentence and a little by its next ones. Linear in the sentences of the library and the postings of the words.
 */
import type { Segment } from '../library/segment';
import type { FoundPhrase } from './find-phrases';
import { type FittingWord, findByEnglish, findGerman } from './find-words';
import type { SearchTerm } from './read-query';

/** An article by its segment's number and its own. */
export type RankedArticle = {
	readonly segment: number;
	readonly article: number;
	readonly articleId: string;
	readonly score: number;
	/** How many of its sentences have one of the words or phrases. */
	readonly count: number;
};

export type Ranking = {
	/** Best first. */
	readonly articles: readonly RankedArticle[];
	/** By term: whether it was looked for as an English word, since no German one fits. */
	readonly isEnglish: readonly boolean[];
	/** The article's `most` best sentences, by number, in the order of the text: together they show as much of what is looked for as they can. */
	pickSentences(article: RankedArticle, most: number): number[];
};

/** What the next sentences of an article add, as shares of their own score. */
const furtherShare = 0.15;
const mostFurther = 3;

/**
 * `isWanted` leaves articles out. An article must have every phrase, and every word, in whichever sentence; where none has, those with most of the words are
 * ranked.
 */
export function rankArticles(
	segments: readonly Segment[],
	terms: readonly SearchTerm[],
	phrases: readonly FoundPhrase[],
	isWanted: (articleId: string) => boolean,
): Ranking {
	const german = terms.map((term) => segments.map((segment) => findGerman(segment, term)));
	const isEnglish = german.map((words) => words.every(({ length }) => length === 0));
	const fitting = terms.map((term, at) => (isEnglish[at] ? segments.map((segment) => findByEnglish(segment, term)) : german[at]));
	const scored = segments.map((segment, number) =>
		scoreSentences(segment, [
			...phrases.map(({ rarity, sentences }) => ({ rarity, places: [{ sentences: sentences[number] ?? [], fit: 1 }] })),
			...terms.map(({ rarity }, at) => ({ rarity, places: listPlaces(segment, fitting[at]?.[number] ?? []) })),
		]),
	);
	const required = (1 << phrases.length) - 1;
	const found = segments
		.flatMap((segment, number) => gatherArticles(segment, number, scored[number] as Scored, isWanted))
		.filter(({ has }) => (has & required) === required);
	const most = Math.max(0, ...found.map(({ has }) => countBits(has)));
	return {
		articles: found
			.filter(({ has }) => countBits(has) === most)
			.toSorted((a, b) => b.score - a.score || (a.articleId < b.articleId ? 1 : -1)),
		isEnglish,
		pickSentences: ({ segment, article }, count) => pickBest(segments[segment] as Segment, article, scored[segment] as Scored, count),
	};
}

/** What is looked for, and the sentences that have it, the best fitting first. */
type Sought = { readonly rarity: number; readonly places: Iterable<{ readonly sentences: Iterable<number>; readonly fit: number }> };

function* listPlaces(segment: Segment, words: readonly FittingWord[]) {
	for (const { word, fit } of words) yield { sentences: segment.sentencesWith(word), fit };
}

/** By sentence: its score, and what of that which is looked for it has, a bit each. */
type Scored = { readonly scores: Float32Array; readonly has: Uint16Array };

function scoreSentences(segment: Segment, sought: readonly Sought[]): Scored {
	const scores = new Float32Array(segment.sentenceCount);
	const has = new Uint16Array(segment.sentenceCount);
	for (const [at, { rarity, places }] of sought.entries()) {
		const bit = 1 << at;
		for (const { sentences, fit } of places) {
			for (const sentence of sentences) {
				if (((has[sentence] ?? 0) & bit) !== 0) continue;
				has[sentence] = (has[sentence] ?? 0) | bit;
				scores[sentence] = (scores[sentence] ?? 0) + rarity * fit;
			}
		}
	}
	return { scores, has };
}

type Gathered = RankedArticle & { readonly has: number };

function gatherArticles(
	segment: Segment,
	number: number,
	{ scores, has: inSentence }: Scored,
	isWanted: (id: string) => boolean,
): Gathered[] {
	const found: Gathered[] = [];
	for (const [article, articleId] of segment.articleIds.entries()) {
		const { from, to } = segment.sentencesOf(article);
		let has = 0;
		let count = 0;
		let best = 0;
		let further = 0;
		for (let sentence = from; sentence < to; sentence++) {
			const score = scores[sentence] ?? 0;
			if (score === 0) continue;
			has |= inSentence[sentence] ?? 0;
			count++;
			if (count <= mostFurther + 1) further += score;
			if (score > best) best = score;
		}
		if (count === 0 || !isWanted(articleId)) continue;
		const score = best + furtherShare * Math.max(0, further - best);
		found.push({ segment: number, article, articleId, score, count, has });
	}
	return found;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

function pickBest(segment: Segment, article: number, { scores, has }: Scored, most: number): number[] {
	const { from, to } = segment.sentencesOf(article);
	const having = Array.from({ length: to - from }, (_, at) => from + at).filter((sentence) => (scores[sentence] ?? 0) > 0);
	const byScore = having.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
	const best = [...new Set([...coverSought(byScore, has), ...byScore])].slice(0, most);
	return best.toSorted((a, b) => a - b);
}

/** For each phrase and then each word, unless a sentence before has it too, the first sentence that has it. */
function coverSought(sentences: readonly number[], has: Uint16Array): number[] {
	const covering: number[] = [];
	let covered = 0;
	for (let bit = 1; bit <= 0x8000; bit <<= 1) {
		const first = (covered & bit) === 0 ? sentences.find((sentence) => ((has[sentence] ?? 0) & bit) !== 0) : undefined;
		if (first === undefined) continue;
		covering.push(first);
		covered |= has[first] ?? 0;
	}
	return covering;
}
