/** What is asked of the library's full-text search, and what it answers. */
import * as v from 'valibot';
import type { ArticleHead } from './analysis';
import type { FoundText, FoundTexts } from './search/full-text/search-texts';

/** Results are asked for page by page: ten times as many as a reader looks through. */
const mostAsked = 1_000;

export const LibrarySearch = v.object({
	query: v.pipe(v.string(), v.maxLength(500)),
	/** Only articles of this outlet (`outletKey`); `null` for all. */
	outlet: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
	/** At most as many articles. */
	most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostAsked)),
});
export type LibrarySearch = v.InferOutput<typeof LibrarySearch>;

/** `isBrought`: it is one of those that come with Lesart, and not the reader's own. */
export type FoundArticle = FoundText & { readonly head: ArticleHead; readonly isBrought: boolean };

/** As `FoundTexts`, with what is known of each article. */
export type FoundArticles = Pick<FoundTexts, 'total' | 'isByEnglish'> & { readonly articles: readonly FoundArticle[] };
