/**
 * The layout of the morphology pack, little-endian: a magic number, then for every section where it begins and its length in bytes.
 * - `automaton`: stems as a minimal acyclic automaton, see automaton.ts; behind a stem stands the number of its set of paradigms.
 * - `rules`: JSON, a `Rules`.
 * - `counts`: how common forms are, see frequencies.ts.
 */
export const MORPHOLOGY_MAGIC = 0x31704d4c;
export const MORPHOLOGY_SECTIONS = ['automaton', 'rules', 'counts'] as const;
export const MORPHOLOGY_HEADER = 4 + MORPHOLOGY_SECTIONS.length * 8;

/** Parts of speech of the paradigms with the gender of nouns: `noun.m`, `verb`. The capitals of a lemma: first letter of nouns, or as `caps` says. */
export type Rules = {
	/** The letters of the automaton's labels, label 1 first. */
	readonly alphabet: string;
	readonly analyses: readonly string[];
	/** What an ending means: ending, then numbers of analyses, and so on. */
	readonly endings: readonly (readonly (string | number)[])[];
	/** [part of speech, letters cut from the stem, letters added to make the lemma, number in `endings`]; a cut below 0 also takes the last umlaut away: -1 cuts none. */
	readonly paradigms: readonly (readonly [string, number, string, number])[];
	/** Sets of paradigm numbers. */
	readonly sets: readonly (readonly number[])[];
};

/** Stands in a stem behind a separable prefix: ge and zu come in here. */
export const PREFIX_MARK = '+';
