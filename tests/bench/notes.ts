/**
 * Anchoring: passages of texts that were changed since, by so much; who finds them where they truly stand now, who marks other words, who says that they are gone.
 * Beside Lesart the method of Hypothesis, on the same passages in the same run. Every other article only, since the thresholds were chosen on the rest.
 */
import type { Annotation, Selectors } from '../../core/annotation';
import { anchorNotes, findPlace } from '../../core/annotations/anchor-notes';

import type { Span } from '../../core/article';
import type { ChangedText } from './change-text';
import { changeAll, drawPassages, dropPassage, gatherSpare, type Passage, pickHalf } from './draw-passages';
import { anchorLikeHypothesis, hypothesisContext } from './hypothesis';
import { makeTexts, readTexts } from './library-texts';
import { quantile, startClock } from './measure';
import type { BenchOptions } from './options';
import { findTruePlaces, isRight } from './true-places';

const levels = [0.01, 0.05, 0.1, 0.2, 0.4];
const passagesDrawn = 2_000;
const pageWords = 10_000;
const pageNotes = 1_000;
const rounds = 15;

type Method = { readonly name: string; find(text: string, selectors: Selectors): Span | null };
const methods: readonly Method[] = [
	{ name: 'Lesart', find: findPlace },
	{ name: 'Hypothesis', find: (text, selectors) => anchorLikeHypothesis(text, shortenContext(selectors, hypothesisContext)) },
];

export function benchNotes({ articles }: BenchOptions): void {
	const texts = articles.length > 0 ? readTexts(articles) : makeTexts();
	const own = pickHalf(texts, 1);
	const spare = gatherSpare(pickHalf(texts, 0));
	const passages = drawPassages(own, passagesDrawn, 1);
	console.log(
		`\nNotes: ${passages.length} passages of ${own.length} articles. Right: both ends within a word of the true ones. Times of one note alone, the page not known before, milliseconds of the processor.`,
	);
	for (const [at, level] of levels.entries()) {
		const changed = changeAll(own, level, spare, at + 2);
		console.log(`\n${level * 100} % of words replaced, ${(level * 100) / 4} % of sentences each moved, dropped, put in`);
		for (const method of methods) print(method.name, tryPassages(method.find, passages, changed));
	}
	benchDropped(own, passages);
	benchPage(own, spare);
}

export type Outcome = {
	readonly is: 'right' | 'wrong' | 'orphaned';
	readonly isGone: boolean;
	readonly length: number;
	readonly time: number;
};

/** Whoever finds a passage whose words are all gone is wrong. */
export function tryPassages(find: Method['find'], passages: readonly Passage[], changed: readonly ChangedText[]): Outcome[] {
	return passages.flatMap((passage) => {
		const article = changed[passage.article];
		if (!article) return [];
		const places = findTruePlaces(article, passage);
		const clock = startClock();
		const answer = find(article.text, passage.selectors);
		const time = clock();
		const is = answer === null ? 'orphaned' : isRight(article.text, answer, places) ? 'right' : 'wrong';
		return [{ is, isGone: places.length === 0, length: passage.end - passage.start, time } as const];
	});
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

function print(name: string, outcomes: readonly Outcome[]): void {
	const count = (is: Outcome['is']) => outcomes.filter((outcome) => outcome.is === is).length;
	const orphans = outcomes.filter(({ is }) => is === 'orphaned');
	const gone = outcomes.filter(({ isGone }) => isGone).length;
	const times = outcomes.map(({ time }) => time);
	console.log(
		`  ${name.padEnd(10)} right ${percent(count('right'), outcomes.length)}, wrong ${percent(count('wrong'), outcomes.length)}, orphaned ${percent(orphans.length, outcomes.length)} ` +
			`(${percent(gone, outcomes.length)} are gone); median ${quantile(times, 0.5).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}`,
	);
	for (const [from, to] of [
		[5, 15],
		[16, 50],
		[51, 200],
	] as const) {
		const some = outcomes.filter(({ length }) => length >= from && length <= to);
		const share = (is: Outcome['is']) => percent(some.filter((outcome) => outcome.is === is).length, some.length);
		console.log(`    of ${from}–${to} units: right ${share('right')}, wrong ${share('wrong')}`);
	}
}

/** The passage and nothing else is taken out of its text. */
function benchDropped(texts: readonly string[], passages: readonly Passage[]): void {
	console.log('\nPassage dropped');
	for (const { name, find } of methods) {
		const orphans = passages.filter((passage) => find(dropPassage(texts[passage.article] ?? '', passage), passage.selectors) === null);
		console.log(`  ${name.padEnd(10)} orphaned ${percent(orphans.length, passages.length)}`);
	}
}

/** Notes of one long page, all together, as long as it is unchanged and after it changed. */
function benchPage(texts: readonly string[], spare: ReturnType<typeof gatherSpare>): void {
	const page = texts
		.join('\n\n')
		.split(/(?<=\s)/)
		.slice(0, pageWords)
		.join('');
	const notes = drawPassages([page], pageNotes, 3).map(makeNote);
	console.log(`\n${pageNotes} notes on a page of ${pageWords} words, all together, milliseconds of the processor`);
	for (const level of [0, ...levels]) {
		const [{ text }] = changeAll([page], level, spare, 9) as [ChangedText];
		const times = Array.from({ length: rounds }, () => {
			const clock = startClock();
			anchorNotes(text, notes);
			return clock();
		});
		const { anchored } = anchorNotes(text, notes);
		console.log(
			`  ${String(level * 100).padStart(2)} % changed: median ${quantile(times, 0.5).toFixed(0)}, at best ${Math.min(...times).toFixed(0)}; ${anchored.length} anchored`,
		);
	}
}

function makeNote({ selectors }: Passage, at: number): Annotation {
	const created = '2025-03-01T10:00:00.000Z';
	const id = `urn:uuid:${String(at).padStart(36, '0')}`;
	const target = { source: 'https://zeitung.example/', selector: selectors };
	return { id, type: 'Annotation', created, modified: created, motivation: 'commenting', body: [], target };
}

/** As a client stores it that keeps less of what stands around a quote. */
export function shortenContext([quote, position]: Selectors, length: number): Selectors {
	return [{ ...quote, prefix: quote.prefix.slice(-length), suffix: quote.suffix.slice(0, length) }, position];
}
