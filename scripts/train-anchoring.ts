/**
 * Learns how surely a place is a note's from texts that were changed by program: passages of every other article, and what the best place of each was worth. The
 * bench reports on the rest of the articles. Writes core/annotations/anchor-weights.json:
 *
 *   npx tsx scripts/train-anchoring.ts FILE…   (articles as for npm run bench -- --articles)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaces } from '../core/annotations/find-place';
import { type Features, featureNames, readFeatures } from '../core/annotations/judge-place';
import { makePattern, readText } from '../core/annotations/note-pattern';
import { indexText } from '../core/annotations/text-index';
import type { ChangedText } from '../tests/bench/change-text';
import { changeAll, drawPassages, dropPassage, gatherSpare, type Passage, pickHalf } from '../tests/bench/draw-passages';
import { makeTexts, readTexts } from '../tests/bench/library-texts';
import { findTruePlaces, isRight } from '../tests/bench/true-places';

const levels = [0.05, 0.2, 0.4];
const passagesDrawn = 1_200;
/** Notes of earlier versions and of other programs have less context. */
const contexts = [32, 1_000];
const steps = 12;
/** L2 penalty. */
const penalty = 1;
/** A wrong place counts for more than one that is missed. */
const wrongCounts = 2;
/** So few of all passages may be put on other words, at any level. */
const mostWrong = 0.0025;
/** Added to the threshold, since other texts are less like those that it was chosen on. */
const margin = 0.005;

type Example = { readonly features: Features; readonly isRight: boolean; readonly level: number };

function main(files: readonly string[]): void {
	const texts = files.length > 0 ? readTexts(files) : makeTexts();
	const own = pickHalf(texts, 0);
	const spare = gatherSpare(pickHalf(texts, 1));
	const examples: Example[] = [];
	for (const [at, level] of levels.entries()) {
		const changed = changeAll(own, level, spare, 100 + at);
		const passages = drawPassages(own, passagesDrawn, 200 + at);
		for (const length of contexts) {
			for (const passage of passages) {
				const article = changed[passage.article];
				if (article) examples.push(...tryPassage(passage, length, article, article.text, level));
			}
		}
	}
	for (const passage of drawPassages(own, passagesDrawn, 300)) {
		const text = dropPassage(own[passage.article] ?? '', passage);
		for (const length of contexts) examples.push(...tryPassage(passage, length, null, text, 0));
	}
	const learned = fitWeights(examples);
	const threshold = Math.min(1, chooseThreshold(examples, learned) + margin);
	writeFileSync(
		join(import.meta.dirname, '../core/annotations/anchor-weights.json'),
		`${JSON.stringify({ ...learned, threshold }, null, '\t')}\n`,
	);
}

/** `[]` when no word of the quote was found; `truth` is `null` when the passage was dropped. */
function tryPassage(
	{ selectors: [quote], ...passage }: Passage,
	length: number,
	truth: ChangedText | null,
	text: string,
	level: number,
): Example[] {
	const index = indexText(text);
	const known = { ...quote, prefix: quote.prefix.slice(-length), suffix: quote.suffix.slice(0, length) };
	const pattern = makePattern(readText(known.prefix + known.exact + known.suffix, index), 0, known);
	const [best, ...others] = findPlaces(index, pattern);
	if (!best?.span) return [];
	const isTrue = truth !== null && isRight(text, best.span, findTruePlaces(truth, { start: passage.start, end: passage.end }));
	return [{ features: readFeatures(pattern, best, others), isRight: isTrue, level }];
}

const sumOf = (features: Features, weights: readonly number[], bias: number): number =>
	featureNames.reduce((sum, name, at) => sum + features[name] * (weights[at] ?? 0), bias);

type Learned = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** Logistic regression by Newton's method. */
function fitWeights(examples: readonly Example[]): Learned {
	const rows = examples.map(({ features }) => [...featureNames.map((name) => features[name]), 1]);
	let weights = Array.from({ length: featureNames.length + 1 }, () => 0);
	for (let step = 0; step < steps; step++) {
		const slope = weights.map((weight, at): number => (at < featureNames.length ? penalty * weight : 0));
		const curve = weights.map((_row, i) => weights.map((_cell, j): number => (i === j ? penalty : 0)));
		for (const [at, row] of rows.entries()) {
			const isTrue = examples[at]?.isRight === true;
			const counts = isTrue ? 1 : wrongCounts;
			const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
			for (const [i, value] of row.entries()) {
				slope[i] = (slope[i] ?? 0) + counts * (p - Number(isTrue)) * value;
				const line = curve[i] ?? [];
				for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + counts * p * (1 - p) * value * other;
			}
		}
		const change = solve(curve, slope);
		weights = weights.map((weight, at) => weight - (change[at] ?? 0));
	}
	const round = (value: number) => Math.round(value * 1_000) / 1_000;
	const bias = round(weights[featureNames.length] ?? 0);
	return { bias, weights: Object.fromEntries(featureNames.map((name, at) => [name, round(weights[at] ?? 0)])) };
}

/** The solution of a system of linear equations, by elimination; the diagonal is large enough not to need pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
	for (const [at, pivot] of rows.entries()) {
		for (const [other, row] of rows.entries()) {
			if (other === at) continue;
			const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
			for (let column = at; column < row.length; column++) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
		}
	}
	return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** The lowest probability from which on no level has more wrong places than wanted. */
function chooseThreshold(examples: readonly Example[], { bias, weights }: Learned): number {
	const list = featureNames.map((name) => weights[name] ?? 0);
	const judged = examples.map((example) => ({ ...example, p: 1 / (1 + Math.exp(-sumOf(example.features, list, bias))) }));
	const shares = (threshold: number, level: number): { right: number; wrong: number } => {
		const some = judged.filter((example) => example.level === level);
		const total = contexts.length * passagesDrawn;
		const taken = some.filter(({ p }) => p >= threshold);
		return {
			right: taken.filter((example) => example.isRight).length / total,
			wrong: taken.filter((example) => !example.isRight).length / total,
		};
	};
	const candidates = Array.from({ length: 100 }, (_, at) => at / 100);
	const chosen = candidates.find((threshold) => [0, ...levels].every((level) => shares(threshold, level).wrong <= mostWrong)) ?? 1;
	for (const threshold of [0.8, 0.9, 0.95, chosen]) {
		console.log(
			threshold,
			[0, ...levels]
				.map(
					(level) =>
						`${level}: ${(100 * shares(threshold, level).right).toFixed(1)} right, ${(100 * shares(threshold, level).wrong).toFixed(2)} wrong`,
				)
				.join(' | '),
		);
	}
	console.log({ bias, weights, chosen });
	return chosen;
}

main(process.argv.slice(2));
