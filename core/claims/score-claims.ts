/**
 * How well a sentence makes a claim. Entries that share terms are found by the inverted index; each is compared whole, by terms
 * and by letters, and the best of a claim's entries together with the claim's profile give the claim's score.
 */
import type { Span } from '../article';
import { readGrams } from '../search/terms';
import { cosine, coverage, emptyVector, type Vector, weigh } from '../search/weights';
import type { ClaimIndex, Entry } from './claim-index';
import { readClaimTerms } from './claim-terms';
import weights from './match-weights.json';

/** A sentence made ready for matching. `context` holds the terms of the sentences before it, at lower weight. */
export type ReadSentence = {
	readonly span: Span;
	readonly text: string;
	readonly terms: Vector;
	/** Gathered when they are first asked for: most sentences are of no claim. */
	readonly grams: Vector;
	readonly context: ReadonlyMap<string, number>;
};

export type ScoredClaim = { readonly claimId: string; readonly entry: Entry; readonly score: number; readonly features: Features };

/** All 0–1. The profile is the claim's, the entry the nearest of its wordings. */
export type Features = {
	/** Cosine of the letters' 4-grams with the entry. */
	readonly grams: number;
	/** How much of the entry the sentence covers, with what the sentences before have said. */
	readonly covered: number;
	/** Cosine of the terms with the profile. */
	readonly profile: number;
	/** How much of the sentence the profile accounts for. */
	readonly accounted: number;
	/** Rarity of what sentence and entry share, saturating: one common word gives little, three rare ones nearly 1. */
	readonly shared: number;
	/** How much of the profile the sentence covers, with what the sentences before have said. */
	readonly topical: number;
};

/** How much of a sentence's terms the one before it and the one before that lend to it. */
const memory = [0.5, 0.3] as const;

/** Reads the sentences of a text once for all claims. */
export function readSentences(text: string, spans: readonly Span[], index: ClaimIndex): ReadSentence[] {
	const terms = spans.map((span) => readClaimTerms(text, index.vocabulary, span));
	return spans.map((span, at) => {
		const context = new Map<string, number>();
		for (const [back, share] of memory.entries()) {
			for (const [term, weight] of terms[at - back - 1] ?? []) context.set(term, Math.max(context.get(term) ?? 0, weight * share));
		}
		let grams: Vector | null = null;
		return {
			span,
			text: text.slice(span.start, span.end),
			terms: weigh(terms[at] ?? new Map(), index.termRarity),
			get grams() {
				grams ??= weigh(readGrams(text, span), index.gramRarity);
				return grams;
			},
			context,
		};
	});
}

/** Which claims are asked for: those for which `isPossible` holds, with a score of `atLeast` (0–1). */
export type Asked = { readonly isPossible: (claimId: string) => boolean; readonly atLeast: number };

/** The claims that share anything with the sentence, best first; scores are chances as learned on the corpus's own wordings. */
export function scoreClaims(
	sentence: ReadSentence,
	index: ClaimIndex,
	asked: Asked = { isPossible: () => true, atLeast: 0 },
): ScoredClaim[] {
	const best = new Map<string, ScoredClaim>();
	const compare = compareWith(sentence, index);
	for (const entry of findCandidates(sentence, index, asked.isPossible)) {
		const known = best.get(entry.claimId)?.score ?? asked.atLeast;
		const { features, score } = compare(entry, known);
		if (score > known) best.set(entry.claimId, { claimId: entry.claimId, entry, score, features });
	}
	return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** Logistic regression over the features; its weights are learned by scripts/train-matcher.ts. */
function estimate(features: Features): number {
	const sum = weights.bias + featureNames.reduce((total, name) => total + weights[name] * features[name], 0);
	return 1 / (1 + Math.exp(-sum));
}

export const featureNames = ['grams', 'covered', 'profile', 'accounted', 'shared', 'topical'] as const;

const mostCandidates = 80;

/** The entries of possible claims with the best cosine of terms; the whole index in one array of sums, since most entries share some word. */
function findCandidates(sentence: ReadSentence, index: ClaimIndex, isPossible: (claimId: string) => boolean): Entry[] {
	const sums = new Float64Array(index.entries.length);
	const open = new Map<string, boolean>();
	for (const [term, weight] of sentence.terms.weights) {
		for (const { at, weight: there } of index.postings.get(term) ?? []) sums[at] = (sums[at] ?? 0) + weight * there;
	}
	const found: { entry: Entry; likeness: number }[] = [];
	for (let at = 0; at < sums.length; at++) {
		const dot = sums[at] ?? 0;
		const entry = index.entries[at];
		if (dot === 0 || !entry) continue;
		const isOpen = open.get(entry.claimId) ?? isPossible(entry.claimId);
		open.set(entry.claimId, isOpen);
		if (isOpen) found.push({ entry, likeness: dot / entry.terms.length });
	}
	return found
		.toSorted((a, b) => b.likeness - a.likeness)
		.slice(0, mostCandidates)
		.map(({ entry }) => entry);
}

type Compare = (entry: Entry, toBeat: number) => { features: Features; score: number };

/**
 * Compares the sentence with entries. What concerns the claim as a whole is worked out once a claim; the letters, which cost most,
 * only where even equal letters could lift the score above the one to beat.
 */
function compareWith(sentence: ReadSentence, index: ClaimIndex): Compare {
	const here = sentence.terms.weights;
	const compared = new Map<string, Pick<Features, 'profile' | 'accounted' | 'topical'>>();
	const compareProfile = (claimId: string) => {
		const profile = index.profiles.get(claimId) ?? emptyVector;
		const known = compared.get(claimId) ?? {
			profile: cosine(sentence.terms, profile),
			accounted: coverage(sentence.terms, profile.weights),
			topical: coverageWithContext(profile, here, sentence.context),
		};
		compared.set(claimId, known);
		return known;
	};
	return (entry, toBeat) => {
		const terms = {
			...compareProfile(entry.claimId),
			covered: coverageWithContext(entry.terms, here, sentence.context),
			shared: saturate(sumShared(sentence.terms, entry.terms)),
		};
		const atMost = { ...terms, grams: 1 };
		if (estimate(atMost) <= toBeat) return { features: atMost, score: 0 };
		const features = { ...terms, grams: cosine(sentence.grams, entry.grams) };
		return { features, score: estimate(features) };
	};
}

/** Half of 1 at a summed rarity of six, about two rare words. */
const saturate = (sum: number) => sum / (sum + 6);

function sumShared(a: Vector, b: Vector): number {
	let sum = 0;
	for (const [term, weight] of a.weights) if (b.weights.has(term)) sum += weight;
	return sum;
}

function coverageWithContext(entry: Vector, here: ReadonlyMap<string, number>, context: ReadonlyMap<string, number>): number {
	let total = 0;
	let shared = 0;
	for (const [term, weight] of entry.weights) {
		total += weight;
		shared += weight * (here.has(term) ? 1 : (context.get(term) ?? 0));
	}
	return total === 0 ? 0 : shared / total;
}
