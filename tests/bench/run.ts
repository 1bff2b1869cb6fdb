/**
 * npm run bench: all parts, or one with `-- --only claims`, `words`, `extraction`, `library` or `notes` (see options.ts). Claims: from article text to analysis, beside a plain MiniSearch query for every sentence over the same corpus, in one run.
 * Prints medians and ratios; machines are noisy, so only the ratios are worth comparing between runs.
 */
import MiniSearch from 'minisearch';
import { analyseArticle } from '../../core/analyse-article';
import { type Article, makeBareArticle } from '../../core/article';
import { buildCorpus } from '../../core/corpus';
import { splitSentences } from '../../core/german/sentences';
import type { SeedPack } from '../../core/seeds';
import { loadSeedPack } from '../../scripts/load-corpus';
import { benchExtraction } from './extraction';
import { benchLibrary } from './library';
import { measure, type Timing } from './measure';
import { benchNotes } from './notes';
import { readOptions } from './options';
import { benchWords } from './words';

const rounds = 30;

function main(): void {
	const pack = loadSeedPack();
	const corpus = buildCorpus(pack);
	const mini = indexWithMiniSearch(pack);
	console.log(`Corpus: ${pack.articles.length} articles, ${pack.claims.length} claims. ${rounds} rounds each, milliseconds.\n`);
	print(
		'Making the corpus ready',
		measure(
			[
				{ name: 'Lesart', run: () => buildCorpus(pack) },
				{ name: 'MiniSearch', run: () => indexWithMiniSearch(pack) },
			],
			5,
		),
	);
	for (const article of pack.articles) {
		const copy: Article = { ...article, id: 'elsewhere', url: null };
		const label = `${article.outlet}, ${splitSentences(article.text).length} sentences`;
		print(`Known text: ${label}`, compare(copy, corpus, mini));
	}
	const mixed = mixSentences(pack.articles);
	print(`Unknown text: ${splitSentences(mixed.text).length} sentences, words shuffled`, compare(mixed, corpus, mini));
}

function compare(article: Article, corpus: ReturnType<typeof buildCorpus>, mini: MiniSearch): Timing[] {
	return measure(
		[
			{ name: 'Lesart', run: () => analyseArticle(article, corpus) },
			{ name: 'MiniSearch', run: () => splitSentences(article.text).map(({ start, end }) => mini.search(article.text.slice(start, end))) },
		],
		rounds,
	);
}

/** The same wordings that Lesart matches against, one document each. */
function indexWithMiniSearch(pack: SeedPack): MiniSearch {
	const mini = new MiniSearch({ fields: ['text'] });
	const texts = pack.claims.flatMap((claim) => [
		...claim.statements.map(({ exact }) => exact),
		claim.german,
		...claim.wordings,
		...claim.denials,
	]);
	mini.addAll(texts.map((text, id) => ({ id, text })));
	return mini;
}

/** All articles as one in which no sentence is anybody's: each sentence with its words in reverse. */
function mixSentences(articles: readonly Article[]): Article {
	const sentences = articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
	const text = sentences
		.map(
			(sentence) =>
				`Dabei ${sentence
					.replace(/[.!?]$/, '')
					.split(' ')
					.toReversed()
					.join(' ')}.`,
		)
		.join(' ');
	return makeBareArticle('mixed', text);
}

function print(title: string, timings: readonly Timing[]): void {
	console.log(title);
	for (const { name, median, p95, ratio } of timings) {
		console.log(
			`  ${name.padEnd(12)} median ${median.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)}  ratio to Lesart ${ratio.toFixed(2)}`,
		);
	}
}

const options = readOptions(process.argv.slice(2));
const parts = {
	claims: main,
	words: benchWords,
	extraction: () => benchExtraction(options.pages),
	library: () => benchLibrary(options),
	notes: () => benchNotes(options),
};
for (const [name, run] of Object.entries(parts)) if (options.only === null || options.only === name) await run();
