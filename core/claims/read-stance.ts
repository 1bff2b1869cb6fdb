/** What a sentence that no claim was curated for does with what it says: affirms, denies, doubts, or only passes it on. */
import type { Stance } from '../claim';
import { readModality } from './relation/read-modality';
import { readPolarity } from './relation/read-polarity';
import type { Said } from './relation/said-words';

/**
 * `denies` only where a verb of denial governs or the main clause is negated; a plan or a promise is affirmed as one. What the sentence affirms may still
 * be doubted by who says it (`stanceOfCue`): „X spekulierte, dass …“.
 */
export function readStance(said: Said, stanceOfCue?: Stance): Stance {
	const own = readOwnStance(said);
	return own === 'affirms' ? (stanceOfCue ?? own) : own;
}

function readOwnStance(said: Said): Stance {
	const polarity = readPolarity(said);
	if (polarity.denial === 'denied') return 'denies';
	const modality = readModality(said);
	if (modality === 'unsettled' || modality === 'suspected') return 'doubts';
	if (
		polarity.denial === 'none' &&
		isMostlyDenied(
			said.clauses.map((clause) => clause.filter(({ isContent }) => isContent).length),
			polarity.isDenied,
		)
	)
		return 'denies';
	return modality === 'heard' ? 'reports' : 'affirms';
}

/** Whether more of the sentence's content stands in denied clauses than in the others. */
function isMostlyDenied(content: readonly number[], isDenied: readonly boolean[]): boolean {
	const sum = (denied: boolean) => content.reduce((total, count, at) => total + ((isDenied[at] ?? false) === denied ? count : 0), 0);
	return sum(true) > sum(false);
}
