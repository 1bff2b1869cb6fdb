/**
 * Readings of forms that are not listed: an unknown compound inflects like its last known noun (Militärabkommens: Abkommen), a hyphenated
 * word like what stands behind its last hyphen, a name may have a genitive -s, other words go by their ending.
 */
import type { Reading } from '../reading';
import type { Automaton } from './automaton';
import { isInSet } from './bloom';
import { type Paradigms, raiseFirst } from './paradigms';
import { rankCandidates } from './rank-candidates';
import { type Candidate, readKnown } from './read-known';

const SHORTEST_HEAD = 3;
const SHORTEST_MODIFIER = 2;

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
	const first = hyphen > 0 ? hyphen + 1 : SHORTEST_MODIFIER;
	const last = hyphen > 0 ? hyphen + 1 : small.length - SHORTEST_HEAD;
	for (let at = first; at <= last; at++) {
		const heads = readKnown(small, automaton, paradigms, false, at).filter((candidate) => fitsAsHead(candidate, form, at));
		if (heads.length > 0) return heads;
	}
	return [];
}

function readByHead(form: string, store: Store): Reading[] {
	const heads = findHeads(form, store);
	const start = heads[0]?.match.start;
	if (start === undefined) return [];
	const head = isCapital(form) ? raiseFirst(form.slice(start).toLowerCase()) : form.slice(start);
	const readings = rankCandidates(head, heads, store.zipf).map((reading) => prefixLemma(reading, form.slice(0, start)));
	const listed = readings.filter(({ lemma }) => isInSet(store.compounds, lemma));
	return listed.length > 0 ? listed : readings.map((reading) => ({ ...reading, isGuess: true }));
}

function fitsAsHead({ reading, isDerived, departure }: Candidate, form: string, at: number): boolean {
	if (departure > 1 || isDerived) return false;
	if (isCapital(form)) return reading.partOfSpeech === 'noun' && reading.lemma.length >= SHORTEST_HEAD;
	if (reading.partOfSpeech === 'adjective') return reading.lemma.length >= SHORTEST_HEAD;
	return reading.partOfSpeech === 'verb' && form.length - at >= 5;
}

function prefixLemma(reading: Reading, before: string): Reading {
	const lemma = before.endsWith('-') ? before + reading.lemma : before + reading.lemma.toLowerCase();
	return { ...reading, lemma };
}

function guessCapital(form: string): Reading[] {
	if (/^\p{Lu}[\p{Lu}\d]+s?$/u.test(form)) {
		const lemma = form.replace(/s$/, '');
		return [{ lemma, partOfSpeech: 'abbreviation', number: form.endsWith('s') ? 'plural' : 'either', isGuess: true }];
	}
	const small = form.toLowerCase();
	const name: Reading = { lemma: form, partOfSpeech: 'name', number: 'singular', isGuess: true };
	const bare = raiseFirst(small.slice(0, -1));
	const readings: Reading[] = small.endsWith('s') && small.length > 3 ? [{ ...name, lemma: form.slice(0, -1) }, name] : [name];
	return [...readings, { lemma: small.endsWith('s') ? bare : form, partOfSpeech: 'noun', number: 'either', isGuess: true }];
}

function guessSmall(form: string): Reading[] {
	const stem = form.replace(/e[nrsm]?$/, '');
	const adjective: Reading = { lemma: stem.length > 2 ? stem : form, partOfSpeech: 'adjective', isGuess: true };
	const verb: Reading = { lemma: `${form.replace(/(?:e[nt]|t|e)$/, '')}en`, partOfSpeech: 'verb', verbForm: 'finite', isGuess: true };
	return /(?:en|t)$/.test(form) ? [verb, adjective] : [adjective, verb];
}

/** Never []: `form` has a letter. Every reading is marked as a guess. */
export function guessReadings(form: string, store: Store): Reading[] {
	const byHead = readByHead(form, store);
	if (!isCapital(form)) return byHead.length > 0 ? byHead : guessSmall(form);
	return byHead.length > 0 ? byHead : guessCapital(form);
}
