/** Which of several readings of one class in one form comes first, where the headwords of word lists overlap with the forms of others. */
import type { Morphology, Reading } from '../reading';
import { foldSpelling } from '../tokens';
import type { Candidate } from './candidate';

/** What a reading loses that another of the same class should stand before. */
const secondary = -2;
/** A plural that is this much commoner than its singular (Zipf units) is a word of its own: Kosten, Eltern. */
const ownPlural = 1.3;

/** The candidates again: within each class, readings that give way to another come last. */
export function preferReadings(found: readonly Candidate[], folded: string, morphology: Morphology): Candidate[] {
	const givesWay = (candidate: Candidate) =>
		found.some(
			(other) => other.tag === candidate.tag && other !== candidate && yields(candidate.reading, other.reading, folded, morphology),
		);
	const last = found.filter(givesWay);
	if (last.length === 0) return [...found];
	const first = found.filter((candidate) => !last.includes(candidate));
	return [...first, ...last.map((candidate) => ({ ...candidate, score: candidate.score + secondary }))];
}

function yields(reading: Reading, other: Reading, folded: string, morphology: Morphology): boolean {
	if (reading.lemma === other.lemma || reading.partOfSpeech !== other.partOfSpeech) return false;
	if (reading.partOfSpeech === 'adjective') return isDegree(reading, folded) && !isDegree(other, folded);
	if (reading.partOfSpeech !== 'noun') return false;
	return isOldDative(reading, folded) || isListedPlural(reading, other, folded, morphology);
}

/** The dative in -e: dem Gute. */
const isOldDative = ({ lemma, number }: Reading, folded: string) => number === 'singular' && folded === `${foldSpelling(lemma)}e`;

/** A plural that is a headword besides the singular: Menschen, Mensch. */
function isListedPlural({ lemma, number }: Reading, other: Reading, folded: string, morphology: Morphology): boolean {
	if (number !== 'plural' || foldSpelling(lemma) !== folded) return false;
	if (other.number === 'singular' || foldSpelling(other.lemma) === folded) return false;
	return morphology.zipf(other.lemma) > morphology.zipf(lemma) - ownPlural;
}

/** An inflected form that is a headword (größte, hohe), and a comparative where the form can be a positive: leckere of leck, of lecker. */
function isDegree({ lemma }: Reading, folded: string): boolean {
	const stem = foldSpelling(lemma);
	if (stem.endsWith('e')) return true;
	return folded.startsWith(stem) && /^(?:er|st|est)(?:e[mnrs]?)?$/u.test(folded.slice(stem.length));
}
