/** Full-text search in a library: ranked articles with the sentences that have the words, the words marked. */
import type { Article, Span } from '../../article';
import { tokenise } from '../../german/tokens';
import type { SearchedLibrary } from '../match-library';
import type { ContentReader } from '../meaning/content-words';
import { findPhrases, locatePhrases } from './find-phrases';
import { type RankedArticle, type Ranking, rankArticles } from './rank-articles';
import { fitWord, readQuery, type SearchQuery } from './read-query';

/** A sentence of an article, [start, end) of its text; `marks` are the words and phrases that were found in it, offsets into the article's text too. */
export type FoundSentence = Span & { readonly text: string; readonly marks: readonly Span[] };

export type FoundText = {
	readonly articleId: string;
	/** In the order of the text. */
	readonly sentences: readonly FoundSentence[];
	/** How many more of its sentences have one of the words. */
	readonly more: number;
};

export type FoundTexts = {
	/** Best first. */
	readonly texts: readonly FoundText[];
	/** Articles found altogether. */
	readonly total: number;
	/** Whether a word was looked for as an English one, since no German word fits. */
	readonly isByEnglish: boolean;
};

/** Sentences that are quoted of an article. */
const mostSentences = 3;

export type SearchOptions = {
	readonly most: number;
	readonly isWanted?: (articleId: string) => boolean;
	readonly pause?: () => Promise<void> | null;
};

const nothing: FoundTexts = { texts: [], total: 0, isByEnglish: false };

/**
 * At most `most` articles of those for which `isWanted`. Words are found by their lemma, as parts of compounds, the last one also by its beginning, and where
 * no German word fits by their English; words in quotation marks as they stand. `pause` is awaited between articles, so that others may work meanwhile. Rejects
 * where reading texts does.
 */
export async function searchTexts(
	query: string,
	library: SearchedLibrary,
	readContent: ContentReader,
	{ most, isWanted = () => true, pause }: SearchOptions,
): Promise<FoundTexts> {
	const sought = readQuery(query, readContent);
	const { terms, phrases } = sought;
	if (terms.length === 0 && phrases.length === 0) return nothing;
	const isHere = (id: string) => !library.isRemoved(id) && isWanted(id);
	const found = await findPhrases(phrases, library, isHere, pause);
	const ranking = rankArticles(library.segments, terms, found, isHere);
	const shown = ranking.articles.slice(0, most);
	const texts = await library.readTexts(shown.map(({ articleId }) => articleId));
	const quoted: FoundText[] = [];
	for (const ranked of shown) {
		const article = texts.get(ranked.articleId);
		if (article) quoted.push(quoteArticle(ranked, article, { library, ranking, sought, readContent }));
		await pause?.();
	}
	return { texts: quoted, total: ranking.articles.length, isByEnglish: ranking.isEnglish.includes(true) };
}

type Search = {
	readonly library: SearchedLibrary;
	readonly ranking: Ranking;
	readonly sought: SearchQuery;
	readonly readContent: ContentReader;
};

function quoteArticle(ranked: RankedArticle, { text }: Article, search: Search): FoundText {
	const { library, ranking } = search;
	const sentences = ranking.pickSentences(ranked, mostSentences).flatMap((sentence): FoundSentence[] => {
		const place = library.segments[ranked.segment]?.placeOf(sentence);
		if (!place || place.end > text.length) return [];
		const { start, end } = place;
		return [{ start, end, text: text.slice(start, end), marks: markSought(text, place, search) }];
	});
	return { articleId: ranked.articleId, sentences, more: ranked.count - sentences.length };
}

/** The phrases within the span, each as a whole, and the other words that fit any term, in the order of the text. */
function markSought(text: string, span: Span, { sought: { terms, phrases }, ranking: { isEnglish }, readContent }: Search): Span[] {
	const tokens = tokenise(text, span);
	const marked = locatePhrases(tokens, phrases);
	const fits = ({ start, end }: Span) => {
		if (marked.some((phrase) => phrase.start <= start && end <= phrase.end)) return false;
		const [word] = readContent(text, { start, end });
		return word !== undefined && terms.some((term, at) => fitWord(word, term, isEnglish[at] ?? false) > 0);
	};
	const words = tokens.filter(fits).map(({ start, end }) => ({ start, end }));
	return [...marked, ...words].toSorted((a, b) => a.start - b.start);
}
