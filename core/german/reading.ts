/** What a German form can be, and what it is in its sentence. */
import type { Gender, KeyForms, PartOfSpeech } from '../word';
import type { Token } from './tokens';

export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2' | 'imperative';

/** One way to read a form. Only what is known is there. */
export type Reading = {
	readonly lemma: string;
	readonly partOfSpeech: PartOfSpeech;
	/** Of verbs. A `zuInfinitive` has its zu inside (`anzukündigen`). */
	readonly verbForm?: 'finite' | 'infinitive' | 'zuInfinitive' | 'participle';
	/** Of finite verbs; several where the form does not tell them apart. */
	readonly moods?: readonly Mood[];
	readonly tense?: 'present' | 'past';
	readonly person?: readonly (1 | 2 | 3)[];
	readonly number?: 'singular' | 'plural' | 'either';
	readonly gender?: Gender;
	/** The separable particle inside an unseparated form (`an` in `angekündigt`, `ankündigen`). */
	readonly prefix?: string;
	/** The lemma is not listed and was made by rule. */
	readonly isGuess?: boolean;
};

/** The forms and lemmas that are known; opened from a pack. */
export type Morphology = {
	/** Readings of a form, likeliest first without regard to context; spelling with ß or ss, case as in the text matters little. [] when unknown. */
	read(form: string): readonly Reading[];
	/** Listed readings of a lemma in its own form, as `read` has them, and no guesses; missing where only `read` is at hand. */
	readLemma?(lemma: string): readonly Reading[];
	/** How common the form or lemma is (Zipf scale: log10 of occurrences in a billion words); 0 when never met. */
	zipf(form: string): number;
};

/** A Morphology that can also be asked for what belongs to a lemma. */
export type LemmaStore = Morphology & {
	/** Whether the lemma is listed with that part of speech; a word that could only be guessed is not. */
	has(lemma: string, partOfSpeech: PartOfSpeech): boolean;
	/** Of a noun, listed or a compound of a listed one; `null` when unknown. The likeliest where there are several. */
	gender(lemma: string): Gender | null;
	/** Plural, principal parts or comparative, of compounds as of their last part; `null` when none is known. */
	keyForms(lemma: string, partOfSpeech: PartOfSpeech): KeyForms | null;
	/** How common the lemma is in all its forms (Zipf scale); 0 when none was ever met. */
	zipfOfLemma(lemma: string, partOfSpeech: PartOfSpeech): number;
};

export type TaggedToken = Token & {
	/** What it is here. */
	readonly reading: Reading;
	/** All it could be, best first here. */
	readonly readings: readonly Reading[];
};
