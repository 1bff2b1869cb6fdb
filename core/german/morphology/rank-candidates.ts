/** Orders the readings of a form by how likely they are without their sentence, and leaves out those its capitals forbid. */
import type { PartOfSpeech } from '../../word';
import type { Reading } from '../reading';
import { raiseFirst } from './paradigms';
import type { Candidate } from './read-known';

/** In Zipf units: what a part of speech gains over another of the same spelling and frequency. */
const bonus: Readonly<Partial<Record<PartOfSpeech, number>>> = { preposition: 1, conjunction: 1, adverb: 0.4, interjection: -1.5 };

const isNominal = ({ partOfSpeech, lemma }: Reading) => partOfSpeech === 'noun' || partOfSpeech === 'name' || /^\p{Lu}/u.test(lemma);

function scoreReading(form: string, { reading, departure, isDerived }: Candidate, zipf: (form: string) => number): number {
	const small = form.toLowerCase();
	const written = isNominal(reading) ? raiseFirst(small) : small;
	const own = zipf(written);
	const ofLemma = zipf(reading.lemma);
	const isCapital = form !== small;
	const caseFit = isCapital === isNominal(reading) ? 0 : isCapital ? -1 : -6;
	const rarity = reading.moods?.length === 1 && reading.moods[0] === 'imperative' ? -1 : 0;
	return own + ofLemma / 4 + (bonus[reading.partOfSpeech] ?? 0) + caseFit + rarity - departure - (isDerived ? 0.7 : 0);
}

const keyOf = (reading: Reading) => JSON.stringify(reading);

/** Best first. A small letter at the start leaves no noun where there is another reading. */
export function rankCandidates(form: string, candidates: readonly Candidate[], zipf: (form: string) => number): Reading[] {
	const isSmall = form === form.toLowerCase();
	const fitting = isSmall ? candidates.filter(({ reading }) => !isNominal(reading)) : candidates;
	const closest = Math.min(...candidates.map(({ departure }) => departure));
	const kept = (fitting.length > 0 ? fitting : candidates.filter(({ isDerived }) => !isDerived)).filter(
		({ departure }) => departure <= Math.max(1, closest),
	);
	const scored = kept.map((candidate) => ({ reading: candidate.reading, score: scoreReading(form, candidate, zipf) }));
	const seen = new Set<string>();
	return scored
		.toSorted((a, b) => b.score - a.score)
		.map(({ reading }) => reading)
		.filter((reading) => !seen.has(keyOf(reading)) && seen.add(keyOf(reading)));
}
