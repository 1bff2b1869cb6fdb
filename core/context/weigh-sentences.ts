/**
 * How much a sentence weighs as evidence: by how much it says, and by whether it is the kind of sentence that every article of the field carries.
 * Background („Russland führt seit Februar 2022 Krieg …“) gives itself away by where it is said: in articles that lie weeks apart.
 */
import { countDaysApart } from './dates';
import type { ContentTerm, Story } from './story';

/** Rarity of all words of an ordinary sentence of news: eight content words of middling rarity. */
const fullSentence = 40;

/** 0–1; 1 for a sentence of ordinary length. Repeated words count once. */
export function weighWords(words: readonly ContentTerm[]): number {
	const rarities = new Map(words.map(({ key, rarity }) => [key, rarity]));
	return Math.min(1, [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0) / fullSentence);
}

/** Articles further away than this are on other news, whatever they share. */
const otherNewsDays = 14;

/** Of every sentence here: its weight. A sentence that also stands in articles on other news loses with each of them. */
export function weighSentencesHere(story: Story): number[] {
	const saidElsewhere = story.sentences.map(() => new Set<number>());
	for (const [number, { article, pairs }] of story.others.entries()) {
		const days = countDaysApart(article.published, story.article.published);
		if (days === null || days <= otherNewsDays) continue;
		for (const { here } of pairs) saidElsewhere[here]?.add(number);
	}
	return saidElsewhere.map((articles, sentence) => weighWords(story.wordsOf({ article: 'here', sentence })) / (1 + articles.size));
}

export function weighSentencesThere(story: Story, other: number): number[] {
	return (story.others[other]?.sentences ?? []).map((_, sentence) => weighWords(story.wordsOf({ article: other, sentence })));
}
