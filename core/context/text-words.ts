/**
 * The words of a text by sentence: a first, cheap look at whether another sentence's words stand there, and where. What shares no word at all is not
 * worth a closer comparison.
 */
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
export function measureCover(words: readonly ContentTerm[], ...keys: readonly ReadonlySet<string>[]): number {
	let total = 0;
	let found = 0;
	for (const { key, rarity } of words) {
		total += rarity;
		if (keys.some((set) => set.has(key))) found += rarity;
	}
	return total === 0 ? 0 : found / total;
}

/** The most of the words that stands in two sentences of the text, one after the other: what is said in one sentence there may take two here. */
export function measureNearCover(words: readonly ContentTerm[], text: TextWords): number {
	const none: ReadonlySet<string> = new Set();
	return text.sentences.reduce((most, keys, at) => Math.max(most, measureCover(words, keys, text.sentences[at + 1] ?? none)), 0);
}

/** Sentences worth a closer comparison share at least this much of the words. */
const worthALook = 0.1;

/** Places in the text that share words with the sentence. */
export function findLikely(words: readonly ContentTerm[], text: TextWords): Place[] {
	return text.sentences.flatMap((keys, sentence) => (measureCover(words, keys) >= worthALook ? [{ article: text.article, sentence }] : []));
}
