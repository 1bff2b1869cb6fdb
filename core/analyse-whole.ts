/**
 * The whole analysis of one article: the corpus with what is known of German, and the library. Takes longer than `analyseArticle`, whose answer it
 * completes.
 */
import { analyseArticle } from './analyse-article';
import type { Analysis, ArticleHead, NamedPerson } from './analysis';
import type { Article } from './article';
import { type Contrast, findContrasts } from './claims/contrasts/find-contrasts';
import { describeShared } from './claims/describe-shared';
import { openSpeech, type Speech } from './claims/find-attribution';
import type { Likeness } from './claims/word-likeness';
import { describeContext } from './context/describe-context';
import { readStory } from './context/read-story';
import type { Corpus } from './corpus';
import { openTagger } from './german/tagging/tag-sentence';
import type { PageArticle } from './page';
import { type FoundPerson, findPersons } from './people/persons/find-persons';
import { findTopic } from './search/find-topic';
import { type LibraryMatches, matchLibrary, type SearchedLibrary } from './search/match-library';
import type { ContentReader } from './search/meaning/content-words';
import type { WordSources } from './word-sources';

/** What an article is read with. `readContent` and `likeness` remember words, so they are opened once. */
export type Knowledge = {
	readonly corpus: Corpus;
	readonly sources: WordSources;
	readonly readContent: ContentReader;
	readonly likeness: Likeness;
	readonly library: SearchedLibrary;
	/** Whether an article of the library is the one being read. */
	readonly isSelf: (other: Article) => boolean;
};

/** The analysis, and what it was made from: what the library has, whom only the article names, and who speaks. */
export type WholeReading = {
	readonly analysis: Analysis;
	readonly matches: LibraryMatches;
	readonly persons: readonly FoundPerson[];
	readonly speech: Speech;
};

/** Rejects where reading the library's texts does. */
export async function analyseWhole(article: Article & Pick<PageArticle, 'isOverview'>, knowledge: Knowledge): Promise<WholeReading> {
	const { corpus, sources, readContent, likeness, library, isSelf } = knowledge;
	const { morphology } = sources;
	const mentions = corpus.people(article.text);
	const tag = openTagger(article.text, morphology);
	const persons = findPersons(article.text, sources, mentions, tag);
	const speech = openSpeech(article.text, mentions, morphology, persons, tag);
	const base = analyseArticle(article, corpus, { mentions, speech });
	const isThis = (other: Article) => isSelf(other) || other.id === base.source?.articleId;
	const matches = await matchLibrary(article, library, readContent, isThis);
	const words = matches.sentences.map((span) => readContent(article.text, span));
	const contrasts = findContrasts(article, await findTopic(words, library, isThis), { readContent, likeness, segments: library.segments });
	const shared = describeShared(article, matches, contrasts, { speech, morphology, likeness });
	const context = describeContext(readStory(article, matches, { morphology, likeness, readContent }));
	const found = { shared, context };
	const analysis = { ...base, ...found, persons: gatherPersons(persons), heads: listHeads(matches, contrasts, found) };
	return { analysis, matches, persons, speech };
}

/** One entry a person, by the name in full. */
function gatherPersons(found: readonly FoundPerson[]): NamedPerson[] {
	const byName = new Map<string, FoundPerson[]>();
	for (const person of found) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
	return [...byName].map(([name, places]) => ({
		name,
		english: places[0]?.english ?? name,
		mentions: places.map(({ start, end }) => ({ start, end })),
	}));
}

/** Of the articles that the analysis speaks of. */
function listHeads(
	{ units, stories }: LibraryMatches,
	contrasts: readonly Contrast[],
	{ shared, context }: Pick<Analysis, 'shared' | 'context'>,
): Record<string, ArticleHead> {
	const named = new Set([
		...shared.flatMap(({ parallels }) => parallels.map(({ articleId }) => articleId)),
		...(context?.elsewhere ?? []).map(({ articleId }) => articleId),
		...(context?.missing ?? []).flatMap(({ articleId, alsoIn }) => [articleId, ...alsoIn]),
	]);
	const articles = [
		...units.flatMap(({ found }) => found.map(({ article }) => article)),
		...stories.map(({ article }) => article),
		...contrasts.map(({ found }) => found.article),
	];
	return Object.fromEntries(articles.filter(({ id }) => named.has(id)).map((article) => [article.id, makeHead(article)]));
}

/** What is known of an article without its text. */
function makeHead({ id, url, outletId, outlet, title, published, access, inferred }: Article): ArticleHead {
	return { id, url, outletId, outlet, title, published, access, inferred };
}
