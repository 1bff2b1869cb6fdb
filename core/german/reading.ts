/** What a German form can be, and what it is in its sentence. */
import type { Gender, PartOfSpeech } from '../word';
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
	/** How common the form or lemma is (Zipf scale: log10 of occurrences in a billion words); 0 when never met. */
	zipf(form: string): number;
};

export type TaggedToken = Token & {
	/** What it is here. */
	readonly reading: Reading;
	/** All it could be, best first here. */
	readonly readings: readonly Reading[];
};
