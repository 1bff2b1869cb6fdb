/**
 * Whether a place in a text can make a claim at all: the page must name what the claim is about. A club that signs a contract in June
 * uses the words of a treaty signed in June, and names neither country.
 */
import type { ClaimIndex } from './claim-index';
import type { ReadSentence } from './score-claims';

/** Of the names a claim is about, so many must stand in the page, and one of them near the sentence. */
const namesInPage = 2;
const sentencesBefore = 5;
const sentencesAfter = 1;

/** Tells for a sentence (its index) and a claim whether the names fit; a claim about no name fits everywhere. */
export type IsOnTopic = (at: number, claimId: string) => boolean;

/** Reads the names of a page once for all its sentences. */
export function readTopicality(sentences: readonly ReadSentence[], index: ClaimIndex): IsOnTopic {
	const page = new Set(sentences.flatMap(({ terms }) => [...terms.weights.keys()]));
	const possible = new Set(
		[...index.names]
			.filter(([, names]) => names.filter((name) => page.has(name)).length >= Math.min(namesInPage, names.length))
			.map(([claimId]) => claimId),
	);
	return (at, claimId) => {
		if (!possible.has(claimId)) return false;
		const names = index.names.get(claimId) ?? [];
		const near = sentences.slice(Math.max(0, at - sentencesBefore), at + sentencesAfter + 1);
		return names.length === 0 || near.some(({ terms }) => names.some((name) => terms.weights.has(name)));
	};
}
