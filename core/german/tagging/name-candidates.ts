/** A capitalised token as a name. */
import { isGivenName } from '../../people/given-names';
import type { Morphology } from '../reading';
import { type Candidate, makeCandidate } from './candidate';
import type { Shape } from './capitals';
import { tagIndex } from './tags';

/** The token as a name, [] for what has no capital or has the reading already. */
export function listNameCandidates(
	surface: string,
	folded: string,
	shape: Shape,
	closed: readonly Candidate[],
	open: readonly Candidate[],
	morphology: Morphology,
): Candidate[] {
	if (shape === 'lower' || open.some(({ tag }) => tag === tagIndex.name)) return [];
	const lemma = readNameLemma(surface, morphology);
	return [makeCandidate({ lemma, partOfSpeech: 'name' }, 'name', scoreName(folded, shape, closed, open))];
}

/** The rarer it is that a word of this kind names somebody, the less. */
function scoreName(folded: string, shape: Shape, closed: readonly Candidate[], open: readonly Candidate[]): number {
	if (isGivenName(folded)) return closed.length > 0 ? -3 : 0.8;
	if (closed.length > 0) return -6;
	if (open.length === 0) return -0.5;
	if (open.every(({ reading }) => reading.isGuess)) return shape === 'upper' || open.every(({ reading }) => !reading.gender) ? 0 : -3;
	if (open.some(({ tag }) => tag === tagIndex.noun)) return -4;
	return shape === 'opening' ? -5 : -1.5;
}

/** A name without the -s of its genitive, when it is known without. */
function readNameLemma(surface: string, morphology: Morphology): string {
	if (!/[^sxzß]s$/u.test(surface)) return surface;
	const bare = surface.slice(0, -1);
	return isGivenName(bare.toLowerCase()) || morphology.zipf(bare) > morphology.zipf(surface) ? bare : surface;
}
