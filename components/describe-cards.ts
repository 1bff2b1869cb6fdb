/**
 * The cards of the Claims tab: claims of the corpus, and sentences that other articles have too. Where a sentence stands at a claim's
 * place, what others say of it joins the claim's card instead of making a second one.
 */
import type { Analysis, Parallel, SharedSentence } from '../core/analysis';
import type { Article, Span } from '../core/article';
import { idOfShared } from '../core/page';
import type { ClaimView, OutletGroup, StatementThere } from './claim-view';
import type { CorpusView } from './corpus-view';
import { describeClaims, describePlace, describeWording, nameRelation } from './describe-claim';
import { takeExcerpt } from './excerpt';
import { nameArticle } from './name-article';
import { describeVoiceThere } from './voice';

/** In the order in which the text first makes each claim. */
export function describeCards(article: Article, analysis: Analysis, corpus: CorpusView): ClaimView[] {
	const cards = new Map(describeClaims(article, analysis.claims, corpus).map((claim) => [claim.id, claim]));
	for (const sentence of analysis.shared) {
		const atPlace = [...cards.values()].filter(
			({ english, places }) => english !== null && places.some(({ span }) => isOver(span, sentence)),
		);
		const nearest = atPlace.toSorted((a, b) => measureOverlap(b, sentence) - measureOverlap(a, sentence))[0];
		const known = atPlace.flatMap(({ groups }) => groups);
		const groups = describeParallels(article, sentence, known, analysis, corpus);
		if (groups.length === 0) continue;
		if (!nearest) {
			const card = { id: idOfShared(sentence), english: null, places: [describeHere(article, sentence, corpus)], groups, series: [] };
			cards.set(card.id, card);
		} else cards.set(nearest.id, { ...nearest, groups: mergeGroups(nearest.groups, groups) });
	}
	return [...cards.values()].toSorted((a, b) => findFirst(a) - findFirst(b));
}

function describeHere(article: Article, sentence: SharedSentence, corpus: CorpusView) {
	return describePlace(article, { ...sentence, statementId: null }, corpus);
}

/** What other articles say, without the words that `known` shows already. */
function describeParallels(
	article: Article,
	sentence: SharedSentence,
	known: readonly OutletGroup[],
	analysis: Analysis,
	corpus: CorpusView,
): OutletGroup[] {
	const isShown = (parallel: Parallel) =>
		known.some(({ articleId, statements }) => articleId === parallel.articleId && statements.some(({ span }) => isOver(span, parallel)));
	const words = article.text.slice(sentence.start, sentence.end);
	return sentence.parallels
		.filter((parallel) => !isShown(parallel))
		.map((parallel) => {
			const { articleId } = parallel;
			const named = nameArticle(articleId, analysis, corpus);
			return { articleId, article: named, statements: [describeThere(parallel, words, named?.outlet ?? null, corpus)] };
		});
}

function describeThere(parallel: Parallel, wordsHere: string, outlet: string | null, corpus: CorpusView): StatementThere {
	const { articleId, start, end, text, relation, stance, figures, agency } = parallel;
	return {
		id: `${articleId} ${start}`,
		relation: nameRelation(relation, stance),
		agency,
		readWording: () => describeWording(wordsHere, takeExcerpt(corpus.articles.get(articleId)?.text ?? null, parallel, text)),
		voice: describeVoiceThere(parallel, outlet, corpus),
		stance,
		figures: relation === 'different-figure' ? figures : null,
		note: null,
		span: { start, end },
		isCurated: false,
		pairs: [{ here: wordsHere, there: text }],
	};
}

/** Further statements of an article come under the heading it has. */
function mergeGroups(groups: readonly OutletGroup[], more: readonly OutletGroup[]): OutletGroup[] {
	const byArticle = new Map(groups.map((group) => [group.articleId, group]));
	for (const group of more) {
		const before = byArticle.get(group.articleId);
		byArticle.set(group.articleId, before ? { ...before, statements: [...before.statements, ...group.statements] } : group);
	}
	return [...byArticle.values()];
}

const isOver = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function measureOverlap({ places }: ClaimView, { start, end }: Span): number {
	return Math.max(...places.map(({ span }) => Math.min(span.end, end) - Math.max(span.start, start)));
}

function findFirst({ places }: ClaimView): number {
	return places[0]?.span.start ?? 0;
}
