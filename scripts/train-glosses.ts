/**
 * Learns in what order glosses should stand, from the word list alone: a fifth of its lines is set aside, the rest gives the counts, and the phrases
 * set aside say which gloss of each word was right there. Writes scripts/lexicon/gloss-weights.json. Run after changes to the features:
 *
 *   npx tsx scripts/train-glosses.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedEntry } from './lexicon/collect-entries';
import { FeatureReader, featureNames, type GlossSources } from './lexicon/gloss-features';
import { learnFrom, openSources } from './lexicon/open-sources';
import type { BitextPart } from './lexicon/read-bitext';
import { groupOf, type WeightGroup, weightGroups } from './lexicon/score-glosses';
import { findUnlisted } from './lexicon/unlisted-glosses';

type Example = {
	readonly features: readonly (readonly number[])[];
	readonly isRight: readonly boolean[];
	readonly weight: number;
	readonly group: WeightGroup;
};

/** Every so-many-th line is set aside. */
const FOLDS = 5;
/** Words rarer than this do not stand in news. */
const RAREST = 3;
const MOST_EXAMPLES_OF_WORD = 40;
const ROUNDS = 8;
const RATE = 0.3;
/** L2 penalty. */
const PENALTY = 0.0003;
/** What a word's sentences in another text prefer is less its own than what all share: weights of a part of speech keep near the common ones. */
const random = makeRandom(7);

function main(): void {
	const root = join(import.meta.dirname, '..');
	const all = openSources(root);
	const isHeld = (line: number) => line % FOLDS === 0;
	const sources = learnFrom(all, (line) => !isHeld(line));
	const held = all.bitext.parts.filter(({ line, isPhrase }) => isPhrase && isHeld(line));
	const examples = readExamples(held, sources);
	const scales = readScales(examples);
	const scaled = examples.map((example) => ({
		...example,
		features: example.features.map((row) => row.map((value, i) => value / (scales[i] ?? 1))),
	}));
	const [test, train] = [scaled.filter((_, i) => i % 8 === 0), scaled.filter((_, i) => i % 8 !== 0)];
	const learned = weightGroups.map((group) => {
		const weights = fitWeights(train, group);
		const right = (list: readonly Example[]) =>
			countRight(
				list.filter((one) => one.group === group),
				weights,
			);
		console.log(`${group}: right first ${right(train)} in training, ${right(test)} beside it`);
		return [group, Object.fromEntries(featureNames.map((name, i) => [name, round((weights[i] ?? 0) / (scales[i] ?? 1))]))];
	});
	writeFileSync(join(root, 'scripts/lexicon/gloss-weights.json'), `${JSON.stringify(Object.fromEntries(learned), null, '\t')}\n`);
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x80000000;
	};
}

/** For each word of a phrase with several glosses, which of them stand in the phrase's English; phrases that decide nothing are left out. */
function readExamples(parts: readonly BitextPart[], sources: GlossSources & { entries: ReadonlyMap<string, CollectedEntry> }): Example[] {
	const byWord = new Map<number, CollectedEntry[]>();
	for (const entry of sources.entries.values()) {
		const word = sources.bitext.german.find(entry.headword);
		if (word !== null) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
	}
	const places = new Map<CollectedEntry, BitextPart[]>();
	for (const part of parts) {
		for (const word of part.whole) {
			for (const entry of byWord.get(word) ?? []) {
				if (sources.german.zipf(entry.headword) >= RAREST) places.set(entry, [...(places.get(entry) ?? []), part]);
			}
		}
	}
	const reader = new FeatureReader(sources);
	return [...places].flatMap(([entry, found]) => {
		const unlisted = findUnlisted(entry, sources.bitext, sources.alignment, sources.isUsedAs);
		const candidates = reader.read(entry, [...entry.glosses.values(), ...unlisted]);
		const features = candidates.map((candidate) => candidate.features);
		const kept = found.slice(0, MOST_EXAMPLES_OF_WORD);
		const answers = kept.map(({ english }) =>
			candidates.map(({ words }) => english.some((there) => words.every((word) => there.includes(word)))),
		);
		const deciding = answers.filter((isRight) => isRight.includes(true) && isRight.includes(false));
		return deciding.map((isRight) => ({ features, isRight, weight: 1 / Math.sqrt(deciding.length), group: groupOf(entry.partOfSpeech) }));
	});
}

function readScales(examples: readonly Example[]): number[] {
	const rows = examples.flatMap(({ features }) => features);
	return featureNames.map((_, i) => {
		const mean = rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length;
		const variance = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - mean) ** 2, 0) / rows.length;
		return Math.sqrt(variance) || 1;
	});
}

const score = (row: readonly number[], weights: readonly number[]) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

function countRight(examples: readonly Example[], weights: readonly number[]): string {
	const right = examples.filter(({ features, isRight }) => {
		const scores = features.map((row) => score(row, weights));
		return isRight[scores.indexOf(Math.max(...scores))];
	});
	return `${right.length} of ${examples.length}`;
}

/** How much examples of other parts of speech count. */
const OTHERS_COUNT = 0.15;

/** AdaGrad on the logarithm of the probability that the first gloss is a right one, where glosses are drawn by softmax of their scores. */
function fitWeights(examples: readonly Example[], group: WeightGroup): number[] {
	const weights = featureNames.map(() => 0);
	const squares = featureNames.map(() => 1e-4);
	for (let step = 0; step < examples.length * ROUNDS; step++) {
		const example = examples[Math.floor(random() * examples.length)];
		if (!example) continue;
		const counts = example.weight * (example.group === group ? 1 : OTHERS_COUNT);
		const slopes = readSlopes(example, weights);
		for (const [i, slope] of slopes.entries()) {
			const down = slope * counts + PENALTY * (weights[i] ?? 0);
			squares[i] = (squares[i] ?? 0) + down * down;
			weights[i] = (weights[i] ?? 0) - (RATE * down) / Math.sqrt(squares[i] ?? 1);
		}
	}
	return weights;
}

function readSlopes({ features, isRight }: Example, weights: readonly number[]): number[] {
	const scores = features.map((row) => score(row, weights));
	const top = Math.max(...scores);
	const odds = scores.map((value) => Math.exp(value - top));
	const total = odds.reduce((sum, value) => sum + value, 0);
	const right = odds.reduce((sum, value, i) => sum + (isRight[i] ? value : 0), 0);
	const slopes = featureNames.map(() => 0);
	for (const [i, row] of features.entries()) {
		const error = (odds[i] ?? 0) / total - (isRight[i] ? (odds[i] ?? 0) / right : 0);
		for (const [j, value] of row.entries()) slopes[j] = (slopes[j] ?? 0) + error * value;
	}
	return slopes;
}

main();
