/** What Lesart knows of one open tab, and what a mark in its page is. Kept under the tab; plain JSON. */
import type { Analysis } from './analysis';
import type { AnchoredNotes } from './annotation';
import type { Article, Span } from './article';
import type { ErrorCode } from './result';

/** An article as read from a page. `pageKey` is the page's canonical address, tracking parameters and fragment removed. */
export type PageArticle = Article & { readonly pageKey: string };

export type MarkKind = 'claim' | 'person' | 'note';

/** A mark in a page: `id` is a claim's, a person's or an annotation's; the span says which of its places. */
export type Mark = Span & { readonly kind: MarkKind; readonly id: string };

export type TabState =
	| { readonly status: 'loading' }
	| { readonly status: 'failed'; readonly code: ErrorCode; readonly detail?: string }
	| {
			readonly status: 'ready';
			readonly article: PageArticle;
			readonly analysis: Analysis;
			readonly notes: AnchoredNotes;
			/** The mark the reader last pointed at; `at` (epoch milliseconds) tells a repeated choice from an old one. */
			readonly selected: (Mark & { readonly at: number }) | null;
	  };
