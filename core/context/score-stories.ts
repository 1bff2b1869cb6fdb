/** Which of the others are on the same story: by how many weighty sentences stand in both, how much of either article that is, and how near their dates are. */
import type { SameStory } from '../analysis';
import { makesClaim } from '../claims/claim-sentences';
import { weighNearness } from './dates';
import type { OtherArticle, Story } from './story';
import { weighSentencesHere, weighSentencesThere } from './weigh-sentences';

/** An article that is on the same story; `number` is its place in `others`. */
export type StoryArticle = SameStory & { readonly number: number; readonly other: OtherArticle };

/** Below this two articles share a sentence, not a story. */
const sameStory = 0.35;
/** From this on what one of them does not say can be called missing or its own. */
export const surelySameStory = 0.55;
/** Two ordinary sentences in common make it more likely than not. */
const sentencesForHalf = 1.5;
/** One sentence in four of the shorter article is as good as all: the rest is each outlet's own. */
const enoughShared = 0.25;
/** What the search thinks of the article, against what its sentences show. */
const searchShare = 0.25;

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

const countHere = (pairs: OtherArticle['pairs']) => new Set(pairs.map(({ here }) => here)).size;

function scoreOther(story: Story, other: OtherArticle, number: number, weightsHere: readonly number[]): number {
	const weightsThere = weighSentencesThere(story, number);
	const evidence = sumBest(other.pairs, weightsHere, ({ here }) => here);
	const there = sumBest(other.pairs, weightsThere, ({ there: sentence }) => sentence);
	const share = Math.max(evidence / (sum(weightsHere) || 1), Math.min(evidence, there) / (sum(weightsThere) || 1));
	const amount = 1 - 2 ** (-evidence / sentencesForHalf);
	const shown = Math.sqrt(amount * Math.min(1, share / enoughShared));
	const nearness = weighNearness(story.article.published, other.article.published);
	return nearness * shown * (1 - searchShare + searchShare * other.storyScore);
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

/** The weights of the sentences that are paired, each by its best pair. */
function sumBest(pairs: OtherArticle['pairs'], weights: readonly number[], sentenceOf: (pair: OtherArticle['pairs'][number]) => number) {
	const best = new Map<number, number>();
	for (const pair of pairs) best.set(sentenceOf(pair), Math.max(best.get(sentenceOf(pair)) ?? 0, pair.score));
	return [...best].reduce((total, [sentence, score]) => total + score * (weights[sentence] ?? 0), 0);
}
