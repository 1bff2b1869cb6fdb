/** What Lesart knows of one open tab, and what a mark in its page is. Kept under the tab; plain JSON. */
import type { Analysis } from './analysis';
import type { AnchoredNotes, RecalledNote } from './annotation';
import type { NoteColour } from './annotations/note-colour';
import type { Article, Span } from './article';
import type { ErrorCode } from './result';

/**
 * An article as read from a page. `pageKey` is the page's canonical address, tracking parameters and fragment removed. `isOverview`: the page is no
 * article but leads to many, and the text is its headlines.
 */
export type PageArticle = Article & { readonly pageKey: string; readonly isOverview?: boolean };

export type MarkKind = 'claim' | 'person' | 'note';

/** A mark in a page, a note's in its colour: `id` is a claim's, a shared sentence's (`idOfShared`), a person's or an annotation's; the span says which of its places. */
export type Mark = Span & { readonly kind: MarkKind; readonly id: string; readonly colour?: NoteColour };

/** Where a mark stands among all marks of its page, in the order of the text, from 1. */
export type MarkPlace = { readonly number: number; readonly total: number };

/** A mark the reader chose in the page; with its place where he walked there by keyboard. */
export type ChosenMark = Mark & { readonly place?: MarkPlace };

/** The page's article among those the reader keeps; `isCurrent` until the page's text is another than the one that is kept. What came `isByFeed` stays for a while only. */
export type Keeping = { readonly id: string; readonly isCurrent: boolean; readonly isByFeed?: boolean };

/** The id of the mark, and of the card, of a sentence that other articles share. */
export const idOfShared = ({ start }: Span): string => `shared-${start}`;

export type TabState =
	| { readonly status: 'loading' }
	| { readonly status: 'failed'; readonly code: ErrorCode; readonly detail?: string }
	| {
			readonly status: 'ready';
			readonly article: PageArticle;
			readonly analysis: Analysis;
			readonly notes: AnchoredNotes;
			/** Notes of other pages on claims and people that this article has too. */
			readonly recalled: readonly RecalledNote[];
			/** `null` when the reader does not keep it. */
			readonly kept: Keeping | null;
			/** Why it was not kept unasked, where the reader has set that. */
			readonly unkept?: ErrorCode;
			/** False while only the corpus was asked: what other articles of the library say is still to come. */
			readonly isComplete: boolean;
			/** The mark the reader last pointed at or walked to; `at` (epoch milliseconds) tells a repeated choice from an old one. */
			readonly selected: (ChosenMark & { readonly at: number }) | null;
	  };

/** What a page is told of itself: its claims and people as marks, its notes, and what it takes to say where a word was met. */
export type PageReading = {
	readonly article: Pick<PageArticle, 'pageKey' | 'title' | 'outlet' | 'published'>;
	readonly marks: readonly Mark[];
	readonly notes: AnchoredNotes;
	/** False while more marks may come. */
	readonly isComplete: boolean;
};

/** Two sentences set beside each other, `here` in the page and `there` in another article, as their texts have them. */
export type SentencePair = { readonly here: string; readonly there: string };
