/**
 * Learns the weights of the claim matcher from the corpus's own wordings, leaving one out at a time: does the rest of its claim
 * still find it, before all other claims? Writes core/claims/match-weights.json. Run after larger changes to seeds/claims:
 *
 *   npx tsx scripts/train-matcher.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../core/claim';
import { indexClaims } from '../core/claims/claim-index';
import { type Features, featureNames, readSentences, scoreClaims } from '../core/claims/score-claims';
import { loadSeedPack } from './load-corpus';

type Example = { readonly features: Features; readonly isOwn: boolean };

/** Other claims a left-out wording is compared with. */
const rivals = 6;
/** A wrong claim counts less than a right one, for claims on one matter are partly each other's. */
const rivalCounts = 0.7;
const steps = 20_000;
const rate = 1.5;
/** L2 penalty. */
const penalty = 0.0005;

function main(): void {
	const { claims, concepts } = loadSeedPack();
	const examples = claims.flatMap((claim) =>
		leaveOneOut(claim).flatMap(([text, rest]) => {
			const index = indexClaims(
				claims.map((other) => (other.id === claim.id ? rest : other)),
				concepts,
			);
			const [sentence] = readSentences(text, [{ start: 0, end: text.length }], index);
			const scored = sentence ? scoreClaims(sentence, index) : [];
			const kept = scored.filter(({ claimId }, rank) => rank < rivals || claimId === claim.id);
			return kept.map(({ claimId, features }): Example => ({ features, isOwn: claimId === claim.id }));
		}),
	);
	const learned = fitWeights(examples);
	console.log(`${examples.length} examples`, learned);
	writeFileSync(join(import.meta.dirname, '../core/claims/match-weights.json'), `${JSON.stringify(learned, null, '\t')}\n`);
}

/** Each wording of a claim, with the claim as it is without it. */
function leaveOneOut(claim: Claim): [text: string, rest: Claim][] {
	return [
		...claim.statements.map(({ exact }): [string, Claim] => [
			exact,
			{ ...claim, statements: claim.statements.filter((s) => s.exact !== exact) },
		]),
		...claim.wordings.map((text): [string, Claim] => [text, { ...claim, wordings: claim.wordings.filter((other) => other !== text) }]),
		...claim.denials.map((text): [string, Claim] => [text, { ...claim, denials: claim.denials.filter((other) => other !== text) }]),
	];
}

/** Logistic regression by gradient descent, no weight below zero: more likeness never makes a claim less likely. */
function fitWeights(examples: readonly Example[]): Record<string, number> {
	const rows = examples.map(({ features, isOwn }) => ({
		x: featureNames.map((name) => features[name]),
		y: isOwn ? 1 : 0,
		weight: isOwn ? 1 : rivalCounts,
	}));
	const total = rows.reduce((sum, row) => sum + row.weight, 0);
	let weights = featureNames.map(() => 1);
	let bias = -5;
	for (let step = 0; step < steps; step++) {
		const slope = featureNames.map(() => 0);
		let biasSlope = 0;
		for (const { x, y, weight } of rows) {
			const sum = x.reduce((s, value, i) => s + value * (weights[i] ?? 0), bias);
			const error = (weight * (1 / (1 + Math.exp(-sum)) - y)) / total;
			for (const [i, value] of x.entries()) slope[i] = (slope[i] ?? 0) + error * value;
			biasSlope += error;
		}
		weights = weights.map((w, i) => Math.max(0, w - rate * ((slope[i] ?? 0) + (penalty * w) / 2)));
		bias -= rate * biasSlope;
	}
	const round = (value: number) => Math.round(value * 1000) / 1000;
	return { bias: round(bias), ...Object.fromEntries(featureNames.map((name, i) => [name, round(weights[i] ?? 0)])) };
}

main();
