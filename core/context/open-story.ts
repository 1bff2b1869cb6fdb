/** A story from where its sentences lie: the page's words as they were read, the others' in the segments of the library, likened by what likens words there. */
import type { Article, Span } from '../article';
import type { ContentWord } from '../search/meaning/content-words';
import { likenWords } from './liken-words';
import { openStoredArticle, type StoredArticle } from './stored-article';
import type { Place, Story, Voice } from './story';

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
	const stored = others.map(openStoredArticle);
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

const likenAll = (words: readonly ContentWord[], others: readonly ContentWord[]) =>
	Float32Array.from(words, (word) => others.reduce((most, other) => Math.max(most, likenWords(word, other)), 0));
