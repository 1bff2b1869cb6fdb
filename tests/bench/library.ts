/**
 * The library: how fast it is built, what it weighs, how soon it answers after opening, and what a page takes against libraries of growing size; beside it other
 * search engines that answer the same sentences, and who still finds a sentence whose words were shuffled or inflected. All times are of the processor, so that
 * a busy machine says much the same as a quiet one.
 */
import { type Article, makeBareArticle } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import { buildSegment } from '../../core/search/library/build-segment';
import { joinSegments } from '../../core/search/library/join-segments';
import { openSegment } from '../../core/search/library/open-segment';
import type { Segment } from '../../core/search/library/segment';
import { matchLibrary, type SearchedLibrary } from '../../core/search/match-library';
import { type ContentReader, makeContentReader } from '../../core/search/meaning/content-words';
import type { WordSources } from '../../core/word-sources';
import { openWords } from '../../scripts/open-words';
import { type Mixture, makeTexts, mixArticles, packMixtures, planSizes, readTexts, type Text } from './library-texts';
import { quantile } from './measure';
import type { BenchOptions } from './options';
import { changeForms, type Query, shuffleWords } from './reword';
import { engineMakers } from './search-engines';

const pagesHeldOut = 5;
const fewestSentences = 15;
const mostSentences = 45;
const rounds = 3;
const openings = 9;
const queriesAsked = 100;
const builtAgain = 150;
const shortestQuery = 60;

export async function benchLibrary(options: BenchOptions): Promise<void> {
	const texts = options.articles.length > 0 ? readTexts(options.articles) : makeTexts();
	const held = pickPages(texts);
	const kept = texts.filter((text) => !held.includes(text));
	const sources = openWords();
	const readContent = makeContentReader(sources);
	const base = buildBase(kept, readContent);
	const corpus: Corpus = { base, texts: new Map(kept.map(({ id, text }) => [id, text])), pages: held, sources, readContent };
	const queries = makeQueries(corpus, kept);
	for (const size of options.sizes) await benchSize(corpus, size, queries);
	for (const size of options.others) await benchEngines(corpus, size, queries);
}

/** Articles of usual length, from all over the list; they are left out of the library. */
function pickPages(texts: readonly Text[]): Text[] {
	const usual = texts.filter(({ text }) => {
		const { length } = splitSentences(text);
		return length >= fewestSentences && length <= mostSentences;
	});
	const step = Math.max(1, Math.floor(usual.length / pagesHeldOut));
	return usual.filter((_, at) => at % step === 0).slice(0, pagesHeldOut);
}

type Corpus = {
	readonly base: Segment;
	readonly texts: ReadonlyMap<string, string>;
	readonly pages: readonly Text[];
	readonly sources: WordSources;
	readonly readContent: ContentReader;
};

const say = (line: string) => console.log(line);
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const whole = (value: number) => Math.round(value).toLocaleString('en');

/** Milliseconds of processor time: what a quiet machine takes, however busy this one is. */
function startClock(): () => number {
	const started = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(started);
		return (user + system) / 1000;
	};
}

function open(bytes: Uint8Array): Segment {
	const segment = openSegment(bytes.buffer as ArrayBuffer);
	if (!segment) throw new Error('A segment just made cannot be opened');
	return segment;
}

/** Builds a few articles twice, then all of them, and joins them with themselves. */
function buildBase(texts: readonly Text[], readContent: ContentReader): Segment {
	const few = texts.slice(0, builtAgain);
	const time = (articles: readonly Text[]) => {
		const clock = startClock();
		const segment = open(buildSegment(articles, readContent));
		return { segment, rate: segment.sentenceCount / (clock() / 1000) };
	};
	const first = time(few);
	const again = Array.from({ length: rounds }, () => time(few).rate);
	const { segment, rate } = time(texts);
	const clock = startClock();
	joinSegments([segment, first.segment], () => true);
	say(`\nLibrary: ${whole(texts.length)} articles, ${whole(segment.sentenceCount)} sentences, ${whole(segment.wordCount)} words`);
	say(
		`  built: ${whole(first.rate)} sentences a second when every form is new, ${whole(quantile(again, 0.5))} when forms are remembered, ${whole(rate)} over all`,
	);
	say(`  joined: ${whole((segment.sentenceCount + first.segment.sentenceCount) / (clock() / 1000))} sentences a second`);
	return segment;
}

function sentenceText({ base, texts }: Corpus, sentence: number): string {
	const { article, start, end } = base.placeOf(sentence);
	return (texts.get(base.articleIds[article] ?? '') ?? '').slice(start, end);
}

const articleText = (corpus: Corpus, { sentences }: Mixture) =>
	Array.from(sentences, (sentence) => sentenceText(corpus, sentence)).join(' ');

