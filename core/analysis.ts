/** What the analysis of one article says: plain JSON, spans into the article's text, ids into the corpus, scores 0–1. */
import type { Span } from './article';
import type { Attribution, Figure, Relation, Stance } from './claim';

/** A person named at a place in the text. */
export type Mention = Span & {
	readonly surface: string;
	/** Id of a person of the corpus. */
	readonly personId: string;
	/** Full German and English spelling. */
	readonly name: string;
	readonly english: string;
};

/** A statement of another article, set beside one here. */
export type Match = Span & {
	readonly relation: Relation;
	readonly score: number;
	readonly articleId: string;
	readonly claimId: string;
	readonly statementId: string;
	/** The other article's words at [start, end) of its text. */
	readonly text: string;
	/** The curators' English sentence on what differs, where they wrote one. */
	readonly note?: string;
};

/** Who says it here: spans into the article's text. `quote` holds what is said, and is missing for mere hearsay („soll … sein“, „angeblich“). */
export type FoundAttribution = {
	readonly speaker?: Span;
	readonly personId?: string;
	readonly cue?: Span;
	readonly quote?: Span;
	readonly mode: Attribution['mode'];
};

export type FoundFigure = Span & Pick<Figure, 'value' | 'qualifier'> & { readonly noun: string | null };

/** A place in the article that makes a claim of the corpus. */
export type FoundClaim = Span & {
	readonly claimId: string;
	readonly score: number;
	/** The corpus's own statement, when these are its words. */
	readonly statementId: string | null;
	readonly stance: Stance;
	readonly attribution: FoundAttribution | null;
	readonly figures: readonly FoundFigure[];
	/** Best first; never of the article itself. */
	readonly matches: readonly Match[];
};

/** The corpus article whose text this is, at its own address or elsewhere; `share` of this text's sentences that stand there. */
export type Source = { readonly articleId: string; readonly share: number };

export type Analysis = {
	/** Version of the corpus that was asked. */
	readonly corpusVersion: string;
	readonly source: Source | null;
	readonly mentions: readonly Mention[];
	/** Ids of people whom only picture captions name. */
	readonly pictured: readonly string[];
	/** In the order of the text. */
	readonly claims: readonly FoundClaim[];
};
