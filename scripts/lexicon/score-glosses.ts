/** Orders the glosses of the list's entries by a linear model; scripts/train-glosses.ts learns its weights. */
import type { CollectedEntry, CollectedGloss, PartOfSpeech } from './collect-entries';
import { FeatureReader, featureNames, type GlossSources } from './gloss-features';
import weights from './gloss-weights.json' with { type: 'json' };
import { findUnlisted } from './unlisted-glosses';

export type ScoredGloss = CollectedGloss & { readonly score: number };
export type ScoredEntry = Omit<CollectedEntry, 'glosses'> & { readonly glosses: readonly ScoredGloss[] };

export const weightGroups = ['noun', 'verb', 'other'] as const;
export type WeightGroup = (typeof weightGroups)[number];

/** Which of the weights hold for a part of speech. */
export function groupOf(partOfSpeech: PartOfSpeech | null): WeightGroup {
	return partOfSpeech === 'noun' || partOfSpeech === 'verb' ? partOfSpeech : 'other';
}

/** Glosses that no model can judge (`to be`) come last. */
const LAST = -40;

/** The entry with all its glosses, listed and found in phrases, best first; scores are logarithms of odds. */
export function makeScorer(sources: GlossSources): (entry: CollectedEntry) => ScoredEntry {
	const reader = new FeatureReader(sources);
	return (entry) => {
		const unlisted = findUnlisted(entry, sources.bitext, sources.alignment, sources.isUsedAs);
		const learned = weights[groupOf(entry.partOfSpeech)];
		const scores = new Map<CollectedGloss, number>();
		for (const { gloss, features } of reader.read(entry, [...entry.glosses.values(), ...unlisted])) {
			scores.set(
				gloss,
				featureNames.reduce((sum, name, index) => sum + learned[name] * (features[index] ?? 0), 0),
			);
		}
		const glosses = [...entry.glosses.values(), ...unlisted].map((gloss) => ({ ...gloss, score: scores.get(gloss) ?? LAST }));
		return { ...entry, glosses: glosses.toSorted((a, b) => b.score - a.score) };
	};
}
