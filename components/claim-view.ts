/** What a claim's card shows: a claim of the corpus under its English title, or a sentence that other articles have too under its own words. */
import type { ArticleHead, FoundFigure } from '../core/analysis';
import type { Span } from '../core/article';
import type { Figure, Stance } from '../core/claim';
import type { WordingSegment } from '../core/claims/compare-wording';
import type { FigureSeries } from '../core/claims/figure-series';
import type { SentencePair } from '../core/page';
import type { Excerpt } from './excerpt';
import type { Voice } from './voice';

export type PlaceHere = { readonly span: Span; readonly excerpt: Excerpt; readonly voice: Voice; readonly stance: Stance };

export type FigurePair = { readonly here: FoundFigure | Figure; readonly there: FoundFigure | Figure };

/** The words of a statement, and which of them differ from those here: `segments` join to the excerpt's text. */
export type Wording = { readonly excerpt: Excerpt; readonly segments: readonly WordingSegment[] };

export type StatementThere = {
	readonly id: string;
	/** Key of the word for the relation, under `relation.`. */
	readonly relation: string;
	/** The agency that both have these words from, or `null`. */
	readonly agency: string | null;
	/** Worked out when it is drawn, since it takes long and most cards are far down. */
	readWording(): Wording;
	readonly voice: Voice | null;
	readonly stance: Stance;
	readonly figures: FigurePair | null;
	/** The curators' English sentence on the difference. */
	readonly note: string | null;
	/** Where it stands in its article's text. */
	readonly span: Span;
	/** `false` when it was found by its wording alone. */
	readonly isCurated: boolean;
	/** What is set side by side, the sentence shown first, for the reader to part. */
	readonly pairs: readonly SentencePair[];
};

/** What a heading says of an article elsewhere. */
export type ArticleNamed = Pick<ArticleHead, 'outlet' | 'published' | 'url' | 'title' | 'inferred'>;

export type OutletGroup = {
	readonly articleId: string;
	readonly article: ArticleNamed | null;
	readonly statements: readonly StatementThere[];
};

export type ClaimView = {
	/** A claim's id, or `shared-` and where the sentence starts. */
	readonly id: string;
	/** `null` for a sentence that nobody curated: its own words are its title. */
	readonly english: string | null;
	readonly places: readonly PlaceHere[];
	readonly groups: readonly OutletGroup[];
	readonly series: readonly FigureSeries[];
};
