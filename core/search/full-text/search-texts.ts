/** Full-text search in a library: ranked articles with the sentences that have the words, the words marked. */
import type { Article, Span } from '../../article';
import { tokenise } from '../../german/tokens';
import type { SearchedLibrary } from '../match-library';
import type { ContentReader } from '../meaning/content-words';
import { type RankedArticle, type Ranking, rankArticles } from './rank-articles';
import { fitWord, readQuery, type SearchTerm } from './read-query';

/** A sentence of an article, [start, end) of its text; `marks` are the words that were found in it, offsets into the article's text too. */
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
 * no German word fits by their English. `pause` is awaited between articles, so that others may work meanwhile. Rejects where reading texts does.
 */
export async function searchTexts(
	query: string,
	library: SearchedLibrary,
	readContent: ContentReader,
	{ most, isWanted = () => true, pause }: SearchOptions,
): Promise<FoundTexts> {
	const terms = readQuery(query, readContent);
	if (terms.length === 0) return nothing;
	const ranking = rankArticles(library.segments, terms, (id) => !library.isRemoved(id) && isWanted(id));
	const shown = ranking.articles.slice(0, most);
	const texts = await library.readTexts(shown.map(({ articleId }) => articleId));
	const quoted: FoundText[] = [];
	for (const ranked of shown) {
		const article = texts.get(ranked.articleId);
		if (article) quoted.push(quoteArticle(ranked, article, { library, ranking, terms, readContent }));
		await pause?.();
	}
	return { texts: quoted, total: ranking.articles.length, isByEnglish: ranking.isEnglish.includes(true) };
}

type Search = {
	readonly library: SearchedLibrary;
	readonly ranking: Ranking;
	readonly terms: readonly SearchTerm[];
	readonly readContent: ContentReader;
};

function quoteArticle(ranked: RankedArticle, { text }: Article, { library, ranking, terms, readContent }: Search): FoundText {
	const sentences = ranking.pickSentences(ranked, mostSentences).flatMap((sentence): FoundSentence[] => {
		const place = library.segments[ranked.segment]?.placeOf(sentence);
		if (!place || place.end > text.length) return [];
		const { start, end } = place;
		return [{ start, end, text: text.slice(start, end), marks: markWords(text, place, terms, ranking.isEnglish, readContent) }];
	});
	return { articleId: ranked.articleId, sentences, more: ranked.count - sentences.length };
}

/** The words within the span that fit any term. */
function markWords(
	text: string,
	span: Span,
	terms: readonly SearchTerm[],
	isEnglish: readonly boolean[],
	readContent: ContentReader,
): Span[] {
	const fits = ({ start, end }: Span) => {
		const [word] = readContent(text, { start, end });
		return word !== undefined && terms.some((term, at) => fitWord(word, term, isEnglish[at] ?? false) > 0);
	};
	return tokenise(text, span)
		.filter(fits)
		.map(({ start, end }) => ({ start, end }));
}
