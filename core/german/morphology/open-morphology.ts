/**
 * German morphology, read straight from its pack: opening makes views on the bytes and reads the table of rules; a look-up walks the
 * automaton of stems and asks their paradigms what the rest of the form means.
 */
import type { Morphology, Reading } from '../reading';
import { remember } from '../remember';
import { Automaton } from './automaton';
import { readZipf } from './frequencies';
import { guessReadings } from './guess-readings';
import { MORPHOLOGY_HEADER, MORPHOLOGY_MAGIC, MORPHOLOGY_SECTIONS, type Rules } from './pack-layout';
import { Paradigms } from './paradigms';
import { rankCandidates } from './rank-candidates';
import { readKnown } from './read-known';

/** Throws a TypeError when the bytes are not a pack of this version. */
export function openMorphology(bytes: ArrayBuffer): Morphology {
	const view = new DataView(bytes);
	if (bytes.byteLength < MORPHOLOGY_HEADER || view.getUint32(0, true) !== MORPHOLOGY_MAGIC)
		throw new TypeError('Not a morphology pack of this version');
	const section = (name: (typeof MORPHOLOGY_SECTIONS)[number]) => {
		const at = 4 + MORPHOLOGY_SECTIONS.indexOf(name) * 8;
		return new Uint8Array(bytes, view.getUint32(at, true), view.getUint32(at + 4, true));
	};
	const rules = JSON.parse(new TextDecoder().decode(section('rules'))) as Rules;
	const automaton = new Automaton(section('automaton'), rules.alphabet);
	const paradigms = new Paradigms(rules);
	const counts = section('counts');
	const zipf = (form: string) => readZipf(counts, form);
	return {
		read: remember((form) => readForm(form, automaton, paradigms, zipf)),
		zipf,
	};
}

/** One spelling for look-ups: composed letters, plain hyphens and apostrophes, no soft hyphens. */
function cleanForm(form: string): string {
	return form
		.normalize('NFC')
		.replace(/\u00ad/gu, '')
		.replace(/[\u2010\u2011]/gu, '-')
		.replaceAll('’', "'");
}

function readForm(form: string, automaton: Automaton, paradigms: Paradigms, zipf: (form: string) => number): readonly Reading[] {
	const clean = cleanForm(form);
	if (!/\p{L}/u.test(clean)) return [];
	const small = clean.toLowerCase();
	const known = readKnown(small, automaton, paradigms);
	const candidates = known.length > 0 ? known : readKnown(small, automaton, paradigms, true);
	const ranked = rankCandidates(clean, candidates, zipf);
	return ranked.length > 0 ? ranked : guessReadings(clean, automaton, paradigms);
}
