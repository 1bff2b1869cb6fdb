/** The words of a text by sentence, and how much of another sentence's words stand there: a cheap first look, before meaning is compared. */
import type { ContentTerm, Place, Story } from './story';

export type TextWords = {
	readonly article: Place['article'];
	readonly sentences: readonly ReadonlySet<string>[];
	readonly all: ReadonlySet<string>;
};

export function readTextWords(story: Story, article: Place['article']): TextWords {
	const spans = article === 'here' ? story.sentences : (story.others[article]?.sentences ?? []);
	const sentences = spans.map((_, sentence) => new Set(story.wordsOf({ article, sentence }).map(({ key }) => key)));
	return { article, sentences, all: new Set(sentences.flatMap((keys) => [...keys])) };
}

/** Of the words, by rarity, the share that stands among `keys`, 0–1; 0 for no words. */
export function measureCover(words: readonly ContentTerm[], keys: ReadonlySet<string>): number {
	let total = 0;
	let found = 0;
	for (const { key, rarity } of words) {
		total += rarity;
		if (keys.has(key)) found += rarity;
	}
	return total === 0 ? 0 : found / total;
}
