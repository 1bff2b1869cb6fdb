/**
 * Readings of forms that are not listed: a compound inflects like its last known noun (Militärabkommens: Abkommen), a hyphenated word like
 * what stands behind its last hyphen, a name may have a genitive -s, other words go by their ending.
 */
import type { Reading } from '../reading';
import type { Automaton } from './automaton';
import { isInSet } from './bloom';
import { type Paradigms, raiseFirst } from './paradigms';
import { rankCandidates } from './rank-candidates';
import { type Candidate, readKnown } from './read-known';
import { guessBySmallEnding, guessNoun } from './word-endings';

const SHORTEST_HEAD = 3;
const SHORTEST_MODIFIER = 2;
const SHORTEST_VERB = 5;

/** An opened pack. */
export type Store = {
	readonly automaton: Automaton;
	readonly paradigms: Paradigms;
	/** Compounds that are known by their last part, see bloom.ts. */
	readonly compounds: Uint8Array;
	zipf(form: string): number;
};

const isCapital = (form: string) => /^\p{Lu}/u.test(form);

/** Candidates for the longest known word that ends the form; [] without one. A hyphen parts words for certain. */
export function findHeads(form: string, { automaton, paradigms }: Store): Candidate[] {
	const small = form.toLowerCase();
	const hyphen = small.lastIndexOf('-');
	for (let at = hyphen > 0 ? hyphen + 1 : SHORTEST_MODIFIER; at <= small.length - SHORTEST_HEAD; at++) {
		const heads = readKnown(small, automaton, paradigms, false, at).filter((candidate) => fitsAsHead(candidate, form, at));
		if (heads.length > 0) return heads;
	}
	return [];
}

const isNominalised = (analysis: string) => analysis === 'infinitive' || analysis === 'nominal';

function fitsAsHead({ reading, isDerived, departure, analysis }: Candidate, form: string, at: number): boolean {
	if (departure > 1 || (isDerived && !isNominalised(analysis.name))) return false;
	if (isCapital(form)) return reading.partOfSpeech === 'noun' && reading.lemma.length >= SHORTEST_HEAD;
	if (reading.partOfSpeech === 'adjective') return reading.lemma.length >= SHORTEST_HEAD;
	return reading.partOfSpeech === 'verb' && form.length - at >= SHORTEST_VERB;
}

function readByHead(form: string, store: Store): Reading[] {
	const heads = findHeads(form, store);
	const start = heads[0]?.match.start;
	if (start === undefined) return [];
	const head = isCapital(form) ? raiseFirst(form.slice(start).toLowerCase()) : form.slice(start);
	const readings = rankCandidates(head, heads, store.zipf).map((reading) => prefixLemma(reading, form.slice(0, start)));
	const listed = readings.map((reading) => findListed(reading, store)).filter((reading) => reading !== null);
	return listed.length > 0 ? listed : readings.map((reading) => ({ ...reading, isGuess: true }));
}

function prefixLemma(reading: Reading, before: string): Reading {
	const lemma = before.endsWith('-') ? before + reading.lemma : before + reading.lemma.toLowerCase();
	return { ...reading, lemma };
}

/** The reading of a compound that is known, in its spelling with ß where it has one; null when the compound is not known. */
function findListed(reading: Reading, { compounds }: Store): Reading | null {
	if (isInSet(compounds, reading.lemma)) return reading;
	const sharp = reading.lemma.replace('ss', 'ß');
	return sharp !== reading.lemma && isInSet(compounds, sharp) ? { ...reading, lemma: sharp } : null;
}

/** Names, abbreviations (AKWs) and nouns by their ending. */
function guessCapital(form: string): Reading[] {
	if (/^\p{Lu}[\p{Lu}\d]+s?$/u.test(form)) {
		const number = form.endsWith('s') ? 'plural' : 'either';
		return [{ lemma: form.replace(/s$/u, ''), partOfSpeech: 'abbreviation', number, isGuess: true }];
	}
	const name: Reading = { lemma: form, partOfSpeech: 'name', number: 'singular', isGuess: true };
	const names = /[^s]s$/u.test(form) && form.length > 3 ? [{ ...name, lemma: form.slice(0, -1) }, name] : [name];
	const derived = guessNoun(form);
	if (derived) return [derived, ...names];
	const bare = /[^s]s$/u.test(form) ? form.slice(0, -1) : form;
	return [...names, { lemma: bare, partOfSpeech: 'noun', number: 'either', isGuess: true }];
}

const isHeadline = (form: string) => form.length > 4 && form === form.toUpperCase() && !form.includes('-');

/** Never []: `form` has a letter. Readings are marked as guesses, but for compounds that are known by their last part. */
export function guessReadings(form: string, store: Store): Reading[] {
	const genitive = /^(.{2,})'s?$/u.exec(form)?.[1];
	if (genitive !== undefined) return [{ lemma: genitive, partOfSpeech: 'name', number: 'singular', isGuess: true }];
	const byHead = readByHead(isHeadline(form) ? raiseFirst(form.toLowerCase()) : form, store);
	if (isCapital(form)) return byHead.length > 0 ? byHead : guessCapital(form);
	const nouns = readByHead(raiseFirst(form), store).filter(({ isGuess }) => !isGuess);
	if (nouns.length > 0 && !byHead.some(({ partOfSpeech }) => partOfSpeech === 'adjective')) return nouns;
	return byHead.length > 0 ? byHead : guessBySmallEnding(form);
}
