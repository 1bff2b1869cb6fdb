/**
 * How much a sentence weighs as evidence: by how much it says, and by whether it is the kind of sentence that every article of the field carries.
 * Background („Russland führt seit Februar 2022 Krieg …“) gives itself away by where it is said: in articles that lie weeks apart.
 */
import { countDaysApart } from '../dates';
import type { ContentTerm, Place, Story } from './story';

/** Rarity of all words of an ordinary sentence of news: eight content words of middling rarity. */
const fullSentence = 40;

/** 0–1; 1 for a sentence of ordinary length. Repeated words count once. */
export function weighWords(words: readonly ContentTerm[]): number {
	const rarities = new Map(words.map(({ key, rarity }) => [key, rarity]));
	return Math.min(1, [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0) / fullSentence);
}

/** Articles further away than this are on other news, whatever they share. */
const otherNewsDays = 14;
/** News comes first, background last: the last sentence of an article weighs as much less than the first. */
const endLoss = 0.6;

/** Of every sentence here: its weight. A sentence that also stands in articles on other news loses with each of them. */
export function weighSentencesHere(story: Story): number[] {
	const saidElsewhere = story.sentences.map(() => new Set<number>());
	for (const [number, { article, pairs }] of story.others.entries()) {
		if (!isOtherNews(story, article.published)) continue;
		for (const { here } of pairs) saidElsewhere[here]?.add(number);
	}
	return weighText(story, 'here').map((weight, sentence) => weight / (1 + (saidElsewhere[sentence]?.size ?? 0)));
}

/** Of every sentence of an article, by its words and its place. */
export function weighText(story: Story, article: Place['article']): number[] {
	const sentences = article === 'here' ? story.sentences : (story.others[article]?.sentences ?? []);
	return sentences.map((_, sentence) => weighWords(story.wordsOf({ article, sentence })) * (1 - (endLoss * sentence) / sentences.length));
}

/** Whether what was published then is on other news than this article; no when a date is not known. */
export function isOtherNews(story: Story, published: string | null): boolean {
	const days = countDaysApart(published, story.article.published);
	return days !== null && days > otherNewsDays;
}
