/**
 * The layout of the morphology pack, little-endian: a magic number, then for every section where it begins and its length in bytes.
 * - `automaton`: stems as a minimal acyclic automaton, see automaton.ts; behind a stem stands the number of its set of paradigms.
 * - `rules`: JSON, a `Rules`.
 * - `counts`: how common forms are, see frequencies.ts.
 * - `compounds`: which compounds are known that are not stored because their last part gives all their forms, see bloom.ts.
 */
export const MORPHOLOGY_MAGIC = 0x32704d4c;
export const MORPHOLOGY_SECTIONS = ['automaton', 'rules', 'counts', 'compounds'] as const;
export const MORPHOLOGY_HEADER = 4 + MORPHOLOGY_SECTIONS.length * 8;

/** Stands in a stem behind a separable prefix: ge and zu come in here. */
export const PREFIX_MARK = '+';

/**
 * What stems that inflect alike have in common:
 * - its kind: part of speech, of nouns with the gender, and `caps` when the lemma is all capitals (`noun.m`, `noun.n.caps`, `verb`);
 * - how many letters are taken off the stem to make the lemma; below 0 its last umlaut falls too, and -1 takes none, -2 one;
 * - the letters then added;
 * - the number of its `endings`;
 * - rules for the forms a learner knows (key-rule.ts), on the stem of the lemma only: of nouns the plural, of verbs present, preterite and
 *   participle, of adjectives the comparative. An empty rule is a form that is missing.
 */
export type ParadigmRow = readonly [kind: string, cut: number, added: string, endings: number, ...keys: string[]];

export type Rules = {
	/** The letters of the automaton's labels, label 1 first. */
	readonly alphabet: string;
	/** Names, see analyses.ts. */
	readonly analyses: readonly string[];
	/** What endings mean: an ending, then numbers of analyses, and so on. */
	readonly endings: readonly (readonly (string | number)[])[];
	readonly paradigms: readonly ParadigmRow[];
	/** Sets of paradigm numbers: the automaton's outputs. */
	readonly sets: readonly (readonly number[])[];
};
