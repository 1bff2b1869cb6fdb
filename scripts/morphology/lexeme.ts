/** A word with all its forms, as the sources and the rules of inflection give them; what the pack is made of. */

/** Forms in small letters; of verbs with a separable prefix as `an+kündigt`: the mark of the prefix, without the ge or zu behind it. */
export type Form = { readonly form: string; readonly analysis: string };

export type Lexeme = {
	/** In its own letters, without a mark. */
	readonly lemma: string;
	/** As in the rules of the pack: `noun.m`, `verb`, `adjective`. */
	readonly kind: string;
	readonly forms: readonly Form[];
	/** Forms a learner knows, of verbs without the separable prefix: of nouns [plural], of verbs [present, preterite, participle], of adjectives [comparative]. */
	readonly keys?: readonly string[];
};
