/** What belongs to a lemma: its key forms, and how common it is in all its forms. */
import type { KeyForms, PartOfSpeech } from '../../word';
import { applyKeyRule } from './key-rule';
import type { Candidate } from './read-known';

/** Candidates whose stem and paradigm are the lemma's own; of two ways to conjugate both. Those with rules for key forms come first. */
export function findOwnStems(candidates: readonly Candidate[], lemma: string, partOfSpeech: PartOfSpeech): Candidate[] {
	const wanted = lemma.toLowerCase();
	return candidates
		.filter(
			({ reading, isDerived, analysis }) =>
				!isDerived &&
				analysis.partOfSpeech === null &&
				reading.partOfSpeech === partOfSpeech &&
				wanted.endsWith(reading.lemma.toLowerCase()),
		)
		.toSorted((a, b) => b.paradigm.keys.length - a.paradigm.keys.length);
}

const keyNames: Readonly<Partial<Record<PartOfSpeech, readonly (keyof KeyForms)[]>>> = {
	noun: ['plural'],
	name: ['plural'],
	verb: ['present', 'preterite', 'participle'],
	adjective: ['comparative'],
};

/** `lemma` may be longer than the candidate's own: a compound has the forms of its last part. Null when none is known. */
export function makeKeyForms(lemma: string, { paradigm, match, reading }: Candidate): KeyForms | null {
	const names = keyNames[paradigm.partOfSpeech] ?? [];
	const prefixEnd = lemma.length - reading.lemma.length + match.prefixLength;
	const [prefix, base] = [lemma.slice(0, prefixEnd), lemma.slice(prefixEnd)];
	const isSeparable = match.prefixLength > 0;
	const forms: { -readonly [Key in keyof KeyForms]: KeyForms[Key] } = {};
	for (const [place, name] of names.entries()) {
		const rule = paradigm.keys[place];
		if (!rule) continue;
		const form = applyKeyRule(rule, base);
		forms[name] = isSeparable && name !== 'participle' ? `${form} ${prefix}` : prefix + form;
	}
	return Object.keys(forms).length > 0 ? forms : null;
}

/** All forms of the stem and the key forms, as they are written; the forms of rarer stems are left out. */
export function listForms(lemma: string, { paradigm, match, reading }: Candidate): Set<string> {
	const before = lemma.slice(0, lemma.length - reading.lemma.length);
	const stem = match.prefixLength > 0 ? match.stem.slice(match.prefixLength) : match.stem;
	const isNominal = reading.lemma !== reading.lemma.toLowerCase();
	const forms = new Set([lemma]);
	for (const [ending, analyses] of paradigm.endings) {
		for (const { partOfSpeech, infix } of analyses) {
			if (partOfSpeech !== null || infix === 'zu') continue;
			const inside = match.stem.slice(0, match.prefixLength) + (infix === 'ge' ? 'ge' : '');
			const small = before.toLowerCase() + inside + stem + ending;
			forms.add(isNominal ? small.charAt(0).toUpperCase() + small.slice(1) : small);
		}
	}
	for (const form of Object.values(makeKeyForms(lemma, { paradigm, match, reading } as Candidate) ?? {})) forms.add(form);
	return forms;
}
