/**
 * An index over the sentences of articles nobody has annotated: terms and 4-grams with their rarity over all sentences, and
 * postings of the rarer grams to find candidates. A candidate is scored by the cosine of its grams and of its terms.
 */
import type { Article, Span } from '../article';
import { splitSentences } from '../german/sentences';
import { readGrams, readTerms } from './terms';
import type { Vocabulary } from './vocabulary';
import { cosine, measureRarity, type Rarity, type Vector, weigh } from './weights';

export type IndexedSentence = Span & { readonly article: Article; readonly grams: Vector; readonly terms: Vector };

export type SentenceIndex = {
	readonly sentences: readonly IndexedSentence[];
	readonly postings: ReadonlyMap<string, readonly number[]>;
	readonly gramRarity: Rarity;
	readonly termRarity: Rarity;
	readonly vocabulary: Vocabulary;
};

export type Candidate = { readonly sentence: IndexedSentence; readonly score: number };

/** Sentences with fewer letters say too little to be found by. */
const shortest = 20;
/** Grams in more than this share of sentences find nobody in particular. */
const tooCommon = 0.02;
const fewestPostings = 50;

/** Builds the index; linear in the text. */
export function indexSentences(articles: readonly Article[], vocabulary: Vocabulary): SentenceIndex {
	const read = articles.flatMap((article) =>
		splitSentences(article.text)
			.filter((span) => span.end - span.start >= shortest)
			.map((span) => ({ article, ...span, grams: readGrams(article.text, span), terms: readTerms(article.text, vocabulary, span) })),
	);
	const gramRarity = measureRarity(read.map(({ grams }) => grams.keys()));
	const termRarity = measureRarity(read.map(({ terms }) => terms.keys()));
	const sentences = read.map((sentence) => ({
		...sentence,
		grams: weigh(sentence.grams, gramRarity),
		terms: weigh(sentence.terms, termRarity),
	}));
	return { sentences, postings: invert(sentences), gramRarity, termRarity, vocabulary };
}

function invert(sentences: readonly IndexedSentence[]): Map<string, number[]> {
	const postings = new Map<string, number[]>();
	for (const [at, { grams }] of sentences.entries()) {
		for (const gram of grams.weights.keys()) {
			const list = postings.get(gram);
			if (list) list.push(at);
			else postings.set(gram, [at]);
		}
	}
	const most = Math.max(fewestPostings, tooCommon * sentences.length);
	for (const [gram, list] of postings) if (list.length > most) postings.delete(gram);
	return postings;
}

const mostCompared = 100;

/** The sentences nearest to `text` at `span`, best first, at most `most`; none of an article for which `isSelf` holds. */
export function findCandidates(
	text: string,
	span: Span,
	index: SentenceIndex,
	most: number,
	isSelf: (article: Article) => boolean,
): Candidate[] {
	const grams = weigh(readGrams(text, span), index.gramRarity);
	const terms = weigh(readTerms(text, index.vocabulary, span), index.termRarity);
	const sums = new Map<number, number>();
	for (const [gram, weight] of grams.weights) {
		for (const at of index.postings.get(gram) ?? [])
			sums.set(at, (sums.get(at) ?? 0) + weight * (index.sentences[at]?.grams.weights.get(gram) ?? 0));
	}
	return [...sums]
		.map(([at, dot]) => ({ sentence: index.sentences[at], dot: dot / (index.sentences[at]?.grams.length || 1) }))
		.toSorted((a, b) => b.dot - a.dot)
		.slice(0, mostCompared)
		.flatMap(({ sentence }) =>
			sentence && !isSelf(sentence.article) ? { sentence, score: (cosine(grams, sentence.grams) + cosine(terms, sentence.terms)) / 2 } : [],
		)
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most);
}
