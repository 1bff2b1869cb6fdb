/** All a token can be, with scores before its neighbours are seen: closed classes, the morphology's readings, names, numbers. */
import { readNumberWord } from '../numbers';
import type { Morphology, Reading } from '../reading';
import { remember } from '../remember';
import { foldSpelling } from '../tokens';
import { type Candidate, makeCandidate } from './candidate';
import { readShape, type Shape, weighShape } from './capitals';
import { readClosedClasses } from './closed/closed-classes';
import type { TokenSlot } from './layout';
import { listNameCandidates } from './name-candidates';
import { listOpenCandidates } from './open-candidates';
import { type Tag, tags } from './tags';

type Reader = (surface: string, shape: Shape, hasStop: boolean) => readonly Candidate[];
const readers = new WeakMap<Morphology, Reader>();

/** The candidates of a token, never none; several readings of one class stay in the morphology's order. */
export function listCandidates({ token, isOpening, after }: TokenSlot, morphology: Morphology): readonly Candidate[] {
	if (token.kind === 'number') return [makeCandidate({ lemma: token.surface, partOfSpeech: 'number' }, 'number')];
	const shape = readShape(token.surface, isOpening);
	const reader = readers.get(morphology) ?? makeReader(morphology);
	return reader(token.surface, shape, after.startsWith('.'));
}

/** Remembers by shape and stop, and in each by the word. */
function makeReader(morphology: Morphology): Reader {
	const open = (hasStop: boolean) => {
		const byShape = new Map<Shape, (surface: string) => readonly Candidate[]>();
		return (shape: Shape) => {
			const read = byShape.get(shape) ?? remember((surface) => readSurface(surface, shape, hasStop, morphology));
			byShape.set(shape, read);
			return read;
		};
	};
	const [plain, stopped] = [open(false), open(true)];
	const reader: Reader = (surface, shape, hasStop) => (hasStop ? stopped : plain)(shape)(surface);
	readers.set(morphology, reader);
	return reader;
}

function readSurface(surface: string, shape: Shape, hasStop: boolean, morphology: Morphology): readonly Candidate[] {
	const folded = foldSpelling(surface);
	const closed = listClosed(surface, folded, shape, hasStop);
	const isShort = hasStop && closed.some(({ reading }) => reading.partOfSpeech === 'abbreviation');
	if (isShort) return closed;
	const open = listOpenCandidates(surface, folded, shape, closed, morphology);
	const names = listNameCandidates(surface, folded, shape, closed, open, morphology);
	const all = [...closed, ...open, ...listNumbers(folded), ...names];
	if (all.length === 0) return [makeCandidate({ lemma: surface, partOfSpeech: 'adjective', isGuess: true }, 'predicative')];
	const weighed = all.map((candidate) => ({ ...candidate, score: candidate.score + weighShape(shape, tags[candidate.tag] as Tag) }));
	const spelled = weighed.map((candidate) => keepSpelling(candidate, surface, folded));
	return shape === 'upper' ? spelled.map((candidate) => keepCapitals(candidate, surface, morphology)) : spelled;
}

/**
 * A noun in the spelling before 1996 (Prozeß) has its lemma in that spelling, a name is spelled as the text spells it, and the first parts of a
 * word with hyphens have the capitals they have there (UN-Beschluss).
 */
function keepSpelling(candidate: Candidate, surface: string, folded: string): Candidate {
	const { lemma, partOfSpeech } = candidate.reading;
	if (partOfSpeech !== 'noun' && partOfSpeech !== 'name') return candidate;
	const spelled = spellLike(surface, folded, lemma, partOfSpeech === 'name');
	return spelled === lemma ? candidate : { ...candidate, reading: { ...candidate.reading, lemma: spelled } };
}

function spellLike(surface: string, folded: string, lemma: string, isName: boolean): string {
	if (isName && lemma.includes('ß') && !surface.includes('ß')) return lemma.replaceAll('ß', 'ss');
	if (surface.includes('ß') && foldSpelling(lemma) === folded) return surface;
	if (!surface.includes('-')) return lemma;
	let shared = 0;
	while (shared < lemma.length && lemma.charAt(shared).toLowerCase() === surface.charAt(shared).toLowerCase()) shared++;
	return surface.slice(0, shared) + lemma.slice(shared);
}

/** An abbreviation in capitals keeps them (TV); a word in capitals (HAUS) has the lemma of the word. */
function keepCapitals(candidate: Candidate, surface: string, morphology: Morphology): Candidate {
	const { lemma } = candidate.reading;
	if (lemma.toLowerCase() !== surface.toLowerCase() || morphology.zipf(lemma) > morphology.zipf(surface)) return candidate;
	return { ...candidate, reading: { ...candidate.reading, lemma: surface } };
}

const isPolite = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)$/u;
/** A polite pronoun has its capital anywhere. */
const politeCapital = 7;

function listClosed(surface: string, folded: string, shape: Shape, hasStop: boolean): Candidate[] {
	const polite = shape === 'capital' && isPolite.test(surface);
	return readClosedClasses(folded).map((row) => {
		const { partOfSpeech } = row.reading;
		if (partOfSpeech === 'abbreviation') return abbreviate(row, surface, hasStop);
		if (partOfSpeech === 'pronoun' && polite)
			return { ...row, score: row.score + politeCapital, reading: { ...row.reading, lemma: 'Sie' } };
		if (polite) return { ...row, score: row.score + politeCapital };
		return folded === 'dass' && surface.includes('ß') ? { ...row, reading: { ...row.reading, lemma: 'daß' } } : row;
	});
}

/** The stop is part of the lemma where it is written; without it the abbreviation is unlikely. */
function abbreviate(row: Candidate, surface: string, hasStop: boolean): Candidate {
	const reading: Reading = { ...row.reading, lemma: hasStop ? `${surface}.` : surface };
	return { ...row, reading, score: row.score - (hasStop ? 0 : 5) };
}

function listNumbers(folded: string): Candidate[] {
	return readNumberWord(folded) === null ? [] : [makeCandidate({ lemma: folded, partOfSpeech: 'number' }, 'number')];
}
