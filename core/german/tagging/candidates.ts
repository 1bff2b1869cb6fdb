/** All a token can be, with scores before its neighbours are seen: closed classes, the morphology's readings, names, numbers, guesses. */
import { isGivenName } from '../../people/given-names';
import { readNumberWord } from '../numbers';
import type { Morphology, Reading } from '../reading';
import { type Candidate, makeCandidate } from './candidate';
import { readShape, type Shape, weighShape } from './capitals';
import { classifyReading } from './classify-reading';
import { readClosedClasses } from './closed/closed-classes';
import { guessReadings } from './guess-readings';
import type { TokenSlot } from './layout';
import { type Tag, tagIndex, tags } from './tags';

/** What an open-class reading of a closed-class form costs (`meine` as a form of meinen), and of a form that is an adverb besides. */
const besideClosed = -3.5;
const besideAdverb = -1;
/** How much less likely the morphology's next reading of one form is than the one before. */
const rankStep = -0.35;
const auxiliaryLemmas = new Set(['sein', 'haben', 'werden', 'können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen']);

/** The candidates of a token, never none; several readings of one class stay in the morphology's order. */
export function listCandidates(slot: TokenSlot, morphology: Morphology): Candidate[] {
	const { token } = slot;
	if (token.kind === 'number') return [makeCandidate({ lemma: token.surface, partOfSpeech: 'number' }, 'number')];
	const shape = readShape(token.surface, slot.isOpening);
	const closed = listClosed(slot, shape);
	const open = listOpen(slot, shape, closed, morphology);
	const known = [...closed, ...open, ...listNumbers(token.folded)];
	const names = listNames(slot, shape, open, closed, morphology);
	const all = known.length > 0 ? [...known, ...names] : [...names, ...guessCandidates(token.surface, shape)];
	return all.map((candidate) => ({ ...candidate, score: candidate.score + weighShape(shape, tags[candidate.tag] as Tag) }));
}

const isPolite = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)$/u;
function listClosed({ token, after }: TokenSlot, shape: Shape): Candidate[] {
	const rows = readClosedClasses(token.folded).filter(
		({ reading }) => reading.partOfSpeech !== 'abbreviation' || after.startsWith('.') || token.folded.length > 2,
	);
	const polite = shape === 'capital' && isPolite.test(token.surface);
	return rows.map((row) => {
		if (row.reading.partOfSpeech === 'abbreviation')
			return {
				...row,
				score: row.score - (after.startsWith('.') ? 0 : 3),
				reading: { ...row.reading, lemma: token.surface + (after.startsWith('.') ? '.' : '') },
			};
		if (!polite) return row;
		const lemma = row.reading.partOfSpeech === 'pronoun' ? 'Sie' : row.reading.lemma;
		return { ...row, score: row.score + 7, reading: { ...row.reading, lemma } };
	});
}

function listOpen({ token }: TokenSlot, shape: Shape, closed: readonly Candidate[], morphology: Morphology): Candidate[] {
	const readings = morphology.read(token.surface);
	const cost = closed.length === 0 ? 0 : closed.every(isAdverbial) ? besideAdverb : besideClosed;
	const nounShare = shape === 'opening' ? weighNounShare(token.surface, morphology) : 0;
	const found: Candidate[] = [];
	let rank = 0;
	for (const reading of readings) {
		if (closed.length > 0 && isClosedAlready(reading, closed)) continue;
		for (const tag of classifyReading(reading, token.folded)) {
			const penalty = reading.partOfSpeech === 'noun' ? nounShare + (shape === 'capital' ? 0 : cost) : cost;
			found.push(makeCandidate(reading, tag, penalty + rankStep * rank));
		}
		rank++;
	}
	return addSubstantives(found, token.surface, shape);
}

const adverbial = new Set([tagIndex.adverb, tagIndex.pronominalAdverb, tagIndex.separated, tagIndex.attributive]);
const isAdverbial = ({ tag }: Candidate) => adverbial.has(tag);

function isClosedAlready({ partOfSpeech, lemma }: Reading, closed: readonly Candidate[]): boolean {
	if (partOfSpeech === 'verb' || partOfSpeech === 'auxiliary')
		return auxiliaryLemmas.has(lemma) && closed.some((row) => row.reading.lemma === lemma);
	if (partOfSpeech === 'noun' || partOfSpeech === 'name') return false;
	if (partOfSpeech === 'adjective') return closed.some((row) => row.tag === tagIndex.attributive || row.tag === tagIndex.determiner);
	return true;
}

/** Where a sentence begins: how much commoner the form is with a capital elsewhere, if the counts tell cases apart. */
function weighNounShare(surface: string, morphology: Morphology): number {
	const lower = surface.charAt(0).toLowerCase() + surface.slice(1);
	const difference = morphology.zipf(surface) - morphology.zipf(lower);
	return Math.max(-3, Math.min(1.5, difference * 1.5));
}

/** A capital on what is else only an adjective makes a noun of it (das Gute, die Angeklagten): lemma in -e. */
function addSubstantives(found: Candidate[], surface: string, shape: Shape): Candidate[] {
	if (shape === 'lower' || found.some(({ tag }) => tag === tagIndex.noun)) return found;
	const adjective = found.find(({ tag }) => tag === tagIndex.attributive);
	if (!adjective) return found;
	const stem = surface.replace(/(?:e[nmrs]?)$/u, '');
	return [...found, makeCandidate({ lemma: `${stem}e`, partOfSpeech: 'noun', isGuess: true }, 'noun', -1)];
}

function listNumbers(folded: string): Candidate[] {
	return readNumberWord(folded) === null ? [] : [makeCandidate({ lemma: folded, partOfSpeech: 'number' }, 'number', 0)];
}

function listNames(
	{ token }: TokenSlot,
	shape: Shape,
	open: readonly Candidate[],
	closed: readonly Candidate[],
	morphology: Morphology,
): Candidate[] {
	if (shape === 'lower' || open.some(({ tag }) => tag === tagIndex.name)) return [];
	const reading: Reading = { lemma: readNameLemma(token.surface, morphology), partOfSpeech: 'name' };
	return [makeCandidate(reading, 'name', scoreName(token.folded, shape, open, closed))];
}

function scoreName(folded: string, shape: Shape, open: readonly Candidate[], closed: readonly Candidate[]): number {
	if (isGivenName(folded)) return closed.length > 0 ? -3 : 0;
	if (closed.length > 0) return -6;
	if (open.length === 0) return -0.5;
	if (open.every(({ reading }) => reading.isGuess)) return shape === 'upper' ? -0.5 : -3;
	return open.some(({ tag }) => tag === tagIndex.noun) ? -4 : -1.5;
}

/** A name without the -s of its genitive, when it is known without. */
function readNameLemma(surface: string, morphology: Morphology): string {
	if (!/[^sxzß]s$/u.test(surface)) return surface;
	const bare = surface.slice(0, -1);
	return isGivenName(bare.toLowerCase()) || morphology.zipf(bare) > morphology.zipf(surface) ? bare : surface;
}

function guessCandidates(surface: string, shape: Shape): Candidate[] {
	const asNoun = shape === 'lower' ? [] : guessReadings(surface, true);
	const others = shape === 'lower' || shape === 'opening' ? guessReadings(surface, false) : [];
	return [
		...asNoun.map((reading) => makeCandidate(reading, 'noun', -1)),
		...others.flatMap((reading, rank) =>
			classifyReading(reading, surface.toLowerCase()).map((tag) => makeCandidate(reading, tag, -2 - 0.7 * rank)),
		),
	];
}
