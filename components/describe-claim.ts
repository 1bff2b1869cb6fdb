/**
 * From what the analysis found to what a claim card shows: one card for each claim, with every place that makes it here,
 * and what other articles say, each set against the place here it is closest to.
 */
import type { FoundAttribution, FoundClaim, Match } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { Claim, Relation, Stance, Statement } from '../core/claim';
import { compareWordings } from '../core/claims/compare-wording';
import { buildFigureSeries } from '../core/claims/figure-series';
import type { ClaimView, FigurePair, OutletGroup, PlaceHere, StatementThere, Wording } from './claim-view';
import type { CorpusView } from './corpus-view';
import { type Excerpt, takeExcerpt } from './excerpt';
import { gatherFigures } from './gather-figures';
import { describeVoice, describeVoiceHere } from './voice';

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
		id: claim.id,
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

type Place = Span & { readonly stance: Stance; readonly statementId: string | null; readonly attribution: FoundAttribution | null };

/** A place in the article being read: its words, and who says them. */
export function describePlace(article: Article, place: Place, corpus: CorpusView): PlaceHere {
	const { start, end, stance } = place;
	return { span: { start, end }, stance, excerpt: takeExcerpt(article.text, place), voice: describeVoiceHere(article, place, corpus) };
}

/** `others` are the further places here that it was matched with. */
type Pair = { readonly place: FoundClaim; readonly match: Match; readonly others: readonly FoundClaim[] };

/** Each statement elsewhere once, with the place here it is closest to; best first. */
function pickClosest(places: readonly FoundClaim[]): Pair[] {
	const best = new Map<string, Pair>();
	for (const place of places) {
		for (const match of place.matches) {
			const known = best.get(match.statementId);
			const others = known ? [known.place, ...known.others] : [];
			if (!known || isCloser({ place, match }, known)) best.set(match.statementId, { place, match, others });
			else best.set(match.statementId, { ...known, others: [...known.others, place] });
		}
	}
	return [...best.values()].toSorted((a, b) => b.match.score - a.match.score);
}

/** A pair the curators noted is closest; then the same words; then a place that gives a figure too, since figures want to be compared; then the better score. */
function isCloser(a: Omit<Pair, 'others'>, b: Pair): boolean {
	const rank = ({ place, match }: Omit<Pair, 'others'>) =>
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

function describeThere({ place, match, others }: Pair, here: Article, corpus: CorpusView): StatementThere {
	const statement = corpus.statements.get(match.statementId) ?? null;
	const article = corpus.articles.get(match.articleId) ?? null;
	const stance = statement?.stance ?? 'affirms';
	const { start, end, text } = match;
	const readHere = (span: Span) => here.text.slice(span.start, span.end);
	return {
		id: match.statementId,
		relation: nameRelation(match.relation, stance),
		agency: null,
		readWording: () => describeWording(readHere(place), takeExcerpt(article?.text ?? null, match, match.text)),
		voice: statement ? describeVoice(statement.attribution, article?.outlet ?? null, corpus) : null,
		stance,
		figures: match.relation === 'different-figure' ? pairFigures(place, statement, corpus) : null,
		note: match.note ?? null,
		span: { start, end },
		isCurated: true,
		pairs: [place, ...others].map((one) => ({ here: readHere(one), there: text })),
	};
}

/** The excerpt from elsewhere beside the words here. */
export function describeWording(here: string, excerpt: Excerpt): Wording {
	return { excerpt, segments: compareWordings(here, excerpt.text) };
}

/** Key of the word for it, by how the other article stands to the claim. */
export function nameRelation(relation: Relation, there: Stance): string {
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
