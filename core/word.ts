/**
 * A word in its sentence: what it is there, and what it means in English. What a reader points at, what the panel lists and what the
 * word list keeps. Plain JSON; spans point into the text that was read.
 */
import type { Span } from './article';

export const partsOfSpeech = [
	'noun',
	'name',
	'verb',
	'auxiliary',
	'adjective',
	'adverb',
	'pronoun',
	'determiner',
	'preposition',
	'conjunction',
	'particle',
	'number',
	'interjection',
	'abbreviation',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A noun's gender, by its article. */
export type Gender = 'der' | 'die' | 'das';

/** One part of a compound. `zipf` as of a word: a compound of known parts is easier than its own rarity says. */
export type WordPart = Span & { readonly lemma: string; readonly glosses: readonly string[]; readonly zipf?: number };

/** The forms a learner memorises with the lemma; only those that are known. */
export type KeyForms = {
	readonly plural?: string;
	/** Third person singular present (`kündigt an`). */
	readonly present?: string;
	readonly preterite?: string;
	readonly participle?: string;
	readonly comparative?: string;
};

/** A fixed phrase the word is part of: `im Gegenzug`, `zur Verfügung stellen`. */
export type Phrase = { readonly lemma: string; readonly pieces: readonly Span[]; readonly glosses: readonly string[] };

/**
 * What a form or word says about who vouches for the sentence:
 * - `reportedSpeech`: Konjunktiv I, or a form in its stead: someone says so, the outlet does not assert it.
 * - `hearsay`: sollen or wollen in its evidential use: said to be so, or claimed by the subject of itself.
 * - `hedge`: mutmaßlich, angeblich, offenbar, dem Vernehmen nach.
 * - `unreal`: Konjunktiv II: would be, not is.
 */
export type GrammarKind = 'reportedSpeech' | 'hearsay' | 'claimedOfSelf' | 'hedge' | 'unreal';
export type GrammarNote = { readonly kind: GrammarKind; readonly cues: readonly Span[] };

export type Word = Span & {
	readonly lemma: string;
	readonly partOfSpeech: PartOfSpeech;
	/** Of nouns; missing where it is not known. */
	readonly gender?: Gender;
	readonly forms?: KeyForms;
	/** The separated particle of a verb (`an` of `kündete … an`); the lemma is then the joined one. */
	readonly particle?: Span;
	/** How the verb stands with others here: `sich weigern`, `jdm. etw. vorwerfen`; missing where it is used alone. */
	readonly pattern?: string;
	/** Of a compound, also where the whole has an entry of its own; never one part only. */
	readonly parts?: readonly WordPart[];
	readonly phrase?: Phrase;
	/** English, best first for this sentence; [] when none is known. */
	readonly glosses: readonly string[];
	readonly grammar?: readonly GrammarNote[];
	/** How common the lemma is in news and general German: log10 of its occurrences in a billion words (Zipf scale, 1–7); 0 when never met. */
	readonly zipf: number;
};

/** A word's glosses without those that its phrase has too, so that each is shown once; [] where only the phrase has any. */
export function listOwnGlosses({ glosses, phrase }: Pick<Word, 'glosses' | 'phrase'>): readonly string[] {
	return phrase ? glosses.filter((gloss) => !phrase.glosses.includes(gloss)) : glosses;
}
