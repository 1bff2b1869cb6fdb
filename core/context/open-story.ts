/** A story from where its sentences lie: the page's words as they were read, the others' in the segments of the library, likened by what likens words there. */
import type { Article, Span } from '../article';
import type { Segment } from '../search/library/segment';
import type { ContentWord } from '../search/meaning/content-words';
import { likenWords } from './liken-words';
import type { ContentTerm, Place, SentencePair, Story, Voice } from './story';

/** How like the words of one segment are to a word of the page, by their numbers there; what is missing is not like it at all. */
export type FindLikeness = (word: ContentWord) => { readonly likeness: ReadonlyMap<number, number> };

/** An article of a segment; `position` in its `articleIds`. In `pairs`, `there` counts from the article's first sentence in the segment. */
export type StoredArticle = {
	readonly article: Article;
	readonly storyScore: number;
	readonly segment: Segment;
	readonly position: number;
	readonly findSimilar: FindLikeness;
	readonly pairs: readonly SentencePair[];
};

/** `words` are those of each of the sentences. */
export type StorySource = {
	readonly article: Article;
	readonly sentences: readonly Span[];
	readonly words: readonly (readonly ContentWord[])[];
	readonly others: readonly StoredArticle[];
	readonly voiceOf: (place: Place) => Voice;
};

/** Decodes what is asked for, once. */
export function openStory({ article, sentences, words, others, voiceOf }: StorySource): Story {
	const stored = others.map(openArticle);
	const openAt = (number: number) => {
		const opened = stored[number];
		if (!opened) throw new RangeError(`no article ${number} in the story`);
		return opened;
	};
	return {
		article,
		sentences,
		others: stored.map(({ other: { article: there, storyScore, pairs }, spans }) => ({
			article: there,
			storyScore,
			sentences: spans,
			pairs,
		})),
		wordsOf: ({ article: number, sentence }) => (number === 'here' ? (words[sentence] ?? []) : openAt(number).readTerms(sentence)),
		compareWords(a, b) {
			if (a.article === 'here') {
				if (b.article === 'here') throw new RangeError('a page is not compared with itself');
				return openAt(b.article).likenPage(words[a.sentence] ?? [], b.sentence);
			}
			if (b.article === 'here') return openAt(a.article).likenToPage(a.sentence, words[b.sentence] ?? []);
			return likenAll(openAt(a.article).readWords(a.sentence), openAt(b.article).readWords(b.sentence));
		},
		voiceOf,
	};
}

function openArticle(other: StoredArticle) {
	const { segment, position, findSimilar } = other;
	const { from, to } = segment.sentencesOf(position);
	const spans = Array.from({ length: to - from }, (_, at): Span => {
		const { start, end } = segment.placeOf(from + at);
		return { start, end };
	});
	const numbers = spans.map((_, at) => segment.wordsOf(from + at));
	const terms = new Map<number, ContentTerm[]>();
	const decoded = new Map<number, ContentWord>();
	return {
		other,
		spans,
		readTerms: (sentence: number) => recall(terms, sentence, () => Array.from(numbers[sentence] ?? [], (word) => readTerm(segment, word))),
		readWords: (sentence: number) => Array.from(numbers[sentence] ?? [], (word) => recall(decoded, word, () => segment.readWord(word))),
		likenPage: (words: readonly ContentWord[], sentence: number) =>
			words.map((word) => {
				const { likeness } = findSimilar(word);
				return greatest(numbers[sentence] ?? [], (number) => likeness.get(number) ?? 0);
			}),
		likenToPage: (sentence: number, words: readonly ContentWord[]) => {
			const similar = words.map((word) => findSimilar(word).likeness);
			return Array.from(numbers[sentence] ?? [], (number) => greatest(similar, (likeness) => likeness.get(number) ?? 0));
		},
	};
}

const likenAll = (words: readonly ContentWord[], others: readonly ContentWord[]) =>
	words.map((word) => greatest(others, (other) => likenWords(word, other)));

const readTerm = (segment: Segment, word: number): ContentTerm => {
	const key = segment.keyOf(word);
	return { key, rarity: segment.rarityOf(word), isNumber: /^\p{N}/u.test(key) };
};

function recall<Value>(known: Map<number, Value>, key: number, read: () => Value): Value {
	const value = known.get(key) ?? read();
	known.set(key, value);
	return value;
}

function greatest<Item>(items: Iterable<Item>, measure: (item: Item) => number): number {
	let most = 0;
	for (const item of items) most = Math.max(most, measure(item));
	return most;
}
