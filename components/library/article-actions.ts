/** What the library's tab of articles can ask for. */
import type { Article } from '../../core/article';
import type { KeptBy } from '../../core/kept-article';
import type { FoundArticles, LibrarySearch } from '../../core/library-search';
import type { Result } from '../../core/result';

/** A version of an article as it is read; `keptAt` and `keptBy` are `null` for those that come with Lesart. */
export type ReadVersion = Article & { readonly keptAt: string | null; readonly keptBy: KeptBy | null };

export type ArticleActions = {
	readonly search: (search: LibrarySearch) => Promise<Result<FoundArticles>>;
	/** All versions of the article of which any is named, the oldest first; [] when it is gone. */
	readonly read: (articleId: string) => Promise<Result<readonly ReadVersion[]>>;
	/** The id to undo it by; `null` when nothing was there. */
	readonly remove: (articleIds: readonly string[]) => Promise<Result<string | null>>;
	/** How many came back. */
	readonly restore: (removalId: string) => Promise<Result<number>>;
};

/** A removal that can be undone. */
export type PendingRemoval = { readonly id: string; readonly count: number; readonly at: number };
