/**
 * Sets an article beside a library: which of its sentences others say too, and which articles are on its story. First every sentence looks for its like in
 * the whole library; then the articles that were found several times are read through, and there a poorer likeness is enough.
 */
import type { Article, Span } from '../article';
import { splitSentences } from '../german/sentences';
import type { Segment } from './library/segment';
import { compareSentences, type Findings, gatherSentences } from './matching/find-candidates';
import { isStandingText, type Judged, judgeCandidates, type Placed } from './matching/judge-candidates';
import { type AlignedStory, readStories } from './matching/read-stories';
import { readUnits, type Unit } from './matching/read-units';
import { openSearched, type SearchedSegment } from './matching/searched-segment';
import type { ContentReader } from './meaning/content-words';

/** The sentences of many articles, and their texts on request. */
export type SearchedLibrary = {
	readonly segments: readonly Segment[];
	/** Whether an article of the segments is no longer to be matched. */
	isRemoved(articleId: string): boolean;
	/** Whole articles by id, those left out that are gone. */
	readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, Article>>;
};

/** A sentence of another article; `score`: how likely it says the same, 0–1. */
export type FoundSentence = Span & { readonly article: Article; readonly score: number };

/**
 * One sentence here, or two in a row (`first` to `last`, numbers of sentences), and its like elsewhere, best first: of each article the best, and of an
 * article on the same story those others that are likest to this one.
 */
export type MatchedUnit = Span & { readonly first: number; readonly last: number; readonly found: readonly FoundSentence[] };

export type LibraryMatches = {
	/** All sentences of the article. */
	readonly sentences: readonly Span[];
	/** In the order of the text; `found` also holds what is too unlike to be shown: a score below `shownFrom`. */
	readonly units: readonly MatchedUnit[];
	/** Surest first. */
	readonly stories: readonly AlignedStory[];
};

/** From this score on a sentence is shown as saying the same. */
export const shownFrom = 0.5;

/** Candidates of one unit whose texts are read, and articles at most whose texts are read. */
const candidatesOfUnit = 16;
const mostArticles = 300;

/** `isSelf`: whether an article of the library is this one, which is never set beside itself. Rejects where reading texts does. */
export async function matchLibrary(
	article: Article,
	library: SearchedLibrary,
	readContent: ContentReader,
	isSelf: (other: Article) => boolean,
): Promise<LibraryMatches> {
	const { text } = article;
	const sentences = splitSentences(text);
	const units = readUnits(text, sentences, readContent);
	const searched = library.segments.map(openSearched);
	const places = findPlaces(units, searched, library);
	const texts = await library.readTexts(pickArticles(places));
	const judged = units.map((unit, at) => {
		const placed = (places[at] ?? []).flatMap((place): Placed[] => {
			const other = texts.get(place.articleId);
			return other && !isSelf(other) ? [{ ...place, article: other }] : [];
		});
		const found = judgeCandidates(unit, placed, article);
		return isStandingText(found) ? [] : found;
	});
	const isSingle = ({ first, last }: Unit) => first === last;
	const stories = readStories({
		article,
		units: units.filter(isSingle),
		judged: judged.filter((_, at) => isSingle(units[at] as Unit)),
	});
	return { sentences, units: joinFindings(units, judged, stories), stories };
}

type FoundPlace = Omit<Placed, 'article'> & { readonly articleId: string };

/** The candidates of each unit, most promising first. Two sentences in a row are compared with what each of them was. */
function findPlaces(units: readonly Unit[], searched: readonly SearchedSegment[], { isRemoved }: SearchedLibrary): FoundPlace[][] {
	const found = units.map((): FoundPlace[] => []);
	const total = searched.reduce((sum, { segment }) => sum + segment.sentenceCount, 0);
	for (const one of searched) {
		const share = one.segment.sentenceCount / total;
		const gathered = new Map<number, readonly number[]>();
		const find = (unit: Unit): Findings => {
			const sentences = unit.first === unit.last ? gatherSentences(unit, one, share) : joinHalves(unit, gathered);
			return { sentences, candidates: compareSentences(unit, sentences, one, candidatesOfUnit) };
		};
		for (const [at, unit] of units.entries()) {
			const { sentences, candidates } = one.recall(`${share} ${unit.key}`, () => find(unit));
			if (unit.first === unit.last) gathered.set(unit.first, sentences);
			for (const candidate of candidates) {
				const { article, start, end } = one.segment.placeOf(candidate.sentence);
				const articleId = one.segment.articleIds[article] ?? '';
				if (!isRemoved(articleId)) found[at]?.push({ candidate, articleId, number: article, place: { start, end } });
			}
		}
	}
	return found.map((places) => places.toSorted((a, b) => b.candidate.promise - a.candidate.promise).slice(0, candidatesOfUnit));
}

/** Sentences that cover much of one of the two may be what both together say. */
const halvesCompared = 30;

function joinHalves({ first, last }: Unit, gathered: ReadonlyMap<number, readonly number[]>): number[] {
	return [...new Set([first, last].flatMap((sentence) => (gathered.get(sentence) ?? []).slice(0, halvesCompared)))];
}

/** The articles of the most promising candidates. */
function pickArticles(places: readonly (readonly FoundPlace[])[]): string[] {
	const promise = new Map<string, number>();
	for (const { articleId, candidate } of places.flat()) promise.set(articleId, Math.max(promise.get(articleId) ?? 0, candidate.promise));
	return [...promise.keys()].toSorted((a, b) => (promise.get(b) ?? 0) - (promise.get(a) ?? 0)).slice(0, mostArticles);
}

/** What each unit found by itself and what the stories add. Two sentences in a row count only where neither alone was found in that article. */
function joinFindings(units: readonly Unit[], judged: readonly (readonly Judged[])[], stories: readonly AlignedStory[]): MatchedUnit[] {
	const single = new Map<number, Map<string, FoundSentence>>();
	const isFoundAlone = (unit: Unit, articleId: string) =>
		[unit.first, unit.last].some((sentence) => (single.get(sentence)?.get(articleId)?.score ?? 0) >= shownFrom);
	const joined = units.map((unit, at): MatchedUnit => {
		const best = new Map<string, FoundSentence>();
		const isDouble = unit.first !== unit.last;
		for (const { article, place, chance } of judged[at] ?? []) {
			if (!isDouble || !isFoundAlone(unit, article.id)) keepBest(best, { article, ...place, score: chance });
		}
		const inStories = isDouble ? [] : listStoryFindings(unit.first, stories);
		for (const found of inStories) keepBest(best, found);
		if (!isDouble) single.set(unit.first, best);
		const further = inStories.filter(({ article, start: from, score }) => score >= shownFrom && best.get(article.id)?.start !== from);
		const { start, end, first, last } = unit;
		return { start, end, first, last, found: [...best.values(), ...further].toSorted((a, b) => b.score - a.score) };
	});
	return joined.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function listStoryFindings(sentence: number, stories: readonly AlignedStory[]): FoundSentence[] {
	return stories.flatMap(({ article, sentences, pairs }) =>
		pairs.flatMap(({ here, there, score }): FoundSentence[] => {
			const place = sentences[there];
			return here === sentence && place ? [{ article, start: place.start, end: place.end, score }] : [];
		}),
	);
}

function keepBest(best: Map<string, FoundSentence>, found: FoundSentence): void {
	if (found.score > (best.get(found.article.id)?.score ?? -1)) best.set(found.article.id, found);
}