/** Sentences of the articles that every size has. */
function makeQueries(corpus: Corpus, texts: readonly Text[]): { readonly name: string; readonly queries: readonly Query[] }[] {
	const long = (article: number) => {
		const { from, to } = corpus.base.sentencesOf(article);
		const sentences = Array.from({ length: to - from }, (_, at) => sentenceText(corpus, from + at));
		return sentences.find((sentence) => sentence.length >= shortestQuery);
	};
	const sentences = Array.from({ length: Math.min(queriesAsked, texts.length) }, (_, article) => long(article)).filter(
		(sentence) => sentence !== undefined,
	);
	return [
		{ name: 'shuffled', queries: shuffleWords(sentences) },
		{
			name: 'inflected',
			queries: changeForms(
				sentences,
				texts.map(({ text }) => text),
				corpus.sources,
			),
		},
	];
}

async function benchSize(corpus: Corpus, size: number, queries: ReturnType<typeof makeQueries>): Promise<void> {
	const { base, pages, sources, readContent } = corpus;
	const mixtures = mixArticles(base, size);
	const lengths = Uint32Array.from({ length: base.sentenceCount }, (_, sentence) => sentenceText(corpus, sentence).length);
	let from = 0;
	const packed = planSizes(size).map((count) => {
		from += count;
		return packMixtures(base, (sentence) => lengths[sentence] ?? 0, mixtures.slice(from - count, from));
	});
	const byId = new Map(mixtures.map((mixture) => [mixture.id, mixture]));
	const makeLibrary = (segments: readonly Segment[]): SearchedLibrary => ({
		segments,
		isRemoved: () => false,
		readTexts: async (ids) =>
			new Map(
				ids.flatMap((id): [string, Article][] => {
					const mixture = byId.get(id);
					return mixture ? [[id, makeBareArticle(id, articleText(corpus, mixture))]] : [];
				}),
			),
	});
	const page = (at: number) => makeBareArticle('page', pages[at % pages.length]?.text ?? '');
	const match = (at: number, library: SearchedLibrary, read: ContentReader) => matchLibrary(page(at), library, read, () => false);
	const opening = Array.from({ length: openings }, () => {
		const clock = startClock();
		packed.map(open);
		return clock();
	});
	const clock = startClock();
	const library = makeLibrary(packed.map(open));
	await match(0, library, makeContentReader(sources));
	const first = clock();
	const times: number[] = [];
	for (let at = 0; at < rounds * pages.length; at++) {
		const time = startClock();
		await match(at, library, readContent);
		times.push(time());
	}
	const bytes = packed.reduce((sum, { length }) => sum + length, 0);
	const sentences = library.segments.reduce((sum, { sentenceCount }) => sum + sentenceCount, 0);
	say(`\n${whole(size)} articles, ${whole(sentences)} sentences in ${packed.length} segments`);
	say(`  ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / sentences).toFixed(0)} bytes a sentence; peak memory ${whole(readPeakMemory())} MB`);
	say(`  opened in ${ms(quantile(opening, 0.5))}; opened and a first page answered, no word of it remembered: ${ms(first)}`);
	say(`  a page of ${describePages(pages)} sentences: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}`);
	const find = async (query: string) => {
		const { units } = await matchLibrary(makeBareArticle('query', query), library, readContent, () => false);
		const best = units.flatMap(({ found }) => found).toSorted((a, b) => b.score - a.score)[0];
		return best ? best.article.text.slice(best.start, best.end) : '';
	};
	if (size >= queriesAsked) for (const { name, queries: asked } of queries) say(`  ${name}: ${await countFound(asked, find)}`);
}

const describePages = (pages: readonly Text[]) => pages.map(({ text }) => splitSentences(text).length).join(', ');

/** Of the whole process so far, in MB. */
const readPeakMemory = () => process.resourceUsage().maxRSS / 1e3;

async function countFound(queries: readonly Query[], find: (query: string) => Promise<string>): Promise<string> {
	let found = 0;
	const clock = startClock();
	for (const { text, original } of queries) if ((await find(text)) === original) found++;
	return `${found} of ${queries.length} found, ${ms(clock() / queries.length)} each`;
}

async function benchEngines(corpus: Corpus, size: number, queries: ReturnType<typeof makeQueries>): Promise<void> {
	const sentences = mixArticles(corpus.base, size).flatMap((mixture) => Array.from(mixture.sentences, (at) => sentenceText(corpus, at)));
	const asked = corpus.pages.map(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
	say(`\nOther engines, ${whole(size)} articles, ${whole(sentences.length)} sentences`);
	for (const { name, make } of engineMakers) {
		const before = process.memoryUsage().heapUsed;
		const clock = startClock();
		const engine = await make(sentences);
		const rate = sentences.length / (clock() / 1000);
		const bytes = (process.memoryUsage().heapUsed - before) / sentences.length;
		const times: number[] = [];
		for (const page of asked) {
			const time = startClock();
			for (const query of page) await engine.find(query);
			times.push(time());
		}
		say(
			`  ${name}: built ${whole(rate)} sentences a second, about ${whole(bytes)} bytes a sentence; a page median ${ms(quantile(times, 0.5))}`,
		);
		for (const { name: kind, queries: changed } of queries) {
			say(`    ${kind}: ${await countFound(changed, async (query) => sentences[await engine.find(query)] ?? '')}`);
		}
	}
}
