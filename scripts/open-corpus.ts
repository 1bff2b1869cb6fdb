/** The corpus a command-line run asks: the seeds, articles added from a JSONL file, or both. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Knowledge } from '../core/analyse-whole';
import { type Article, makeBareArticle, PartialDate } from '../core/article';
import { openLikeness } from '../core/claims/word-likeness';
import { buildCorpus } from '../core/corpus';
import { buildSegment } from '../core/search/library/build-segment';
import { openSegment } from '../core/search/library/open-segment';
import type { SearchedLibrary } from '../core/search/match-library';
import { type ContentReader, makeContentReader } from '../core/search/meaning/content-words';
import { emptyCorpusData, loadSeedPack } from './load-corpus';
import { openWords } from './open-words';

/** Everything an article is read with but itself, and whether words are asked for. */
export type OpenedCorpus = Omit<Knowledge, 'isSelf'> & { readonly withWords: boolean };

const AddedArticle = v.object({
	id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
	title: v.nullish(v.string(), null),
	text: v.string(),
	url: v.nullish(v.string(), null),
	outlet: v.nullish(v.string(), null),
	published: v.nullish(v.string(), null),
	/** What many collections call it. */
	date: v.nullish(v.string(), null),
});

/** Opens the corpus and the language. Throws where a line of `added` is no article, naming the line. */
export function openCorpus({
	withSeeds,
	added,
	withWords,
}: {
	withSeeds: boolean;
	added: string | null;
	withWords: boolean;
}): OpenedCorpus {
	const pack = loadSeedPack();
	const data = withSeeds ? pack : emptyCorpusData(pack);
	const sources = openWords();
	const readContent = makeContentReader(sources);
	const articles = [...data.articles, ...(added ? readAdded(added) : [])];
	return {
		corpus: buildCorpus(data),
		sources,
		readContent,
		likeness: openLikeness(sources, readContent),
		library: indexArticles(articles, readContent),
		withWords,
	};
}

/** A library in memory. */
function indexArticles(articles: readonly Article[], readContent: ContentReader): SearchedLibrary {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const segment = openSegment(buildSegment([...byId.values()], readContent).slice().buffer);
	return {
		segments: segment ? [segment] : [],
		isRemoved: () => false,
		readTexts: async (ids) => new Map(ids.flatMap((id) => byId.get(id) ?? []).map((article) => [article.id, article])),
	};
}

function readAdded(file: string): Article[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, at): Article[] => {
		if (line.trim() === '') return [];
		const parsed = v.safeParse(AddedArticle, JSON.parse(line));
		if (!parsed.success) throw new Error(`${file}, line ${at + 1}: ${parsed.issues[0].message}`);
		const { published, date, ...given } = parsed.output;
		const known = [published, date].find((one) => v.is(PartialDate, one)) ?? null;
		return [{ ...makeBareArticle(given.id, given.text), ...given, published: known }];
	});
}
