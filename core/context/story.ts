/**
 * What the matching found of an article and of others that may be on its story: plain data, and what can be asked about any two sentences. Everything in
 * this room is decided from it; nothing here knows how sentences are found or compared.
 */
import type { FigurePair } from '../analysis';
import type { Article, Span } from '../article';
import type { Relation, Stance } from '../claim';
import type { ContentWord } from '../search/meaning/content-words';

/** A sentence of the article being read (`here`), or of one of `others`, by its number. */
export type Place = { readonly article: 'here' | number; readonly sentence: number };

/** Two sentences set side by side, by their numbers; `figures` as in `Parallel`. `score` 0–1. */
export type SentencePair = {
	readonly here: number;
	readonly there: number;
	readonly relation: Relation;
	readonly score: number;
	readonly figures: FigurePair | null;
};

/** An article that may be on the same story. `sentences` are all of its text, in order; `storyScore` (0–1) is what the search thinks of it. */
export type OtherArticle = {
	readonly article: Article;
	readonly storyScore: number;
	readonly sentences: readonly Span[];
	readonly pairs: readonly SentencePair[];
};

/** Who says a sentence, in the words of its article (`null`: the outlet itself), and how they stand to it. */
export type Voice = { readonly speaker: string | null; readonly stance: Stance };

export type Story = {
	readonly article: Article;
	/** All sentences of its text, in order. */
	readonly sentences: readonly Span[];
	readonly others: readonly OtherArticle[];
	/** Content words of a sentence. Cheap: asked of every sentence. */
	wordsOf(place: Place): readonly ContentTerm[];
	/** For each of `wordsOf(a)`, how like it the likest word of `b` is, 0–1, by whatever likens words. Asked of some thousands of pairs. */
	compareWords(a: Place, b: Place): Float32Array;
	/** Asked of the few sentences whose figures are drawn. */
	voiceOf(place: Place): Voice;
};

export type ContentTerm = Pick<ContentWord, 'key' | 'rarity' | 'isNumber'>;

/** The article and the sentences that a place speaks of; throws for a place that is not in the story. */
export function locate(story: Story, place: Place): { readonly article: Article; readonly span: Span } {
	const holder = place.article === 'here' ? story : story.others[place.article];
	const span = holder?.sentences[place.sentence];
	if (!holder || !span) throw new RangeError(`no sentence ${place.sentence} in article ${place.article}`);
	return { article: holder.article, span };
}
