/** What this article says and none of the others on its story does: its own reporting, or what the others left out. */
import type { Span } from '../article';
import { isSaidIn } from './is-said-in';
import { judgeReadability } from './judge-readability';
import { type StoryArticle, surelySameStory } from './score-stories';
import type { Story } from './story';
import { readTextWords } from './text-words';
import { weighWords } from './weigh-sentences';

const mostShown = 8;
/** Sentences that are looked for in the other articles. */
const mostCompared = 24;
/** One other article proves nothing unless the story is the same beyond doubt. */
const fewestArticles = 2;
const beyondDoubt = 0.75;
const leastWeight = 0.5;
const figureBonus = 1.25;
/** Where less than this share of the claims here stands in others, the article is its own story, and nothing in it is to be singled out. */
const fewestShared = 0.2;

/** Spans of this article, in its order, eight at most; [] when there is nothing to compare with: teasers say too little. */
export function findOnlyHere(story: Story, articles: readonly StoryArticle[], claims: ReadonlySet<number>): Span[] {
	const full = articles.filter(({ score, other }) => score >= surelySameStory && other.article.access === 'full');
	if (full.length < fewestArticles && !full.some(({ score }) => score >= beyondDoubt)) return [];
	const paired = new Set(story.others.flatMap(({ pairs }) => pairs.map(({ here }) => here)));
	if ([...claims].filter((sentence) => paired.has(sentence)).length < fewestShared * claims.size) return [];
	const texts = articles.map(({ number }) => readTextWords(story, number));
	const weighed = [...claims]
		.filter((sentence) => !paired.has(sentence))
		.map((sentence) => ({ sentence, weight: weighHere(story, sentence) }));
	const own: number[] = [];
	for (const { sentence, weight } of weighed.toSorted((a, b) => b.weight - a.weight || a.sentence - b.sentence).slice(0, mostCompared)) {
		if (own.length === mostShown || weight < leastWeight) break;
		if (!texts.some((text) => isSaidIn(story, { article: 'here', sentence }, text))) own.push(sentence);
	}
	return own.toSorted((a, b) => a - b).flatMap((sentence) => story.sentences[sentence] ?? []);
}

function weighHere(story: Story, sentence: number): number {
	const words = story.wordsOf({ article: 'here', sentence });
	const { start, end } = story.sentences[sentence] ?? { start: 0, end: 0 };
	if (judgeReadability(story.article.text.slice(start, end)) === 0) return 0;
	return weighWords(words) * (words.some(({ isNumber }) => isNumber) ? figureBonus : 1);
}
