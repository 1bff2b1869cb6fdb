/** Orders the readings of a form by how likely they are without their sentence, and leaves out those its capitals forbid. */
import type { PartOfSpeech } from '../../word';
import type { Reading } from '../reading';
import { foldSpelling } from '../tokens';
import { raiseFirst } from './paradigms';
import type { Candidate } from './read-known';

/** In Zipf units: what a part of speech gains over another of the same spelling and frequency. */
const bonus: Readonly<Partial<Record<PartOfSpeech, number>>> = {
	preposition: 1,
	conjunction: 1,
	adverb: 0.4,
	interjection: -1.5,
	name: 0.3,
};

const isNominal = ({ partOfSpeech, lemma }: Reading) => partOfSpeech === 'noun' || partOfSpeech === 'name' || isCapital(lemma);
const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** A form with what all its candidates are scored by: a noun's frequency counts with a capital, any other word's without. */
type ScoredForm = {
	readonly small: string;
	readonly hasCapital: boolean;
	readonly zipfAsNoun: number;
	readonly zipfAsOther: number;
	zipf(form: string): number;
};

/** Zipf units, to be compared within one form only. */
function scoreCandidate({ reading, departure, isDerived, analysis, match }: Candidate, form: ScoredForm): number {
	const isNoun = isNominal(reading);
	const caseFit = form.hasCapital === isNoun ? 0 : form.hasCapital ? -1 : -6;
	const isLemma = !isDerived && analysis.strip === null && reading.number !== 'plural' && reading.lemma.toLowerCase() === form.small;
	const isRare = analysis.name.startsWith('finite.present.imperative') || (analysis.strip === 0 && !analysis.isDeclined);
	const fit = caseFit + (isLemma ? 0.5 : 0) + match.stem.length / 100 - (isRare ? 1 : 0) - departure - (isDerived ? 0.7 : 0);
	const own = isNoun ? form.zipfAsNoun : form.zipfAsOther;
	return own + form.zipf(reading.lemma) / 4 + (bonus[reading.partOfSpeech] ?? 0) + fit;
}

function keyOf({ lemma, partOfSpeech, verbForm, moods, person, number, gender, prefix }: Reading): string {
	return `${lemma} ${partOfSpeech} ${verbForm} ${moods} ${person} ${number} ${gender} ${prefix}`;
}

/** Without what differs only in ss or ß from a lemma that has the form's own spelling (Prozeß, where both are listed). */
function keepNearest(candidates: readonly Candidate[]): readonly Candidate[] {
	if (candidates.every(({ departure }) => departure === 0)) return candidates;
	const foldLemma = ({ reading }: Candidate) => `${reading.partOfSpeech} ${foldSpelling(reading.lemma)}`;
	const exact = new Set(candidates.filter(({ departure }) => departure === 0).map(foldLemma));
	return candidates.filter((candidate) => candidate.departure === 0 || !exact.has(foldLemma(candidate)));
}

/** Best first, none twice. A small letter at the start leaves no noun where there is another reading; any word with a capital may be a name. */
export function rankCandidates(form: string, candidates: readonly Candidate[], zipf: (form: string) => number): Reading[] {
	const small = form.toLowerCase();
	const hasCapital = form !== small;
	const fitting = hasCapital ? candidates : candidates.filter(({ reading }) => !isNominal(reading));
	const kept = keepNearest(fitting.length > 0 ? fitting : candidates.filter(({ isDerived }) => !isDerived));
	if (kept.length === 1 && kept[0] && !hasCapital) return [kept[0].reading];
	const context: ScoredForm = { small, hasCapital, zipfAsNoun: zipf(raiseFirst(small)), zipfAsOther: zipf(small), zipf };
	const scored = kept.map((candidate) => ({ reading: candidate.reading, score: scoreCandidate(candidate, context) }));
	const seen = new Map<string, Reading>();
	for (const { reading } of scored.toSorted((a, b) => b.score - a.score)) if (!seen.has(keyOf(reading))) seen.set(keyOf(reading), reading);
	const readings = [...seen.values()];
	const mayBeName = hasCapital && readings.length > 0 && !readings.some(isNominal);
	return mayBeName ? [...readings, { lemma: form, partOfSpeech: 'name', number: 'singular', isGuess: true }] : readings;
}
