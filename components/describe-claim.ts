/**
 * From what the analysis found to what a claim card shows: one card for each claim, with every place that makes it here,
 * and what other articles say, each set against the place here it is closest to.
 */
import type { FoundClaim, FoundFigure, Match } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { Claim, Figure, Relation, Stance, Statement } from '../core/claim';
import { compareWordings, type WordingSegment } from '../core/claims/compare-wording';
import { buildFigureSeries, type FigureSeries } from '../core/claims/figure-series';
import type { CorpusView } from './corpus-view';
import { type Excerpt, takeExcerpt } from './excerpt';
import { gatherFigures } from './gather-figures';
import { describeVoice, describeVoiceHere, type Voice } from './voice';

export type PlaceHere = { readonly span: Span; readonly excerpt: Excerpt; readonly voice: Voice; readonly stance: Stance };

export type FigurePair = { readonly here: FoundFigure | Figure; readonly there: Figure };

export type StatementThere = {
	readonly id: string;
	/** Key of the word for the relation, under `relation.`. */
	readonly relation: string;
	readonly excerpt: Excerpt;
	readonly segments: readonly WordingSegment[];
	readonly voice: Voice | null;
	readonly stance: Stance;
	readonly figures: FigurePair | null;
	/** The curators' English sentence on the difference. */
	readonly note: string | null;
};

export type OutletGroup = {
	readonly articleId: string;
	readonly article: Pick<Article, 'outlet' | 'published' | 'url' | 'title' | 'inferred'> | null;
	readonly statements: readonly StatementThere[];
};

export type ClaimView = {
	readonly claimId: string;
	readonly english: string;
	readonly places: readonly PlaceHere[];
	readonly groups: readonly OutletGroup[];
	readonly series: readonly FigureSeries[];
};

/** Cards in the order in which the text first makes each claim; claims that the corpus no longer has are left out. */
export function describeClaims(article: Article, found: readonly FoundClaim[], corpus: CorpusView): ClaimView[] {
	const byClaim = new Map<string, FoundClaim[]>();
	for (const claim of found) byClaim.set(claim.claimId, [...(byClaim.get(claim.claimId) ?? []), claim]);
	return [...byClaim].flatMap(([claimId, places]) => {
		const claim = corpus.claims.get(claimId);
		return claim ? [describeClaim(article, claim, places, corpus)] : [];
	});
}

function describeClaim(article: Article, claim: Claim, places: readonly FoundClaim[], corpus: CorpusView): ClaimView {
	const pairs = pickClosest(places);
	return {
		claimId: claim.id,
		english: claim.english,
		places: places.map((place) => describePlace(article, place, corpus)),
		groups: groupByArticle(pairs, article, corpus),
		series: buildFigureSeries(
			gatherFigures(
				article,
				places,
				pairs.map(({ match }) => match),
				claim,
				corpus,
			),
		),
	};
}

function describePlace(article: Article, place: FoundClaim, corpus: CorpusView): PlaceHere {
	const { start, end, stance } = place;
	return { span: { start, end }, stance, excerpt: takeExcerpt(article.text, place), voice: describeVoiceHere(article, place, corpus) };
}

type Pair = { readonly place: FoundClaim; readonly match: Match };

/** Each statement elsewhere once, with the place here it is closest to; best first. */
function pickClosest(places: readonly FoundClaim[]): Pair[] {
	const best = new Map<string, Pair>();
	for (const place of places) {
		for (const match of place.matches) {
			const known = best.get(match.statementId);
			if (!known || isCloser({ place, match }, known)) best.set(match.statementId, { place, match });
		}
	}
	return [...best.values()].toSorted((a, b) => b.match.score - a.match.score);
}

/** A pair the curators noted is closest; then the same words; then a place that gives a figure too, since figures want to be compared; then the better score. */
function isCloser(a: Pair, b: Pair): boolean {
	const rank = ({ place, match }: Pair) =>
		[place.figures.length > 0, match.relation === 'near-verbatim', match.note !== undefined].lastIndexOf(true);
	return rank(a) === rank(b) ? a.match.score > b.match.score : rank(a) > rank(b);
}

function groupByArticle(pairs: readonly Pair[], here: Article, corpus: CorpusView): OutletGroup[] {
	const groups = new Map<string, StatementThere[]>();
	for (const pair of pairs) {
		const { articleId } = pair.match;
		groups.set(articleId, [...(groups.get(articleId) ?? []), describeThere(pair, here, corpus)]);
	}
	return [...groups].map(([articleId, statements]) => ({ articleId, statements, article: corpus.articles.get(articleId) ?? null }));
}

function describeThere({ place, match }: Pair, here: Article, corpus: CorpusView): StatementThere {
	const statement = corpus.statements.get(match.statementId) ?? null;
	const article = corpus.articles.get(match.articleId) ?? null;
	const excerpt = takeExcerpt(article?.text ?? null, match, match.text);
	const stance = statement?.stance ?? 'affirms';
	return {
		id: match.statementId,
		relation: nameRelation(match.relation, stance),
		excerpt,
		segments: compareWordings(here.text.slice(place.start, place.end), excerpt.text),
		voice: statement ? describeVoice(statement.attribution, article?.outlet ?? null, corpus) : null,
		stance,
		figures: match.relation === 'different-figure' ? pairFigures(place, statement, corpus) : null,
		note: match.note ?? null,
	};
}

function nameRelation(relation: Relation, there: Stance): string {
	if (relation !== 'contradicts') return relation;
	if (there === 'denies' || there === 'doubts') return there;
	return 'saysOtherwise';
}

/** The two figures that count the same thing; where only one figure stands on each side, those. `null` when none can be set side by side. */
function pairFigures(place: FoundClaim, statement: Statement | null, corpus: CorpusView): FigurePair | null {
	const known = place.statementId === null ? undefined : corpus.statements.get(place.statementId);
	for (const here of known?.figures ?? []) {
		const there = statement?.figures.find(({ counts }) => counts === here.counts);
		if (there && (there.value !== here.value || there.qualifier !== here.qualifier)) return { here, there };
	}
	const [here, ...more] = known ? [] : place.figures;
	const [there, ...others] = statement?.figures ?? [];
	return here && there && more.length + others.length === 0 ? { here, there } : null;
}
