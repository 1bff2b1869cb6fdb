/** What the morphology says a token can be, weighed against each other and against the closed classes. */
import type { Morphology, Reading } from '../reading';
import { type Candidate, makeCandidate } from './candidate';
import type { Shape } from './capitals';
import { classifyReading } from './classify-reading';
import { lexicalParticiples } from './closed/lexical-participles';
import { preferReadings } from './prefer-readings';
import { tagIndex } from './tags';

/** What an open-class reading of a closed-class form costs (`meine` as a form of meinen), of an article or pronoun, and of a form that is else only an adverb. */
const besideGrammar = -7;
const besideClosed = -3.5;
const besideAdverb = -1;
/** How much less likely each next class is than the one before in the morphology's order, and each next reading of one class. */
const classStep = -0.3;
const readingStep = -0.35;
/** What a noun costs that nothing is known of, not even a gender: it is rather a name, of which its capital tells as much. */
const shapelessNoun = -1;
/** How much a class loses for a lemma that is rarer than another's, for each Zipf unit, and at most. */
const perZipf = 0.4;
const mostForRarity = -1.5;
/** What a participle costs as an adjective where it stands bare: predicative participles count as verbs (Zustandspassiv), unless lexicalised. */
const bareParticiple = -5;
/** What an adverb costs that is an adjective used adverbially. */
const adjectiveAsAdverb = -4;

/** Candidates from the morphology's readings of `surface` that `closed` does not have already; [] when there are none. */
export function listOpenCandidates(
	surface: string,
	folded: string,
	shape: Shape,
	closed: readonly Candidate[],
	morphology: Morphology,
): Candidate[] {
	const readings = readForms(surface, shape, morphology).filter((reading) => closed.length === 0 || !isClosedAlready(reading, closed));
	const cost = weighBeside(closed);
	const nounShare = shape === 'opening' ? weighNounShare(surface, morphology) : 0;
	const weighNoun = ({ isGuess, gender }: Reading) =>
		(isGuess && !gender ? shapelessNoun + Math.min(nounShare, 0) : nounShare) + (shape === 'capital' && cost > besideGrammar ? 0 : cost);
	const seen = new Map<number, number>();
	const found: Candidate[] = [];
	for (const reading of readings) {
		for (const tag of classifyReading(reading, folded)) {
			const before = seen.get(tagIndex[tag]);
			const first = classStep * seen.size + (reading.partOfSpeech === 'noun' ? weighNoun(reading) : cost);
			const score = before === undefined ? first : before + readingStep;
			seen.set(tagIndex[tag], score);
			found.push(makeCandidate(reading, tag, score));
		}
	}
	const weighed = weighOverlaps(weighRarity(found, morphology), folded);
	return addSubstantive(preferReadings(weighed, folded, morphology), surface, shape);
}

/** A rarer lemma makes its class less likely. A verb is as common as its participle (besuchte: besuchen, besucht), which has no frequency of its own. */
function weighRarity(found: readonly Candidate[], morphology: Morphology): Candidate[] {
	const ownFrequency = ({ reading }: Candidate) => morphology.zipf(reading.lemma);
	const participles = found.filter(({ tag, reading }) => tag === tagIndex.attributive && /(?:t|en)$/u.test(reading.lemma));
	const frequencies = found.map((candidate) => {
		const own = ownFrequency(candidate);
		if (candidate.tag !== tagIndex.finite) return own;
		const made = participles.filter(({ reading }) => isParticipleOf(reading.lemma, candidate.reading.lemma, morphology));
		return Math.max(own, ...made.map(ownFrequency));
	});
	const highest = Math.max(...frequencies);
	return found.map((candidate, index) => {
		const loss = ((frequencies[index] ?? 0) - highest) * perZipf;
		return { ...candidate, score: candidate.score + Math.max(mostForRarity, loss) };
	});
}

const isParticipleOf = (form: string, verb: string, morphology: Morphology) =>
	morphology.read(form).some(({ lemma, verbForm }) => verbForm === 'participle' && lemma === verb);

