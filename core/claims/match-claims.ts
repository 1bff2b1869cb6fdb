/**
 * Which claims of the corpus an article makes, where, and how other articles put them. Words of a known statement are that
 * statement; any other sentence is scored against all claims and shown only when it is clear which one it makes.
 */
import type { FoundClaim, Match, Mention, Source } from '../analysis';
import type { Article, Span } from '../article';
import type { Claim, Statement } from '../claim';
import type { Corpus } from '../corpus';
import type { PageArticle } from '../page';
import { foldSentence } from '../search/recognise-source';
import { cosine } from '../search/weights';
import type { Speech } from './find-attribution';
import { findFigures } from './find-figures';
import { findStance } from './find-stance';
import { type Located, locateStatements } from './locate-statements';
import { enough, isAssertion, pickClaims } from './pick-claims';
import { relate, type Said } from './relate';
import { type ReadSentence, readSentences, type ScoredClaim, scoreClaims } from './score-claims';
import { readTopicality } from './topicality';

export type Here = {
	readonly article: Article & Pick<PageArticle, 'isOverview'>;
	readonly sentences: readonly Span[];
	readonly mentions: readonly Mention[];
	readonly source: Source | null;
	/** Who speaks in the article. */
	readonly speech: Speech;
};

/** The claims found, in the order of the text. Statements of the article itself, or of the corpus article it copies, are never set beside it. */
export function matchClaims(here: Here, corpus: Corpus): FoundClaim[] {
	const located = chooseOwn(locateStatements(here.article.text, corpus.sought), here, corpus);
	const known = located.flatMap((place) => describeKnown(place, here, corpus));
	const isTaken = (span: Span) => located.some((place) => place.start < span.end && place.end > span.start);
	// Headlines of several articles say nothing of each other.
	const texts = here.article.isOverview ? here.sentences.map((sentence) => [sentence]) : [here.sentences];
	const found = texts.flatMap((sentences) => findInText(sentences, isTaken, here, corpus));
	return [...known, ...found].toSorted((a, b) => a.start - b.start || b.score - a.score);
}

/** The claims of sentences that stand in one text, each read with those before it. */
function findInText(sentences: readonly Span[], isTaken: (span: Span) => boolean, here: Here, corpus: Corpus): FoundClaim[] {
	const read = readSentences(here.article.text, sentences, corpus.index);
	const isOnTopic = readTopicality(read, corpus.index);
	return read.flatMap((sentence, at) => {
		if (isTaken(sentence.span) || !isAssertion(sentence) || isCopied(sentence, here, corpus)) return [];
		const scored = scoreClaims(sentence, corpus.index, { isPossible: (claimId) => isOnTopic(at, claimId), atLeast: enough });
		return pickClaims(sentence, scored, corpus.index).flatMap((claim) => describeFound(sentence, claim, here, corpus));
	});
}

/** Of statements of one claim at one place (shared agency copy), the one of the article this text is. */
function chooseOwn(located: readonly Located[], here: Here, corpus: Corpus): Located[] {
	const own = here.source?.articleId;
	const chosen = new Map<string, Located>();
	for (const place of located) {
		if (!here.sentences.some((sentence) => sentence.start < place.end && sentence.end > place.start)) continue;
		const key = `${corpus.index.claimOf.get(place.statement.id)} ${place.start}`;
		if (!chosen.has(key) || place.statement.articleId === own) chosen.set(key, place);
	}
	return [...chosen.values()];
}

/** A sentence of the article this text is, in which the curators saw no claim. */
function isCopied(sentence: ReadSentence, here: Here, corpus: Corpus): boolean {
	return here.source !== null && corpus.fingerprints.get(foldSentence(sentence.text))?.includes(here.source.articleId) === true;
}

function describeKnown(place: Located, here: Here, corpus: Corpus): FoundClaim[] {
	const { statement } = place;
	const claim = corpus.claims.get(corpus.index.claimOf.get(statement.id) ?? '');
	if (!claim) return [];
	const span = { start: place.start, end: place.end };
	const figures = findFigures(here.article.text, span);
	const said: Said = { text: statement.exact, stance: statement.stance, figures: statement.figures.length > 0 ? figures : [] };
	const noted = corpus.differences.get(statement.id) ?? [];
	const others = [
		...listOthers(claim, here),
		...noted.flatMap(({ other }) => corpus.statements.get(other) ?? []).filter((other) => isElsewhere(other, here)),
	];
	const matches = [...new Set(others)].map((other): Match => {
		const difference = noted.find((note) => note.other === other.id);
		const relation = difference?.relation ?? relate(said, other, corpus.isSameThing);
		return {
			...placeOf(other, corpus),
			relation,
			score: likeness(statement, other, corpus),
			...(difference ? { note: difference.note } : {}),
		};
	});
	const attribution = here.speech.attribute(span);
	return [
		{
			...span,
			claimId: claim.id,
			score: 1,
			statementId: statement.id,
			stance: statement.stance,
			attribution,
			figures,
			matches: bestFirst(matches),
		},
	];
}

function describeFound(sentence: ReadSentence, scored: ScoredClaim, here: Here, corpus: Corpus): FoundClaim[] {
	const claim = corpus.claims.get(scored.claimId);
	if (!claim) return [];
	const figures = findFigures(here.article.text, sentence.span);
	const wordings = (corpus.index.entriesOf.get(claim.id) ?? []).map((entry) => ({
		...entry,
		nearness: cosine(sentence.terms, entry.terms),
	}));
	const stance = findStance(sentence.text, wordings);
	const said: Said = { text: sentence.text, stance, figures };
	const nearness = new Map(wordings.map((wording) => [wording.statementId, wording.nearness]));
	const matches = listOthers(claim, here).map((other): Match => {
		const near = nearness.get(other.id) ?? 0;
		return { ...placeOf(other, corpus), relation: relate(said, other, corpus.isSameThing), score: scored.score * (0.8 + 0.2 * near) };
	});
	const attribution = here.speech.attribute(sentence.span);
	return [
		{
			...sentence.span,
			claimId: claim.id,
			score: scored.score,
			statementId: null,
			stance,
			attribution,
			figures,
			matches: bestFirst(matches),
		},
	];
}

const bestFirst = (matches: readonly Match[]) => matches.toSorted((a, b) => b.score - a.score);

/** The claim's statements in other articles than this one. */
const listOthers = (claim: Claim, here: Here) => claim.statements.filter((statement) => isElsewhere(statement, here));

const isElsewhere = ({ articleId }: Statement, here: Here) => articleId !== here.article.id && articleId !== here.source?.articleId;

/** How near two statements' wordings are, 0.5–1: the corpus says that they belong together, the words say how closely. */
function likeness(one: Statement, other: Statement, corpus: Corpus): number {
	const [a, b] = [one, other].map(({ id }) => corpus.index.entryOf.get(id));
	return a && b ? 0.5 + cosine(a.terms, b.terms) / 2 : 0.5;
}

const placeOf = (statement: Statement, corpus: Corpus) => ({
	articleId: statement.articleId,
	claimId: corpus.index.claimOf.get(statement.id) ?? '',
	statementId: statement.id,
	start: statement.start,
	end: statement.end,
	text: statement.exact,
});
