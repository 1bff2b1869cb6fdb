/** Which of the others are on the same story: by how many weighty sentences stand in both, how much of either article that is, and how near their dates are. */
import type { SameStory } from '../analysis';
import { makesClaim } from '../claims/claim-sentences';
import { weighNearness } from '../dates';
import type { OtherArticle, SentencePair, Story } from './story';
import { weighSentencesHere, weighText } from './weigh-sentences';

/** An article that is on the same story; `number` is its place in `others`. */
export type StoryArticle = SameStory & { readonly number: number; readonly other: OtherArticle };

/** Below this two articles share a sentence, not a story. */
const sameStory = 0.45;
/** From this on what one of them does not say can be called missing or its own. */
export const surelySameStory = 0.58;
/** As much as an ordinary sentence at the head of both makes it more likely than not. */
const sentencesForHalf = 1.1;
/** One sentence in four of the shorter article is as good as all: the rest is each outlet's own. */
const enoughShared = 0.25;
/** How far the search alone is believed. */
const searchShare = 0.3;

/** The sentences here that make a claim, by their numbers: what shares are shares of. */
export function listClaims({ article, sentences }: Story): ReadonlySet<number> {
	return new Set([...sentences.keys()].filter((number) => sentences[number] && makesClaim(article.text, sentences[number])));
}

/** Articles on the same story, nearest first; [] when there are none. `claims` as `listClaims` gives them. */
export function scoreStories(story: Story, claims: ReadonlySet<number>): StoryArticle[] {
	const weights = weighSentencesHere(story);
	return story.others
		.map((other, number) => describeOther(other, number, claims, scoreOther(story, other, number, weights)))
		.filter(({ score }) => score >= sameStory)
		.toSorted((a, b) => b.score - a.score || b.matched - a.matched);
}

function describeOther(other: OtherArticle, number: number, claims: ReadonlySet<number>, score: number): StoryArticle {
	const said = other.pairs.filter(({ here, relation }) => claims.has(here) && relation !== 'related' && relation !== 'contradicts');
	const copies = said.filter(({ relation }) => relation === 'near-verbatim');
	const all = Math.max(1, claims.size);
	return { articleId: other.article.id, score, matched: countHere(said) / all, copied: countHere(copies) / all, number, other };
}

const countHere = (pairs: readonly SentencePair[]) => new Set(pairs.map(({ here }) => here)).size;

function scoreOther(story: Story, other: OtherArticle, number: number, weightsHere: readonly number[]): number {
	if (other.pairs.length === 0) return 0;
	const weightsThere = weighText(story, number);
	const evidence = sumBest(other.pairs, ({ here, there }) => [here, Math.min(weightsHere[here] ?? 0, weightsThere[there] ?? 0)]);
	const there = sumBest(other.pairs, ({ there: sentence }) => [sentence, weightsThere[sentence] ?? 0]);
	const share = Math.max(evidence / (sum(weightsHere) || 1), Math.min(evidence, there) / (sum(weightsThere) || 1));
	const amount = 1 - 2 ** (-evidence / sentencesForHalf);
	const shown = Math.sqrt(amount * Math.min(1, share / enoughShared));
	const nearness = weighNearness(story.article.published, other.article.published);
	return nearness * (1 - (1 - shown) * (1 - searchShare * other.storyScore));
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

/** The weights of the sentences that are paired, each by its best pair. */
function sumBest(pairs: readonly SentencePair[], weigh: (pair: SentencePair) => readonly [sentence: number, weight: number]): number {
	const best = new Map<number, number>();
	for (const pair of pairs) {
		const [sentence, weight] = weigh(pair);
		best.set(sentence, Math.max(best.get(sentence) ?? 0, pair.score * weight));
	}
	return sum([...best.values()]);
}
