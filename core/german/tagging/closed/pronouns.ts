/** Pronouns: lemma, then the forms. Personal pronouns have the nominative of their person as lemma (mich → ich, ihm → er), as in Universal Dependencies. */
export const personalPronouns: readonly (readonly [lemma: string, forms: string])[] = [
	['ich', 'ich mich mir meiner'],
	['du', 'du dich dir deiner'],
	['er', 'er ihn ihm seiner'],
	['sie', 'sie ihnen ihr ihrer'],
	['es', 'es'],
	['wir', 'wir uns unser'],
	['ihr', 'ihr euch'],
];

export const reflexivePronouns: readonly (readonly [lemma: string, forms: string])[] = [
	['sich', 'sich'],
	['einander', 'einander'],
];

/** Can be a reflexive of its own person (`ich freue mich`). */
export const indefinitePronouns: readonly (readonly [lemma: string, forms: string])[] = [
	['man', 'man'],
	['jemand', 'jemand jemanden jemandem jemandes'],
	['niemand', 'niemand niemanden niemandem niemandes'],
	['jedermann', 'jedermann jedermanns'],
	['irgendjemand', 'irgendjemand irgendjemanden irgendjemandem'],
	['irgendwer', 'irgendwer irgendwen irgendwem'],
	['irgendetwas', 'irgendetwas irgendwas'],
	['etwas', 'etwas'],
	['nichts', 'nichts nix'],
];

/** Stand alone in the manner of the definite article; as relatives they open a clause. */
export const articlePronouns: readonly [lemma: string, forms: string] = ['der', 'der die das den dem dessen deren derer denen'];
export const relativePronouns: readonly [lemma: string, forms: string] = ['der', 'der die das den dem dessen deren denen'];

/** Genitives that open a noun phrase like an article. */
export const genitivePronouns: readonly [lemma: string, forms: string] = ['der', 'dessen deren derer'];

/** Open a question or a free relative clause. */
export const interrogativePronouns: readonly (readonly [lemma: string, forms: string])[] = [
	['wer', 'wer wen wem wessen'],
	['was', 'was'],
];
