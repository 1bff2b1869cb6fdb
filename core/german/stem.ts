/**
 * A light stemmer: inflected forms of one word share a stem, related words mostly do not.
 * Method: CISTEM, Weissweiler & Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available
 * Stemmers", GSCL 2017, in its case-insensitive variant, since a word's case depends on its place in a headline or sentence.
 */
import { remember } from './remember';

const endings: readonly { readonly pattern: RegExp; readonly longerThan: number }[] = [
	{ pattern: /e[mr]$/, longerThan: 5 },
	{ pattern: /nd$/, longerThan: 5 },
	{ pattern: /t$/, longerThan: 3 },
	{ pattern: /[esn]$/, longerThan: 3 },
];

/** The stem of a folded word (see foldSpelling). Umlauts fall, so that singular and plural meet (Vertrag, Verträge). */
export const stem = remember((folded: string) => cutEndings(folded.replaceAll('ü', 'u').replaceAll('ö', 'o').replaceAll('ä', 'a')));

/** As `stem`, but fördern and fordern stay two words. */
export const stemWithUmlauts = remember(cutEndings);

function cutEndings(folded: string): string {
	let word = folded
		.replace(/^ge(?=.{4})/, '')
		.replaceAll('sch', '$')
		.replaceAll('ei', '%')
		.replaceAll('ie', '&')
		.replace(/(.)\1/g, '$1*');
	for (let ending = findEnding(word); ending; ending = findEnding(word)) word = word.replace(ending, '');
	return word.replace(/(.)\*/g, '$1$1').replaceAll('&', 'ie').replaceAll('%', 'ei').replaceAll('$', 'sch');
}

function findEnding(word: string): RegExp | undefined {
	return endings.find(({ pattern, longerThan }) => word.length > longerThan && pattern.test(word))?.pattern;
}
