/** From sentences found elsewhere to what is said of them: how each stands to the one here, who says it there, and which figures differ. */
import type { Parallel, SharedSentence } from '../analysis';
import type { Article } from '../article';
import type { Morphology } from '../german/reading';
import { isSameOutlet } from '../outlet-key';
import { type FoundSentence, type LibraryMatches, type MatchedUnit, shownFrom } from '../search/match-library';
import { makesClaim } from './claim-sentences';
import type { Contrast } from './contrasts/find-contrasts';
import { openSpeechIn, type Speech } from './find-attribution';
import { findFigures } from './find-figures';
import { nameSpeaker } from './name-speaker';
import { readStance } from './read-stance';
import { relateSaid, type SentenceRelation } from './relate-sentences';
import { readSaidIn, type Said } from './relation/said-words';
import type { Likeness } from './word-likeness';

export type SharedSources = { readonly speech: Speech; readonly morphology: Morphology; readonly likeness: Likeness };

/** Sentences elsewhere that are described for one here; the reader seldom asks for so many. */
const mostParallels = 12;

/** The sentences of `article` that make a claim and are found elsewhere, or stand in contrast to one there, in the order of its text. */
export function describeShared(
	article: Article,
	{ units }: LibraryMatches,
	contrasts: readonly Contrast[],
	sources: SharedSources,
): SharedSentence[] {
	const isShown = listShown(units);
	return units.flatMap((unit): SharedSentence[] => {
		const further = contrasts.filter(({ here, found: other }) => unit.first === here && unit.last === here && !isShown(unit, other));
		const shown = unit.found.filter(({ score }) => score >= shownFrom);
		const found = [...shown, ...further.map((contrast) => contrast.found)].slice(0, mostParallels);
		if (found.length === 0 || !makesClaim(article.text, unit)) return [];
		const parallels = describeParallels(article, unit, found, sources);
		return parallels.length > 0 ? [{ ...describeSentence(article, unit, sources), score: found[0]?.score ?? 0, parallels }] : [];
	});
}

/** Whether the sentence, or one it is taken together with, already has that place beside it. */
function listShown(units: readonly MatchedUnit[]): (unit: MatchedUnit, other: FoundSentence) => boolean {
	return ({ first }, other) =>
		units.some(
			(unit) =>
				unit.first <= first &&
				first <= unit.last &&
				unit.found.some(
					({ article, start, end, score }) =>
						score >= shownFrom && article.id === other.article.id && start < other.end && other.start < end,
				),
		);
}

function describeSentence(article: Article, { start, end }: MatchedUnit, { speech }: SharedSources) {
	const span = { start, end };
	const attribution = speech.attribute(span);
	return {
		...span,
		stance: readStance(readSaidIn(article, span), attribution?.stanceOfCue),
		attribution,
		figures: findFigures(article.text, span),
	};
}

/** What an outlet has written before, with yesterday's figures, is not how others put it; that it now denies it is worth showing. */
const isToldAgain = (article: Article, other: FoundSentence, { relation }: SentenceRelation) =>
	relation !== 'contradicts' && isSameOutlet(article, other.article);

function describeParallels(article: Article, unit: MatchedUnit, found: readonly FoundSentence[], sources: SharedSources): Parallel[] {
	const here = readSaidIn(article, unit);
	return found.flatMap((other): Parallel[] => {
		const there = readSaidIn(other.article, other);
		const relation = relateSaid(here, there, sources.likeness);
		return isToldAgain(article, other, relation) ? [] : [describeParallel(other, there, relation, sources.morphology)];
	});
}

function describeParallel(
	{ article, start, end, score }: FoundSentence,
	said: Said,
	relation: SentenceRelation,
	morphology: Morphology,
): Parallel {
	const { id, text } = article;
	const span = { start, end };
	const cue = openSpeechIn(article, morphology).attribute(span);
	const voice = cue && { speaker: nameSpeaker(cue, text), mode: cue.mode };
	return { ...span, ...relation, score, articleId: id, text: text.slice(start, end), stance: readStance(said, cue?.stanceOfCue), voice };
}
