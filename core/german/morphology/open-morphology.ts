/**
 * German morphology, read straight from its pack: opening makes views on the bytes and reads the table of rules; a look-up walks the
 * automaton of stems and asks their paradigms what the rest of the form means.
 */
import { type KeyForms, type PartOfSpeech, partsOfSpeech } from '../../word';
import type { LemmaStore, Reading } from '../reading';
import { remember } from '../remember';
import { Automaton } from './automaton';
import { isInSet } from './bloom';
import { readZipf } from './frequencies';
import { findHeads, guessReadings, type Store } from './guess-readings';
import { MORPHOLOGY_HEADER, MORPHOLOGY_MAGIC, MORPHOLOGY_SECTIONS, type Rules } from './pack-layout';
import { Paradigms } from './paradigms';
import { rankCandidates } from './rank-candidates';
import { type Candidate, readKnown } from './read-known';
import { findOwnStems, listForms, makeKeyForms } from './read-lemma';

/** Throws a TypeError when the bytes are not a pack of this version. */
export function openMorphology(bytes: ArrayBuffer): LemmaStore {
	const store = openStore(bytes);
	const { zipf } = store;
	const read = remember((form) => readForm(form, store));
	const findLemma = (lemma: string, partOfSpeech: PartOfSpeech) => findLemmaCandidate(lemma, partOfSpeech, store);
	const readLemma = (lemma: string) => readListedLemma(lemma, store);
	return {
		read,
		readLemma,
		zipf,
		has: (lemma, partOfSpeech) => readLemma(lemma).some((one) => one.partOfSpeech === partOfSpeech),
		gender: (lemma) => read(lemma).find((one) => one.lemma === lemma && one.gender)?.gender ?? null,
		keyForms: rememberLemmas((lemma, partOfSpeech) => {
			const own = findLemma(lemma, partOfSpeech);
			return own && keepTelling(lemma, makeKeyForms(lemma, own));
		}),
		zipfOfLemma: rememberLemmas((lemma, partOfSpeech) => {
			const own = findLemma(lemma, partOfSpeech);
			return own ? sumZipf(listForms(lemma, own), zipf) : zipf(lemma);
		}),
	};
}

/** Forms to memorise: a comparative that only adds -er or -r is none, and many adjectives that could form one never do (nordkoreanischer). */
function keepTelling(lemma: string, forms: KeyForms | null): KeyForms | null {
	const { comparative, ...others } = forms ?? {};
	if (comparative === undefined || (comparative !== `${lemma}er` && comparative !== `${lemma}r`)) return forms;
	return Object.keys(others).length > 0 ? others : null;
}

/** Answers about lemmas, remembered. */
function rememberLemmas<T>(answer: (lemma: string, partOfSpeech: PartOfSpeech) => T): (lemma: string, partOfSpeech: PartOfSpeech) => T {
	const byPart = new Map(partsOfSpeech.map((partOfSpeech) => [partOfSpeech, remember((lemma) => answer(lemma, partOfSpeech))]));
	return (lemma, partOfSpeech) => (byPart.get(partOfSpeech) ?? ((one) => answer(one, partOfSpeech)))(lemma);
}

function openStore(bytes: ArrayBuffer): Store {
	const view = new DataView(bytes);
	if (bytes.byteLength < MORPHOLOGY_HEADER || view.getUint32(0, true) !== MORPHOLOGY_MAGIC)
		throw new TypeError('Not a morphology pack of this version');
	const section = (name: (typeof MORPHOLOGY_SECTIONS)[number]) => {
		const at = 4 + MORPHOLOGY_SECTIONS.indexOf(name) * 8;
		return new Uint8Array(bytes, view.getUint32(at, true), view.getUint32(at + 4, true));
	};
	const rules = JSON.parse(new TextDecoder().decode(section('rules'))) as Rules;
	const counts = section('counts');
	return {
		automaton: new Automaton(section('automaton'), rules.alphabet),
		paradigms: new Paradigms(rules),
		compounds: section('compounds'),
		zipf: (form) => readZipf(counts, form),
	};
}

const isUnclean = /[\u00ad\u2010\u2011’]|\p{M}/u;

/** One spelling for look-ups: composed letters, plain hyphens and apostrophes, no soft hyphens. */
function cleanForm(form: string): string {
	if (!isUnclean.test(form)) return form;
	return form
		.normalize('NFC')
		.replace(/\u00ad/gu, '')
		.replace(/[\u2010\u2011]/gu, '-')
		.replaceAll('’', "'");
}

function readForm(form: string, store: Store): readonly Reading[] {
	const clean = cleanForm(form);
	if (!/\p{L}/u.test(clean)) return [];
	const listed = readListed(clean, store);
	return listed.length > 0 ? listed : guessReadings(clean, store);
}

function readListed(clean: string, { automaton, paradigms, zipf }: Store): readonly Reading[] {
	const small = clean.toLowerCase();
	const known = readKnown(small, automaton, paradigms);
	return rankCandidates(clean, known.length > 0 ? known : readKnown(small, automaton, paradigms, true), zipf);
}

/** Of a word that no stem begins, only a compound that is known by its last part has readings that are no guesses. */
function readListedLemma(lemma: string, store: Store): readonly Reading[] {
	const listed = readListed(cleanForm(lemma), store);
	const readings = listed.length > 0 || !isInSet(store.compounds, lemma) ? listed : readForm(lemma, store);
	return readings.filter((one) => one.lemma === lemma && !one.isGuess);
}

/** The lemma's own stem, or that of its last part; of two (übersetzt, übergesetzt) the one whose participle is commoner. */
function findLemmaCandidate(lemma: string, partOfSpeech: PartOfSpeech, store: Store): Candidate | null {
	const known = readKnown(lemma.toLowerCase(), store.automaton, store.paradigms).filter(({ reading }) => reading.lemma === lemma);
	const own = findOwnStems(known, lemma, partOfSpeech);
	const stems = own.length > 0 ? own : findOwnStems(findHeads(lemma, store), lemma, partOfSpeech);
	const commonness = (stem: Candidate) => store.zipf(makeKeyForms(lemma, stem)?.participle ?? '');
	return (partOfSpeech === 'verb' && stems.length > 1 ? stems.toSorted((a, b) => commonness(b) - commonness(a))[0] : stems[0]) ?? null;
}

function sumZipf(forms: Iterable<string>, zipf: (form: string) => number): number {
	let sum = 0;
	for (const form of forms) {
		const value = zipf(form);
		if (value > 0) sum += 10 ** value;
	}
	return sum === 0 ? 0 : Math.log10(sum);
}
