/** What the analysis of one article says: plain JSON, spans into the article's text, ids into the corpus, scores 0–1. */
import type { Article, Span } from './article';
import type { Attribution, Figure, Relation, Stance } from './claim';
import type { FigureSeries } from './claims/figure-series';

/** A person named at a place in the text. */
export type Mention = Span & {
	readonly surface: string;
	/** Id of a person of the corpus. */
	readonly personId: string;
	/** Full German and English spelling. */
	readonly name: string;
	readonly english: string;
};

/** A person whom the article names and the corpus does not know; the places in order. */
export type NamedPerson = { readonly name: string; readonly english: string; readonly mentions: readonly Span[] };

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
	/** Whom the speaker's words mean, in full as far as the article or the corpus names him; missing where that is unclear. */
	readonly name?: string;
	/** The speaker's words in the nominative; missing where they stand in it, or nobody can tell. */
	readonly nominative?: string;
	readonly cue?: Span;
	readonly quote?: Span;
	/** Through whom the outlet has it: the paper or agency the speaker talked to, or that names the speaker as its source. */
	readonly via?: Span;
	/** What the cue by itself says of the speaker's stance towards the quote („dementierte“: denies); missing where nothing is asserted. */
	readonly stanceOfCue?: Stance;
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

/** What is known of an article without its text: enough to name it and to link to it. */
export type ArticleHead = Pick<Article, 'id' | 'url' | 'outletId' | 'outlet' | 'title' | 'published' | 'access' | 'inferred'>;

/** Two figures that count the same thing, in the sentence here and in the one there; spans into the article each stands in. */
export type FigurePair = { readonly here: FoundFigure; readonly there: FoundFigure };

/** A sentence of another article, [start, end) of its text, set beside one here because of what it says; nobody curated it. */
export type Parallel = Span & {
	readonly relation: Relation;
	readonly score: number;
	readonly articleId: string;
	readonly text: string;
	readonly stance: Stance;
	/** Who says it there; `speaker` in the words of that article. `null` when the outlet itself does. */
	readonly voice: { readonly speaker: string | null; readonly personId?: string; readonly mode: Attribution['mode'] } | null;
	/** Of `different-figure`, the first pair that differs. */
	readonly figures: FigurePair | null;
	/** The news agency both have it from, where one of the texts names it and the words are shared. */
	readonly agency: string | null;
};

/** A sentence here that makes a claim which other articles of the library make too. */
export type SharedSentence = Span & {
	readonly score: number;
	readonly stance: Stance;
	readonly attribution: FoundAttribution | null;
	readonly figures: readonly FoundFigure[];
	/** Best first; of one article there may be several. */
	readonly parallels: readonly Parallel[];
};

/** An article on the same story. `matched` and `copied`: shares of the sentences here that stand there too, and that stand there in the same words. */
export type SameStory = { readonly articleId: string; readonly score: number; readonly matched: number; readonly copied: number };

/**
 * What another article reports and this one does not: its words at [start, end) of its text. `alsoIn` names further articles that report it. `isLater`
 * when all of them were published after this one: then it is not missing here but newer.
 */
export type MissingStatement = Span & {
	readonly articleId: string;
	readonly text: string;
	readonly alsoIn: readonly string[];
	readonly isLater: boolean;
};

/** The article among others on its story. */
export type StoryContext = {
	/** How many sentences here were compared: what the shares of `elsewhere` are shares of. */
	readonly sentences: number;
	/** Nearest first. */
	readonly elsewhere: readonly SameStory[];
	/** What most others report first, newer things last; eight at most; [] for a teaser, of which nothing can be called missing. */
	readonly missing: readonly MissingStatement[];
	/** The weightiest sentences that make a claim which none of `elsewhere` makes, in the order of the text; eight at most. */
	readonly onlyHere: readonly Span[];
	/** The story's figures over time, here and elsewhere. */
	readonly series: readonly FigureSeries[];
};

export type Analysis = {
	/** Version of the corpus that was asked. */
	readonly corpusVersion: string;
	readonly source: Source | null;
	readonly mentions: readonly Mention[];
	/** Ids of people whom only picture captions name. */
	readonly pictured: readonly string[];
	/** In the order of their first mention. */
	readonly persons: readonly NamedPerson[];
	/** In the order of the text. */
	readonly claims: readonly FoundClaim[];
	/** In the order of the text. */
	readonly shared: readonly SharedSentence[];
	/** `null` when no article of the library is on the same story. */
	readonly context: StoryContext | null;
	/** Of every article that `shared` and `context` speak of, by id. */
	readonly heads: Readonly<Record<string, ArticleHead>>;
};
