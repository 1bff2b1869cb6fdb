/**
 * Forms that only add an ending to their headword (*Bank*, *Banken*; *weigern*, *weigernd*) are not keys of the pack: a look-up takes the
 * ending off and asks whether the headword lists such a form. That spares a quarter of the keys.
 */

/** The order is the pack's: append, never reorder. */
export const regularEndings = ['', 'd', 'n', 'en', 'e', 's', 'er', 'nen', 'se', 'es'] as const;

/** The number of the ending that makes `form` of `headword`; null when there is none. */
export function findEnding(headword: string, form: string): number | null {
	const ending = form.startsWith(headword) ? regularEndings.findIndex((one) => headword + one === form) : -1;
	return ending < 0 ? null : ending;
}

/** What may be left of a folded word when a regular ending is taken off. */
export function stripEndings(folded: string): string[] {
	return regularEndings
		.filter((ending) => ending !== '' && folded.endsWith(ending) && folded.length > ending.length + 1)
		.map((ending) => folded.slice(0, -ending.length));
}
