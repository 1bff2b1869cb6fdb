/**
 * Articles on the story of a page, read through sentence by sentence. That two articles have some sentences in common makes it likelier that others that are
 * alike say the same; how likely it is of a pair is told by all the others.
 */
import type { Article, Span } from '../../article';
import { weighNearness } from '../../dates';
import { isSameOutlet } from '../../outlet-key';
import type { Segment } from '../library/segment';
import { type AlignedPair, alignArticle } from './align-article';
import { type Judged, weighCommonness } from './judge-candidates';
import { coverByNames, trustBesides } from './name-runs';
import { judgeWithinStory, rateWithinStory } from './rate';
import type { Unit } from './read-units';
import type { SearchedSegment } from './searched-segment';
import { readTokens, shareTokens, type TokenSet } from './shared-tokens';
import type { FindSimilar } from './similar-words';

/** An article on the same story; pairs by numbers of sentences here and there. `score` 0–1: how surely it is on the story. */
export type AlignedStory = {
	readonly article: Article;
	readonly score: number;
	/** Where its sentences lie; `position` is the article's in the segment. */
	readonly segment: Segment;
	readonly position: number;
	readonly findSimilar: FindSimilar;
	readonly sentences: readonly Span[];
	readonly pairs: readonly { readonly here: number; readonly there: number; readonly score: number }[];
};

/** Articles read through, and what they must promise: the sum of the chances of their sentences. */
const mostStories = 16;
const leastPromise = 0.8;
/** An article with as much in common, besides the pair in question, is as likely as not on the same story. */
const halfSure = 0.7;
/** Pairs less likely are not listed. */
const leastChance = 0.2;

export type StoryPage = {
	readonly article: Article;
	/** Single sentences, with what was found for each. */
	readonly units: readonly Unit[];
	readonly judged: readonly (readonly Judged[])[];
};

/** Surest first; [] when no article has more than a stray sentence in common. */
export function readStories(page: StoryPage): AlignedStory[] {
	const readHere = page.units.map((unit) => readTokens(page.article.text, unit));
	const weights = page.judged.map(weighCommonness);
	return pickArticles(page, weights)
		.map((one) => alignStory(one, page, { readHere, weights }))
		.filter(({ pairs }) => pairs.length > 0)
		.toSorted((a, b) => b.score - a.score);
}

/** Where an article lies in the segments, and its text. */
type Holder = Pick<Judged, 'article' | 'number'> & { readonly searched: SearchedSegment };

/** The articles of other outlets whose sentences are found most often; each counts once for a sentence here. */
function pickArticles({ article: page, judged }: StoryPage, weights: readonly number[]): Holder[] {
	const holders = new Map<string, Holder>();
	const promises = new Map<string, number>();
	for (const [unit, found] of judged.entries()) {
		const best = new Map<string, number>();
		for (const { article, candidate, number, chance, chanceWithinStory } of found) {
			if (isSameOutlet(page, article)) continue;
			holders.set(article.id, { article, searched: candidate.searched, number });
			best.set(article.id, Math.max(best.get(article.id) ?? 0, chance, chanceWithinStory));
		}
		for (const [id, chance] of best) promises.set(id, (promises.get(id) ?? 0) + chance * (weights[unit] ?? 1));
	}
	const promiseOf = ({ article }: Holder) => promises.get(article.id) ?? 0;
	return [...holders.values()]
		.filter((holder) => promiseOf(holder) >= leastPromise)
		.toSorted((a, b) => promiseOf(b) - promiseOf(a))
		.slice(0, mostStories);
}

type Rated = AlignedPair & { readonly chance: number };

/** Of each unit here: its tokens, and what it tells of a story. */
type Here = { readonly readHere: readonly TokenSet[]; readonly weights: readonly number[] };

function alignStory({ article, searched, number }: Holder, page: StoryPage, { readHere, weights }: Here): AlignedStory {
	const { segment: held, findSimilar } = searched;
	const { from } = held.sentencesOf(number);
	const sentences = held.placesOf(number);
	const rated = alignArticle(page.units, searched, number).map((pair): Rated => {
		const place = sentences[pair.sentence - from] as Span;
		const tokens = shareTokens(readHere[pair.unit] ?? new Set(), searched.readTokens(pair.sentence, article.text, place));
		const byNames = coverByNames(pair.cover, page.units[pair.unit]?.names ?? [], article.text.slice(place.start, place.end));
		const trust = trustBesides(pair.cover, byNames);
		return { ...pair, chance: trust * judgeWithinStory(rateWithinStory(pair.cover, tokens)) };
	});
	const pairs = pickLikest(rated);
	const nearness = weighNearness(page.article.published, article.published);
	const value = ({ unit, chance }: Rated) => chance * (weights[unit] ?? 1) * nearness;
	const evidence = sumOnce(pairs, value);
	return {
		article,
		score: trust(evidence),
		segment: held,
		position: number,
		findSimilar,
		sentences,
		pairs: pairs.flatMap((pair) => {
			const { unit, sentence, chance } = pair;
			const score = chance * trust(evidence - value(pair));
			return score < leastChance ? [] : [{ here: page.units[unit]?.first ?? 0, there: sentence - from, score }];
		}),
	};
}

/** How sure the story is by its evidence, 0–1. */
const trust = (evidence: number) => 1 - 0.5 ** (Math.max(0, evidence) / halfSure);

/** Pairs in which one of the two finds nothing liker in the other article. */
function pickLikest(rated: readonly Rated[]): Rated[] {
	const byUnit = new Map<number, Rated>();
	const bySentence = new Map<number, Rated>();
	for (const pair of rated) {
		if (pair.chance > (byUnit.get(pair.unit)?.chance ?? 0)) byUnit.set(pair.unit, pair);
		if (pair.chance > (bySentence.get(pair.sentence)?.chance ?? 0)) bySentence.set(pair.sentence, pair);
	}
	return rated.filter((pair) => byUnit.get(pair.unit) === pair || bySentence.get(pair.sentence) === pair);
}

/** Of every sentence the best, so that one sentence like many there is no evidence many times over. */
function sumOnce(pairs: readonly Rated[], weigh: (pair: Rated) => number): number {
	const best = new Map<number, number>();
	const used = new Map<number, number>();
	for (const pair of pairs) {
		best.set(pair.unit, Math.max(best.get(pair.unit) ?? 0, weigh(pair)));
		used.set(pair.sentence, Math.max(used.get(pair.sentence) ?? 0, weigh(pair)));
	}
	const sum = (values: Map<number, number>) => [...values.values()].reduce((total, value) => total + value, 0);
	return Math.min(sum(best), sum(used));
}