/** Endings that make adjectives. */
const adjectiveEnding = /(?:[lr]ich|isch|ig|bar|sam|haft|los|frei|reich|voll|mäßig|bedingt|[ei]ll|iv|end|iert|weise)$/u;

/** Readings of the form, without guessed names, which are weighed apart; of its small spelling too where no list knows the form and its capital says little: at the start, or in names. */
function readForms(surface: string, shape: Shape, morphology: Morphology): readonly Reading[] {
	const readings = morphology.read(surface).filter(({ partOfSpeech, isGuess }) => partOfSpeech !== 'name' || !isGuess);
	const mayBeSmall = shape === 'opening' || (shape === 'capital' && /ische[mnrs]?$/u.test(surface));
	if (!mayBeSmall || !readings.every(({ isGuess }) => isGuess)) return readings;
	const small = morphology.read(surface.charAt(0).toLowerCase() + surface.slice(1));
	return [...readings, ...small.filter(({ isGuess, lemma }) => !isGuess || adjectiveEnding.test(lemma))];
}

/** What an open-class reading costs beside these closed ones. */
function weighBeside(closed: readonly Candidate[]): number {
	if (closed.length === 0) return 0;
	if (closed.some(isGrammar)) return besideGrammar;
	return closed.every(isAdverbial) ? besideAdverb : besideClosed;
}

const grammar = new Set([tagIndex.article, tagIndex.relative, tagIndex.personal, tagIndex.reflexive, tagIndex.interrogative]);
const isGrammar = ({ tag }: Candidate) => grammar.has(tag);
const adverbial = new Set([tagIndex.adverb, tagIndex.pronominalAdverb, tagIndex.separated, tagIndex.attributive, tagIndex.predicative]);
const isAdverbial = ({ tag }: Candidate) => adverbial.has(tag);

function isClosedAlready({ partOfSpeech }: Reading, closed: readonly Candidate[]): boolean {
	if (partOfSpeech === 'noun' || partOfSpeech === 'name') return false;
	if (partOfSpeech === 'verb' || partOfSpeech === 'auxiliary') return closed.some((row) => row.reading.partOfSpeech === 'auxiliary');
	if (partOfSpeech === 'adjective')
		return closed.some(({ tag }) => tag === tagIndex.attributive || tag === tagIndex.determiner || tag === tagIndex.article);
	return true;
}

/** Where a sentence begins: how much commoner the form is with a capital elsewhere, as far as the counts tell cases apart. */
function weighNounShare(surface: string, morphology: Morphology): number {
	const lower = surface.charAt(0).toLowerCase() + surface.slice(1);
	const difference = morphology.zipf(surface) - morphology.zipf(lower);
	return Math.max(-3, Math.min(1.5, difference * 1.5));
}

function weighOverlaps(found: readonly Candidate[], folded: string): Candidate[] {
	const has = (tag: number) => found.some((candidate) => candidate.tag === tag);
	const isParticiple = has(tagIndex.participle) && !lexicalParticiples.has(folded);
	const isAdjective = has(tagIndex.predicative) || has(tagIndex.participle);
	return found.map((candidate) => {
		if (candidate.tag === tagIndex.predicative && isParticiple) return { ...candidate, score: candidate.score + bareParticiple };
		if (candidate.tag === tagIndex.adverb && isAdjective) return { ...candidate, score: candidate.score + adjectiveAsAdverb };
		return candidate;
	});
}

/** A capital makes a noun of what no list has as one: das Gute, die Angeklagten (lemma in -e), das Hin. */
const unlistedNoun = -1;
function addSubstantive(found: Candidate[], surface: string, shape: Shape): Candidate[] {
	if (shape === 'lower' || found.length === 0 || found.some(({ tag }) => tag === tagIndex.noun)) return found;
	const isInflected = found.some(({ tag }) => tag === tagIndex.attributive);
	const lemma = isInflected ? surface.replace(/e[nmrs]?$/u, 'e') : surface;
	return [...found, makeCandidate({ lemma, partOfSpeech: 'noun', isGuess: true }, 'noun', isInflected ? unlistedNoun : 2 * unlistedNoun)];
}
