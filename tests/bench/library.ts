/**
 * The library: how fast it is built, what it weighs, how soon it answers after opening, and what a page takes against libraries of growing size; beside it other
 * search engines that answer the same sentences, and who still finds a sentence whose words were shuffled or inflected. All times are of the processor, so that
 * a busy machine says much the same as a quiet one.
 */
import { makeBareArticle } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import { buildSegment } from '../../core/search/library/build-segment';
import { joinSegments } from '../../core/search/library/join-segments';
import type { Segment } from '../../core/search/library/segment';
import { matchLibrary, type SearchedLibrary } from '../../core/search/match-library';
import { type ContentReader, makeContentReader } from '../../core/search/meaning/content-words';
import type { WordSources } from '../../core/word-sources';
import { openWords } from '../../scripts/open-words';
import { type BenchCorpus, fillLibrary, gatherCorpus, openBytes, pickPages } from './library-corpus';
import { makeTexts, mixArticles, readTexts, type Text } from './library-texts';
import { quantile } from './measure';
import type { BenchOptions } from './options';
import type { Query } from './reword';
import { engineMakers } from './search-engines';

const rounds = 3;
/** Other engines take seconds for a page. */
const pagesOfOthers = 5;
const openings = 9;
const builtAgain = 150;
/** Smaller libraries do not have all the sentences that are asked for. */
const leastAsked = 100;

export async function benchLibrary(options: BenchOptions): Promise<void> {
	const texts = options.articles.length > 0 ? readTexts(options.articles) : makeTexts();
	const pages = pickPages(texts);
	const kept = texts.filter((text) => !pages.includes(text));
	const sources = openWords();
	const readContent = makeContentReader(sources);
	const corpus = gatherCorpus(benchBuilding(kept, readContent), kept, pages, sources);
	for (const size of options.sizes) await benchSize(corpus, size, sources, readContent);
	for (const size of options.others) await benchEngines(corpus, size);
}

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

/** Builds a few articles several times, then all of them, which are returned, and joins the two. */
function benchBuilding(texts: readonly Text[], readContent: ContentReader): Segment {
	const few = texts.slice(0, builtAgain);
	const time = (articles: readonly Text[]) => {
		const clock = startClock();
		const segment = openBytes(buildSegment(articles, readContent));
		return { segment, rate: segment.sentenceCount / (clock() / 1000) };
	};
	const first = time(few);
	const again = Array.from({ length: rounds }, () => time(few).rate);
	const { segment, rate } = time(texts);
	const clock = startClock();
	joinSegments([segment, first.segment], () => true);
	const joined = (segment.sentenceCount + first.segment.sentenceCount) / (clock() / 1000);
	say(`\nLibrary: ${whole(texts.length)} articles, ${whole(segment.sentenceCount)} sentences, ${whole(segment.wordCount)} words`);
	say(`  built: ${whole(first.rate)} sentences a second when every form is new, ${whole(quantile(again, 0.5))} when forms are remembered`);
	say(`  all of them: ${whole(rate)} sentences a second; joined: ${whole(joined)} sentences a second`);
	return segment;
}

async function benchSize(corpus: BenchCorpus, size: number, sources: WordSources, readContent: ContentReader): Promise<void> {
	const { packed, search } = fillLibrary(corpus, size);
	const opening = Array.from({ length: openings }, () => {
		const clock = startClock();
		packed.map(openBytes);
		return clock();
	});
	const clock = startClock();
	const library = search(packed.map(openBytes));
	await matchPage(corpus.pages[0], library, makeContentReader(sources));
	const first = clock();
	const times: number[] = [];
	for (const page of corpus.pages.slice(1)) times.push(await matchPage(page, library, readContent));
	const bytes = packed.reduce((sum, { length }) => sum + length, 0);
	const sentences = library.segments.reduce((sum, { sentenceCount }) => sum + sentenceCount, 0);
	say(`\n${whole(size)} articles, ${whole(sentences)} sentences in ${packed.length} segments`);
	say(`  ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / sentences).toFixed(0)} bytes a sentence; peak memory ${whole(readPeakMemory())} MB`);
	say(`  opened in ${ms(quantile(opening, 0.5))}; opened and a first page answered, no word of it remembered: ${ms(first)}`);
	say(`  ${describePages(corpus.pages.slice(1))}: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, each asked once`);
	if (size < leastAsked) return;
	for (const { name, queries } of corpus.queries) {
		say(`  ${name}: ${await countFound(queries, (query) => findBest(query, library, readContent))}`);
	}
}

async function matchPage(page: Text | undefined, library: SearchedLibrary, readContent: ContentReader): Promise<number> {
	const clock = startClock();
	await matchLibrary(makeBareArticle('page', page?.text ?? ''), library, readContent, () => false);
	return clock();
}

async function findBest(query: string, library: SearchedLibrary, readContent: ContentReader): Promise<string> {
	const { units } = await matchLibrary(makeBareArticle('query', query), library, readContent, () => false);
	const best = units.flatMap(({ found }) => found).toSorted((a, b) => b.score - a.score)[0];
	return best ? best.article.text.slice(best.start, best.end) : '';
}

const describePages = (pages: readonly Text[]) => `pages of ${pages.map(({ text }) => splitSentences(text).length).join(', ')} sentences`;

/** Bytes in use, after a collection where the process allows to ask for one (`--expose-gc`). */
function measureHeap(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** Of the whole process so far, in MB. */
const readPeakMemory = () => process.resourceUsage().maxRSS / 1e3;

async function countFound(queries: readonly Query[], find: (query: string) => Promise<string>): Promise<string> {
	let found = 0;
	const clock = startClock();
	for (const { text, original } of queries) if ((await find(text)) === original) found++;
	return `${found} of ${queries.length} found, ${ms(clock() / queries.length)} each`;
}

async function benchEngines({ base, sentences, pages, queries }: BenchCorpus, size: number): Promise<void> {
	const texts = mixArticles(base, size).flatMap((mixture) => Array.from(mixture.sentences, (sentence) => sentences[sentence] ?? ''));
	const asked = pages.slice(0, pagesOfOthers).map(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
	say(`\nOther engines, ${whole(size)} articles, ${whole(texts.length)} sentences`);
	for (const { name, make } of engineMakers) {
		const before = measureHeap();
		const clock = startClock();
		const engine = await make(texts);
		const rate = texts.length / (clock() / 1000);
		const bytes = (measureHeap() - before) / texts.length;
		const times: number[] = [];
		for (const page of asked) {
			const time = startClock();
			for (const query of page) await engine.find(query);
			times.push(time());
		}
		say(
			`  ${name}: built ${whole(rate)} sentences a second, about ${whole(bytes)} bytes a sentence; pages median ${ms(quantile(times, 0.5))}`,
		);
		for (const { name: kind, queries: changed } of queries) {
			say(`    ${kind}: ${await countFound(changed, async (query) => texts[await engine.find(query)] ?? '')}`);
		}
	}
}
