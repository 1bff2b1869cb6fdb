/**
 * Sentences of other articles on the topic of a page that stand in contrast to one here though too much else is said in them for their words to meet: another
 * number of soldiers, a denial of what is reported. Silent where it is not sure.
 */
import type { Article, Span } from '../../article';
import { splitSentences } from '../../german/sentences';
import { countSayings } from '../../search/count-sayings';
import type { FoundSentence, SearchedLibrary } from '../../search/match-library';
import type { ContentReader } from '../../search/meaning/content-words';
import { makesClaim } from '../claim-sentences';
import { relateSentences, type Place as SentencePlace } from '../relate-sentences';
import { type Count, readCounts } from '../relation/read-counts';
import { readPolarity } from '../relation/read-polarity';
import { readSaid } from '../relation/said-words';
import type { Likeness } from '../word-likeness';
import { type CompareCores, type CoreArticle, compareCores, readCores } from './claim-cores';
import { countOneThing, pickCounts } from './tell-count';
import { denies, type Place, type Telling } from './tell-denial';
import { shareParties, tellOfAnother } from './tell-last';

/** Of a sentence here, by its number, one elsewhere. */
export type Contrast = { readonly here: number; readonly found: FoundSentence };

export type ContrastSources = {
	readonly readContent: ContentReader;
	readonly likeness: Likeness;
	readonly segments: SearchedLibrary['segments'];
};

/** Shown, but behind what says the same in most of its words. */
const score = 0.6;
/** Articles of more sentences are tickers, which tell of many things. */
const mostSentences = 80;
/** What more articles have in a sentence is told every day, and in contrast to nothing; by so many of its rarest words. */
const mostSayings = 12;
const wordsOfSaying = 2;

/** `others`: articles on the topic. In the order of `article`. */
export function findContrasts(article: Article, others: readonly Article[], sources: ContrastSources): Contrast[] {
	const here = readArticle(article, sources.readContent);
	if (here.sentences.length > mostSentences) return [];
	return others
		.map((other) => readArticle(other, sources.readContent))
		.filter(({ sentences }) => sentences.length <= mostSentences)
		.flatMap((there) => compareArticles(here, there, sources))
		.toSorted((a, b) => a.here - b.here);
}

/** A sentence that makes a claim, by its number in its article. */
type ReadSentence = Telling & { readonly at: number; readonly span: Span; readonly counts: readonly Count[] };

type ReadArticle = {
	readonly article: Article;
	readonly sentences: readonly ReadSentence[];
	/** Read when it is first asked for: most articles have no sentence that could be in contrast to any. */
	core(): CoreArticle;
};

function readArticle(article: Article, readContent: ContentReader): ReadArticle {
	const spans = splitSentences(article.text);
	const sentences = spans.flatMap((span, at): ReadSentence[] => {
		if (!makesClaim(article.text, span)) return [];
		const said = readSaid(article.text, span);
		return [{ at, span, said, polarity: readPolarity(said), counts: pickCounts(readCounts(said)) }];
	});
	let core: CoreArticle | null = null;
	const readCore = () => {
		core ??= readCores(article, spans, readContent);
		return core;
	};
	return { article, sentences, core: readCore };
}

function compareArticles(here: ReadArticle, there: ReadArticle, sources: ContrastSources): Contrast[] {
	const possible = here.sentences.flatMap((one) =>
		there.sentences.filter((other) => mayContrast(one, other)).map((other) => [one, other] as const),
	);
	if (possible.length === 0) return [];
	const cores = compareCores(here.core(), there.core());
	return possible
		.filter(([one, other]) => isContrast({ ...one, article: here }, { ...other, article: there }, cores, sources))
		.map(([one, { span }]): Contrast => ({ here: one.at, found: { article: there.article, start: span.start, end: span.end, score } }));
}

/** By the two alone, before their words are compared. */
const mayContrast = (one: ReadSentence, other: ReadSentence) =>
	(one.counts.length > 0 && other.counts.length > 0) ||
	one.polarity.denial !== 'none' ||
	other.polarity.denial !== 'none' ||
	tellOfAnother(one.said, other.said);

type Held = ReadSentence & { readonly article: ReadArticle };

function isContrast(one: Held, other: Held, cores: CompareCores, sources: ContrastSources): boolean {
	const [ours, theirs] = [listWords(one), listWords(other)];
	const pair = cores.compare(ours, theirs);
	if (shareParties(pair) && tellOfAnother(one.said, other.said)) return true;
	if (countOneThing(one.counts, other.counts, pair, sources.likeness)) {
		const rarest = cores.listShared(ours, theirs).slice(0, wordsOfSaying);
		const keys = rarest.map(({ key }) => key);
		if (countSayings(keys, sources.segments) <= mostSayings) return true;
	}
	return answerOtherwise(one, other, cores, sources.likeness);
}

const listWords = ({ article, at }: Held) => article.core().lists[at] ?? [];

function answerOtherwise(one: Held, other: Held, { compare }: CompareCores, likeness: Likeness): boolean {
	const [a, b] = [one, other].map(({ article, at, said, polarity }) => ({ core: article.core(), at, telling: { said, polarity } })) as [
		Place,
		Place,
	];
	const turn = (theirs: readonly number[], ours: readonly number[]) => {
		const pair = compare(ours, theirs);
		return { here: pair.there, there: pair.here };
	};
	if (!denies(a, b, compare, likeness) && !denies(b, a, turn, likeness)) return false;
	const [here, there] = [one, other].map(({ article, span }) => ({ text: article.article.text, span })) as [SentencePlace, SentencePlace];
	return relateSentences(here, there, likeness).relation === 'contradicts';
}
