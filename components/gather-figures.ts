/** Collects the figures that the statements of a claim give, here and elsewhere, for the picture of them over time. */
import type { FoundClaim, Match } from '../core/analysis';
import type { Article } from '../core/article';
import type { Claim, Figure, Statement } from '../core/claim';
import type { FigureSource } from '../core/claims/figure-series';
import type { CorpusView } from './corpus-view';
import { describeVoice, describeVoiceHere } from './voice';

/** Figures of every statement of the claim and of the statements matched with it; those of a page outside the corpus where they are certain. */
export function gatherFigures(
	article: Article,
	places: readonly FoundClaim[],
	matches: readonly Match[],
	claim: Claim,
	corpus: CorpusView,
): FigureSource[] {
	const hereIds = new Set(places.flatMap(({ statementId }) => statementId ?? []));
	const ids = new Set([...claim.statements.map(({ id }) => id), ...matches.map(({ statementId }) => statementId), ...hereIds]);
	const statements = [...ids].flatMap((id) => corpus.statements.get(id) ?? []);
	const known = statements.flatMap((statement) => readStatement(statement, hereIds.has(statement.id), corpus));
	return [...known, ...places.flatMap((place) => readPlace(article, place, known, corpus))];
}

function readStatement(statement: Statement, isHere: boolean, corpus: CorpusView): FigureSource[] {
	const article = corpus.articles.get(statement.articleId);
	if (!article) return [];
	const voice = describeVoice(statement.attribution, article.outlet, corpus);
	const speaker = voice.isOutlet ? null : voice.name;
	const at = statement.asOf ?? article.published;
	return statement.figures.map((figure) => ({
		figure,
		at,
		outlet: article.outlet ?? article.id,
		speaker,
		stance: statement.stance,
		isHere,
	}));
}

/**
 * The figure of a place that is no statement of the corpus. What it counts is only certain when it is the place's one figure and
 * the claim's statements count one thing; else it is left out.
 */
function readPlace(article: Article, place: FoundClaim, known: readonly FigureSource[], corpus: CorpusView): FigureSource[] {
	const counts = new Set(known.map(({ figure }) => figure.counts));
	const [found, ...more] = place.figures;
	const model = known[0]?.figure;
	if (place.statementId !== null || !found || more.length > 0 || !model || counts.size !== 1 || found.noun === null) return [];
	const voice = describeVoiceHere(article, place, corpus);
	const figure: Figure = { value: found.value, qualifier: found.qualifier, unit: model.unit, counts: model.counts, status: 'stated' };
	const speaker = voice.isOutlet ? null : voice.name;
	return [{ figure, at: article.published, outlet: article.outlet ?? '', speaker, stance: place.stance, isHere: true }];
}
