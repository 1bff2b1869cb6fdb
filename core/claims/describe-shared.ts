/** From sentences found elsewhere to what is said of them: how each stands to the one here, who says it there, and which figures differ. */
import type { ArticleHead, Parallel, SharedSentence } from '../analysis';
import type { Article } from '../article';
import type { Relation } from '../claim';
import type { Morphology } from '../german/reading';
import { isSameOutlet } from '../outlet-key';
import { type FoundSentence, type LibraryMatches, type MatchedUnit, shownFrom } from '../search/match-library';
import { makesClaim } from './claim-sentences';
import { findAttribution, type Speech } from './find-attribution';
import { findFigures } from './find-figures';
import { findStanceOf } from './find-stance-of';
import { relateSentences } from './relate-sentences';
import type { Likeness } from './word-likeness';

export type SharedSources = { readonly speech: Speech; readonly morphology: Morphology; readonly likeness: Likeness };

/** Sentences elsewhere that are described for one here; the reader seldom asks for so many. */
const mostParallels = 12;

/** The sentences of `article` that make a claim and are found elsewhere, in the order of its text. */
export function describeShared(article: Article, { units }: LibraryMatches, sources: SharedSources): SharedSentence[] {
	return units.flatMap((unit): SharedSentence[] => {
		const found = unit.found.filter(({ score }) => score >= shownFrom).slice(0, mostParallels);
		if (found.length === 0 || !makesClaim(article.text, unit)) return [];
		const sentence = describeSentence(article, unit, found, sources);
		return sentence.parallels.length > 0 ? [sentence] : [];
	});
}

function describeSentence(article: Article, unit: MatchedUnit, found: readonly FoundSentence[], sources: SharedSources): SharedSentence {
	const span = { start: unit.start, end: unit.end };
	return {
		...span,
		score: found[0]?.score ?? 0,
		stance: findStanceOf(article.text, span),
		attribution: sources.speech.attribute(span),
		figures: findFigures(article.text, span),
		parallels: found.flatMap((other): Parallel[] => {
			const parallel = describeParallel({ text: article.text, span }, other, sources);
			return isSameOutlet(article, other.article) && !tellsOtherwise.has(parallel.relation) ? [] : [parallel];
		}),
	};
}

/** What an outlet has written before is worth showing only where it now says otherwise. */
const tellsOtherwise: ReadonlySet<Relation> = new Set(['different-figure', 'contradicts']);

function describeParallel(
	here: { readonly text: string; readonly span: MatchedUnit | { start: number; end: number } },
	{ article, start, end, score }: FoundSentence,
	{ morphology, likeness }: SharedSources,
): Parallel {
	const { text } = article;
	const span = { start, end };
	const said = findAttribution(text, span, [], morphology);
	const voice = said && { speaker: said.name ?? (said.speaker ? text.slice(said.speaker.start, said.speaker.end) : null), mode: said.mode };
	return {
		...span,
		...relateSentences(here, { text, span }, likeness),
		score,
		articleId: article.id,
		text: text.slice(start, end),
		stance: findStanceOf(text, span),
		voice,
	};
}

/** What is known of an article without its text. */
export function makeHead({ id, url, outletId, outlet, title, published, access, inferred }: Article): ArticleHead {
	return { id, url, outletId, outlet, title, published, access, inferred };
}
