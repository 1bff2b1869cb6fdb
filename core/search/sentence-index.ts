/**
 * The sentences of articles nobody has annotated, found by what they say. Candidates come from the segments' 4-grams, which are cheap and
 * forgive spelling; each is then read whole and compared by meaning. A match must also stand out from the next best that says something else.
 */
import type { Article, Span } from '../article';
import { remember } from '../german/remember';
import type { WordSources } from '../word-sources';
import { compareMeaning, readMeaning, type SentenceMeaning } from './meaning/compare-meaning';
import { makeContentReader } from './meaning/content-words';
import { buildSegment } from './segments/build-segment';
import { searchSegments } from './segments/search-segments';
import { placeOf, type Segment } from './segments/segment';

export type SentenceIndex = {
	readonly articles: readonly Article[];
	readonly segment: Segment;
	/** What a sentence of the index says, by its number. */
	readonly meaningOf: (sentence: string) => SentenceMeaning;
	readonly read: (text: string, span: Span) => SentenceMeaning;
};

export type IndexedSentence = Span & { readonly article: Article };

/** `score`: how likely both say the same, 0–1. */
export type Candidate = { readonly sentence: IndexedSentence; readonly score: number };

/** Candidates compared whole. */
const mostCompared = 60;
/** Weight of the letters' cosine beside the coverage, and of how far the best stands out. */
const lettersWeight = 0.6;
const marginWeight = 2;
/** The score is a half at `middle`, and its odds rise by e with each `slope`. */
const middle = 1.05;
const slope = 0.15;
/** What some sentence of a large corpus nearly always reaches; in a small one nothing else may come near a poor match. */
const leastRival = 0.35;
/** Sentences that cover each other so far are copies: another outlet's copy does not make the best doubtful. */
const copied = 0.6;

/** Builds the index; linear in the text. */
export function indexSentences(articles: readonly Article[], sources: WordSources): SentenceIndex {
	const segment = buildSegment(articles.map(({ text }, at) => ({ id: String(at), text })));
	const readContent = makeContentReader(sources);
	const read = (text: string, span: Span) => readMeaning(readContent(text, span));
	const meaningOf = (sentence: string) => {
		const place = locate(articles, segment, Number(sentence));
		return place ? read(place.article.text, place) : readMeaning([]);
	};
	return { articles, segment, meaningOf: remember(meaningOf, 10_000), read };
}

function locate(articles: readonly Article[], segment: Segment, sentence: number): IndexedSentence | null {
	const place = placeOf(segment, sentence);
	const article = place && articles[Number(place.articleId)];
	return place && article ? { article, start: place.start, end: place.end } : null;
}

type Compared = { readonly sentence: IndexedSentence; readonly meaning: SentenceMeaning; readonly likeness: number };

/** The sentences nearest to `text` at `span`, best first, at most `most`; none of an article for which `isSelf` holds. */
export function findCandidates(
	text: string,
	span: Span,
	index: SentenceIndex,
	most: number,
	isSelf: (article: Article) => boolean,
): Candidate[] {
	const own = index.read(text, span);
	if (own.words.length === 0) return [];
	const isWanted = (id: string) => !isSelf(index.articles[Number(id)] as Article);
	const compared = searchSegments([index.segment], text, span, { most: mostCompared, isWanted })
		.flatMap(({ sentence, score }): Compared[] => {
			const place = locate(index.articles, index.segment, sentence);
			const meaning = index.meaningOf(String(sentence));
			return place ? [{ sentence: place, meaning, likeness: compareMeaning(own, meaning) + lettersWeight * score }] : [];
		})
		.toSorted((a, b) => b.likeness - a.likeness);
	return compared.slice(0, most).map((one) => ({ sentence: one.sentence, score: rate(one, compared) }));
}

/** From likeness and from the distance to what says something else: the best of those, or for a lesser candidate the best of all. */
function rate(one: Compared, compared: readonly Compared[]): number {
	const rival = compared.find((other) => other !== one && compareMeaning(one.meaning, other.meaning) < copied);
	const sum = one.likeness + marginWeight * (one.likeness - Math.max(rival?.likeness ?? 0, leastRival)) - middle;
	return 1 / (1 + Math.exp(-sum / slope));
}
